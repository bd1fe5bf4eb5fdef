// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { startKeeper } from '../../src/app/keeper';
import { openCanvas } from '../../src/app/open';
import { startAutosave } from '../../src/app/autosave';
import { rename } from '../../src/model/edit-notes';
import { sketch } from '../../src/model/sketch';
import type { Canvas } from '../../src/model/canvas';
import { allStored, putStored, readStored } from '../../src/storage/database';
import { allKept } from '../../src/storage/list';
import { loadCanvas } from '../../src/storage/load';
import { keptCanvases } from '../../src/storage/local';
import { localShelf } from '../../src/storage/shelf';
import { versionsOf } from '../../src/storage/versions';
import { apply, currentCanvas, useDocument } from '../../src/store/document';
import { useNotices } from '../../src/store/notices';
import { keptAnew } from '../support/kept';

const canvas = (id = 'one'): Canvas => ({
  ...sketch({ segments: { riders: { name: 'Riders' }, couriers: { name: 'Couriers' } } }),
  id,
});
const text = (of: Canvas) => JSON.stringify(of);
const named = (name: string): Canvas => {
  const base = canvas();
  return { ...base, segments: { ...base.segments, riders: { ...base.segments.riders!, name } } };
};
const storedNow = async (id = 'one') => {
  const there = await readStored(id);
  return there && (JSON.parse(there.text) as Canvas);
};
const settled = () =>
  vi.waitFor(() => expect(useDocument.getState().save.state).toBe('saved'), { interval: 2 });

const stops = keptAnew();

/** Another tab writes: to the database, and tells. */
async function elsewhere(next: Canvas): Promise<void> {
  const there = await readStored(next.id);
  const writing = { id: next.id, name: next.meta.name, text: text(next) };
  const result = await putStored(writing, there?.revision ?? 0);
  if (!result.ok) throw new Error(result.reason);
  new BroadcastChannel('rapport').postMessage({ id: next.id, revision: result.revision });
}

test('what is opened and edited is stored, with a number for each write; local storage has the same', async () => {
  openCanvas(canvas());
  await settled();
  apply(rename('riders', 'Bike riders'));
  expect(useDocument.getState().save.state).toBe('saving');
  await settled();
  const there = (await readStored('one'))!;
  expect(JSON.parse(there.text)).toEqual(currentCanvas());
  expect(there.revision).toBe(2);
  expect(loadCanvas('one')).toEqual({ ok: true, canvas: currentCanvas(), revision: 2 });
});

test('local storage gets what is large once the page is hidden, and no sooner', async () => {
  const large = canvas();
  const notes = Object.fromEntries(
    Array.from({ length: 40 }, (_, i) => [
      `n${i}`,
      { id: `n${i}`, name: 'Many', order: i, note: 'x'.repeat(6000) },
    ]),
  );
  openCanvas({ ...large, segments: { ...large.segments, ...notes } });
  await settled();
  apply(rename('riders', 'Bike riders'));
  await settled();
  expect((await readStored('one'))!.revision).toBe(2);
  expect(loadCanvas('one')).toMatchObject({ revision: 1 });
  globalThis.dispatchEvent(new Event('pagehide'));
  expect(loadCanvas('one')).toEqual({ ok: true, canvas: currentCanvas(), revision: 2 });
  // Once: another tab may write it from now on.
  localStorage.removeItem('rapport.canvas.one');
  globalThis.dispatchEvent(new Event('pagehide'));
  expect(loadCanvas('one')).toMatchObject({ reason: 'missing' });
});

test('“saved” is said only after the database has it', async () => {
  openCanvas(canvas());
  await settled();
  const heard: unknown[] = [];
  const stop = useDocument.subscribe(({ save }) => heard.push(save.state));
  const real = IDBObjectStore.prototype.put;
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    value: unknown,
  ) {
    this.transaction.addEventListener('complete', () => heard.push('written'));
    return real.call(this, value);
  });
  apply(rename('riders', 'Bike riders'));
  await settled();
  stop();
  put.mockRestore();
  expect(heard.indexOf('written')).toBeGreaterThan(-1);
  expect(heard.indexOf('saved')).toBeGreaterThan(heard.indexOf('written'));
});

describe('another tab', () => {
  beforeEach(async () => {
    openCanvas(canvas());
    await settled();
  });

  test('is followed, and what was done here can still be undone', async () => {
    apply(rename('couriers', 'Bike couriers'));
    await settled();
    const both = (await storedNow())!;
    await elsewhere({
      ...both,
      segments: { ...both.segments, riders: { ...both.segments.riders!, name: 'From there' } },
    });
    await vi.waitFor(() => expect(currentCanvas()!.segments.riders!.name).toBe('From there'));
    useDocument.getState().undo();
    expect(currentCanvas()!.segments.couriers!.name).toBe('Couriers');
    expect(currentCanvas()!.segments.riders!.name).toBe('From there');
  });

  test('that wrote first is put together with what is here', async () => {
    // The other tab’s write is in, its message is not.
    const there = (await readStored('one'))!;
    await putStored({ id: 'one', name: 'x', text: text(named('From there')) }, there.revision);
    apply(rename('couriers', 'From here'));
    await settled();
    const now = (await storedNow())!;
    expect(now.segments.riders!.name).toBe('From there');
    expect(now.segments.couriers!.name).toBe('From here');
    expect(currentCanvas()).toEqual(now);
    expect(keptCanvases()).toHaveLength(1);
  });

  test('that changed the same keeps it; what is here goes on as a copy', async () => {
    const there = (await readStored('one'))!;
    await putStored({ id: 'one', name: 'x', text: text(named('From there')) }, there.revision);
    apply(rename('riders', 'From here'));
    await vi.waitFor(() => expect(currentCanvas()!.id).not.toBe('one'));
    await settled();
    expect((await storedNow())!.segments.riders!.name).toBe('From there');
    const copy = (await storedNow(currentCanvas()!.id))!;
    expect(copy.segments.riders!.name).toBe('From here');
    expect(await allStored()).toHaveLength(2);
    // Whoever opens the original again finds what the other wrote.
    const again = loadCanvas('one');
    if (!again.ok) throw new Error(again.reason);
    openCanvas(again.canvas, again.revision);
    await settled();
    expect(currentCanvas()!.segments.riders!.name).toBe('From there');
    expect((await storedNow())!.segments.riders!.name).toBe('From there');
  });
});

describe('after a crash', () => {
  /** What the page left in local storage, and what the database had by then. */
  async function left(page: { of: Canvas; at: number }, base: { of: Canvas; at: number }) {
    for (let at = 0; at < base.at; at++) {
      await putStored({ id: 'one', name: 'x', text: text(base.of) }, at);
    }
    openCanvas(page.of, page.at);
    await settled();
  }

  test('the database wins when it got further', async () => {
    await left({ of: named('Old'), at: 2 }, { of: named('New'), at: 3 });
    expect(currentCanvas()!.segments.riders!.name).toBe('New');
    expect((await readStored('one'))!.revision).toBe(3);
  });

  test('local storage wins when it got further; what the database had is kept aside', async () => {
    await left({ of: named('New'), at: 4 }, { of: named('Old'), at: 3 });
    expect(currentCanvas()!.segments.riders!.name).toBe('New');
    expect((await storedNow())!.segments.riders!.name).toBe('New');
    expect((await versionsOf('one')).map(({ text: was }) => was)).toEqual([text(named('Old'))]);
  });

  test('of two writes with one number the database’s holds; the other is kept aside', async () => {
    await left({ of: named('Here'), at: 3 }, { of: named('There'), at: 3 });
    expect(currentCanvas()!.segments.riders!.name).toBe('There');
    expect((await versionsOf('one')).map(({ text: was }) => was)).toEqual([text(named('Here'))]);
  });
});

test('a list that a crash lost is put together again', async () => {
  for (const id of ['one', 'two']) {
    openCanvas(canvas(id));
    await settled();
  }
  localStorage.clear();
  const { canvases } = await allKept();
  expect(canvases.map(({ id }) => id).sort()).toEqual(['one', 'two']);
  expect(
    keptCanvases()
      .map(({ id }) => id)
      .sort(),
  ).toEqual(['one', 'two']);
  expect((await allKept()).canvases).toHaveLength(2);
});

test('a write that fails is said at once, tried again, and never called saved', async () => {
  openCanvas(canvas());
  await settled();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  apply(rename('riders', 'Bike riders'));
  await vi.waitFor(() =>
    expect(useDocument.getState().save).toEqual({ state: 'failed', reason: 'full' }),
  );
  put.mockRestore();
  apply(rename('couriers', 'Bike couriers'));
  await settled();
  // The state that failed is not tried again over what came after it.
  await new Promise((resolve) => setTimeout(resolve, 3200));
  await settled();
  expect((await storedNow())!.segments.couriers!.name).toBe('Bike couriers');
  expect((await storedNow())!.segments.riders!.name).toBe('Bike riders');
});

test('a database that is cleared under an open canvas gets it again, and it is said', async () => {
  openCanvas(canvas());
  await settled();
  apply(rename('riders', 'Bike riders'));
  await settled();
  // The browser closes the connection, and a new one finds nothing.
  const opened = await new Promise<IDBDatabase>((resolve) => {
    const real = IDBDatabase.prototype.transaction;
    const spy = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
      this: IDBDatabase,
      ...given: Parameters<IDBDatabase['transaction']>
    ) {
      spy.mockRestore();
      resolve(this);
      return real.apply(this, given);
    });
    void readStored('one');
  });
  globalThis.indexedDB = new IDBFactory();
  forceCloseDatabase(opened as never);
  await vi.waitFor(async () => expect(await storedNow()).toEqual(currentCanvas()));
  await settled();
  expect(useNotices.getState().notices.at(-1)!.text).toMatch(/storage was cleared/);
});

test('a newer Rapport that has taken the database over is named', async () => {
  openCanvas(canvas());
  await settled();
  // It asks for a later version: we close ours and let it.
  await new Promise<void>((resolve) => {
    indexedDB.open('rapport', 900).onsuccess = ({ target }) => {
      (target as IDBOpenDBRequest).result.close();
      resolve();
    };
  });
  apply(rename('riders', 'Bike riders'));
  await vi.waitFor(() =>
    expect(useDocument.getState().save).toEqual({ state: 'failed', reason: 'newer' }),
  );
});

test('local storage alone is not called what the database is', async () => {
  stops.splice(0).forEach((stop) => stop());
  stops.push(startAutosave(), startKeeper(localShelf()));
  openCanvas(canvas());
  await settled();
  expect(useDocument.getState().save).toEqual({ state: 'saved', as: 'save.light' });
});

test('what a newer Rapport wrote is never written over', async () => {
  openCanvas(canvas());
  await settled();
  const there = (await readStored('one'))!;
  const newer = text({ ...canvas(), schemaVersion: 99 as never });
  await putStored({ id: 'one', name: 'x', text: newer }, there.revision);
  apply(rename('riders', 'From here'));
  await vi.waitFor(() => expect(currentCanvas()!.id).not.toBe('one'));
  await settled();
  expect((await readStored('one'))!.text).toBe(newer);
  expect((await storedNow(currentCanvas()!.id))!.segments.riders!.name).toBe('From here');
});
