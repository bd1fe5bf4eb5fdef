// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import {
  allCards,
  binStored,
  cardFor,
  DAY,
  deleteStored,
  overdue,
  tagStored,
  unbinStored,
} from '../../src/storage/cards';
import { putStored, readStored } from '../../src/storage/database';
import { keepVersion, versionsOf } from '../../src/storage/versions';
import { emptyBrowser, small, store } from '../support/stored';

beforeEach(emptyBrowser);
const writing = (id: string, name = id) => ({ id, name, text: JSON.stringify(small(id, name)) });

/** How often each store is read while something happens. */
async function readsOf(work: () => Promise<unknown>): Promise<Record<string, number>> {
  const reads: Record<string, number> = {};
  const spies = (['get', 'getAll', 'openCursor'] as const).map((method) => {
    const real = IDBObjectStore.prototype[method] as (...args: unknown[]) => IDBRequest;
    return vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
      this: IDBObjectStore,
      ...args: unknown[]
    ) {
      reads[this.name] = (reads[this.name] ?? 0) + 1;
      return real.apply(this, args) as never;
    });
  });
  await work();
  spies.forEach((spy) => spy.mockRestore());
  return reads;
}

describe('the card of a canvas', () => {
  test('is written with it, and says what a list needs', async () => {
    await store(small('one', 'Über'), 3);
    expect(await cardFor('one')).toMatchObject({
      name: 'Über',
      revision: 3,
      notes: 2,
      // Two more letters than characters: Ü takes two bytes.
      bytes: JSON.stringify(small('one', 'Über')).length + 1,
      tags: [],
    });
  });

  test('keeps its tags when the canvas is written again', async () => {
    await store(small('one'));
    await tagStored('one', ['client']);
    await putStored(writing('one', 'renamed'), 1);
    expect(await cardFor('one')).toMatchObject({ name: 'renamed', tags: ['client'] });
  });

  test('is not written without it, nor it without the card', async () => {
    await store(small('one'));
    const before = [await readStored('one'), await cardFor('one')];
    const real = IDBObjectStore.prototype.put;
    for (const failing of ['canvases', 'cards']) {
      const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
      ) {
        if (this.name === failing) throw new DOMException('full', 'QuotaExceededError');
        return real.call(this, value);
      });
      expect(await putStored(writing('one', 'renamed'), 1)).toEqual({ ok: false, reason: 'full' });
      put.mockRestore();
      expect([await readStored('one'), await cardFor('one')]).toEqual(before);
    }
  });

  test('is there for canvases of the database before there were cards', async () => {
    await new Promise<void>((resolve) => {
      const open = indexedDB.open('rapport', 1);
      open.onupgradeneeded = () => {
        const canvases = open.result.createObjectStore('canvases', { keyPath: 'id' });
        open.result.createObjectStore('versions', { autoIncrement: true }).createIndex('id', 'id');
        canvases.put({ ...writing('one'), revision: 7, at: 1000 });
        canvases.put({ id: 'two', name: 'Two', text: 'not a canvas', revision: 2, at: 2000 });
      };
      open.onsuccess = () => {
        open.result.close();
        resolve();
      };
    });
    expect(await allCards()).toMatchObject([
      { id: 'two', name: 'Two', revision: 2, notes: 0, bytes: 12 },
      { id: 'one', name: 'one', revision: 7, notes: 2, at: 1000 },
    ]);
    expect((await readStored('one'))!.revision).toBe(7);
  });

  test('is made for a canvas that came without one', async () => {
    await store(small('one'));
    await new Promise<void>((resolve) => {
      const open = indexedDB.open('rapport');
      open.onsuccess = () => {
        const tx = open.result.transaction('cards', 'readwrite');
        tx.objectStore('cards').clear();
        tx.oncomplete = () => {
          open.result.close();
          resolve();
        };
      };
    });
    expect(await allCards()).toMatchObject([{ id: 'one', notes: 2 }]);
    expect(await cardFor('one')).toMatchObject({ notes: 2 });
  });
});

test('two hundred canvases are listed without reading one of them', async () => {
  for (let i = 0; i < 200; i++) await store(small(`c${i}`));
  const reads = await readsOf(async () => expect(await allCards()).toHaveLength(200));
  expect(reads).toEqual({ cards: 1 });
});

describe('the bin', () => {
  test('holds a canvas as it is, with its tags, until it is taken out', async () => {
    await store(small('one'));
    await tagStored('one', ['client']);
    await binStored(['one'], 5000);
    expect(await cardFor('one')).toMatchObject({ binned: 5000, tags: ['client'] });
    expect(await readStored('one')).toBeDefined();
    await unbinStored(['one']);
    expect(await cardFor('one')).not.toHaveProperty('binned');
    expect(await cardFor('one')).toMatchObject({ tags: ['client'] });
  });

  test('gives back what another tab still writes to, and says so', async () => {
    await store(small('one'));
    await binStored(['one'], 5000);
    expect(await putStored(writing('one'), 1)).toEqual({ ok: true, revision: 2, back: true });
    expect(await cardFor('one')).not.toHaveProperty('binned');
    expect(await putStored(writing('one'), 2)).toEqual({ ok: true, revision: 3 });
  });

  test('lets go for good only of what is in it, with its earlier states', async () => {
    await store(small('one'), 4);
    await store(small('two'));
    await keepVersion({ ...(await readStored('one'))!, why: 'behind' });
    await binStored(['one'], 5000);
    expect(await deleteStored(['one', 'two', 'three'])).toEqual(['one']);
    expect(await readStored('one')).toBeUndefined();
    expect(await versionsOf('one')).toEqual([]);
    expect(await readStored('two')).toBeDefined();
    // Only the number stays, so that no older copy passes for a newer one.
    expect(await cardFor('one')).toMatchObject({ gone: true, name: '', revision: 4 });
    expect(await putStored(writing('one'), 4)).toEqual({ ok: true, revision: 5, back: true });
    expect(await cardFor('one')).toMatchObject({ name: 'one', revision: 5 });
  });

  test('keeps everything when deleting fails in the middle', async () => {
    await store(small('one'));
    await store(small('two'));
    await binStored(['one', 'two'], 5000);
    const real = IDBObjectStore.prototype.delete;
    let calls = 0;
    const remove = vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function (
      this: IDBObjectStore,
      key,
    ) {
      if (++calls === 2) throw new DOMException('broken', 'UnknownError');
      return real.call(this, key);
    });
    await expect(deleteStored(['one', 'two'])).rejects.toThrow('broken');
    remove.mockRestore();
    expect(await readStored('one')).toBeDefined();
    expect(await cardFor('one')).toMatchObject({ binned: 5000 });
  });

  test('is emptied of what has been in it for thirty days', () => {
    const card = { name: '', revision: 1, at: 0, bytes: 1, notes: 0, tags: [] };
    const now = 100 * DAY;
    const bin = [
      { ...card, id: 'old', binned: 70 * DAY },
      { ...card, id: 'young', binned: 70 * DAY + 1 },
      { ...card, id: 'live' },
    ];
    expect(overdue(bin, now)).toEqual(['old']);
  });
});
