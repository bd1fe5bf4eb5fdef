// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import {
  binKept,
  deleteKept,
  duplicateKept,
  renameKept,
  tagKept,
  unbinKept,
} from '../../../src/app/library/actions';
import { binOpen, duplicateOpen } from '../../../src/app/library/open-one';
import { changedSinceBackup, backedUp, remindLater } from '../../../src/app/library/reminder';
import { startAutosave } from '../../../src/app/autosave';
import { startKeeper } from '../../../src/app/keeper';
import { openCanvas, closeCanvas } from '../../../src/app/open';
import { recover } from '../../../src/app/recover';
import '../../../src/i18n/panel';
import { rename } from '../../../src/model/edit-notes';
import { allCards, binStored, cardFor, DAY, deleteStored } from '../../../src/storage/cards';
import { putStored, readStored } from '../../../src/storage/database';
import { allKept } from '../../../src/storage/list';
import { loadCanvas } from '../../../src/storage/load';
import { keptCanvases, saveCanvas } from '../../../src/storage/local';
import { forgetText, isKept } from '../../../src/storage/local-list';
import { databaseShelf } from '../../../src/storage/shelf';
import { apply, currentCanvas, useDocument } from '../../../src/store/document';
import { useNotices } from '../../../src/store/notices';
import { emptyBrowser, small, store } from '../../support/stored';

const stops: (() => void)[] = [];
beforeEach(async () => {
  emptyBrowser();
  useDocument.getState().close();
  useNotices.setState({ notices: [] });
  stops.push(startAutosave(), startKeeper(await databaseShelf()));
});
afterEach(() => stops.splice(0).forEach((stop) => stop()));

const settled = () =>
  vi.waitFor(() => expect(useDocument.getState().save.state).toBe('saved'), { interval: 2 });
const told = () => useNotices.getState().notices.map(({ text }) => text);
const nameOf = async (id: string) => (await readStored(id))?.name;

/** A canvas that was open here before: in local storage and in the database. */
async function keep(id: string, name = id): Promise<void> {
  await store(small(id, name));
  saveCanvas(small(id, name), 1);
}

describe('a canvas that is not open', () => {
  test('gets another name, in the database and in the list, where it stays in its place', async () => {
    await keep('one');
    await keep('two');
    await renameKept('one', 'First');
    expect(JSON.parse((await readStored('one'))!.text)).toMatchObject({ meta: { name: 'First' } });
    expect(keptCanvases().map(({ name }) => name)).toEqual(['two', 'First']);
    // Local storage has no older state to open.
    expect(loadCanvas('one')).toEqual({ ok: false, reason: 'missing' });
  });

  test('is renamed over what another tab has written meanwhile, and the other tab follows', async () => {
    openCanvas(small('one'));
    await settled();
    await renameKept('one', 'Renamed');
    await vi.waitFor(() => expect(currentCanvas()!.meta.name).toBe('Renamed'));
    apply(rename('riders', 'Bikers'));
    await settled();
    expect(await nameOf('one')).toBe('Renamed');
  });

  test('is duplicated with its tags, under a name and an id of its own', async () => {
    await keep('one', 'Bakery');
    await tagKept('one', ['client']);
    await duplicateKept('one');
    const cards = await allCards();
    expect(cards.map(({ name }) => name).sort()).toEqual(['Bakery', 'Bakery (copy)']);
    expect(cards.map(({ tags }) => tags)).toEqual([['client'], ['client']]);
    expect(keptCanvases()[0]!.name).toBe('Bakery (copy)');
  });

  test('goes into the bin and, by Undo in the message, comes back as it was', async () => {
    await keep('one');
    await tagKept('one', ['client']);
    await binKept('one', 'one');
    expect((await allKept()).canvases).toEqual([]);
    expect(isKept('one')).toBe(false);
    useNotices.getState().notices[0]!.action!.run();
    await vi.waitFor(async () => expect((await allKept()).canvases).toHaveLength(1));
    expect(await cardFor('one')).toMatchObject({ tags: ['client'], revision: 1 });
  });

  test('that only a newer Rapport can read is not renamed, and that is said', async () => {
    const text = JSON.stringify({ ...small('one'), schemaVersion: 99 });
    await putStored({ id: 'one', name: 'one', text }, 0);
    await renameKept('one', 'Other');
    expect((await readStored('one'))!.text).toBe(text);
    expect(told()[0]).toContain('newer Rapport');
    await binKept('one', 'one');
    await unbinKept('one');
    expect((await readStored('one'))!.text).toBe(text);
  });

  test('stays as it is when the database fails, and that is said', async () => {
    await keep('one');
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('broken', 'UnknownError');
    });
    await binKept('one', 'one');
    await renameKept('one', 'Other');
    put.mockRestore();
    expect(told().every((text) => text.startsWith('Nothing was changed.'))).toBe(true);
    expect((await allKept()).canvases).toMatchObject([{ id: 'one', name: 'one' }]);
    expect(isKept('one')).toBe(true);
  });
});

test('a canvas that the database does not give back now is not taken off the list', async () => {
  await keep('one');
  forgetText('one');
  const get = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('broken', 'UnknownError');
  });
  await recover('one');
  get.mockRestore();
  expect(told()[0]).toContain('does not answer');
  expect(keptCanvases()).toHaveLength(1);
  await recover('one');
  expect(currentCanvas()!.id).toBe('one');
  await settled();
  // The next time it is there at once.
  expect(loadCanvas('one')).toMatchObject({ ok: true, revision: 1 });
});

describe('a canvas that is open', () => {
  test('is duplicated: the copy is open, the original unchanged', async () => {
    openCanvas(small('one', 'Bakery'));
    await settled();
    duplicateOpen();
    apply(rename('riders', 'Only in the copy'));
    await settled();
    expect(currentCanvas()!.meta.name).toBe('Bakery (copy)');
    expect((await readStored('one'))!.text).not.toContain('Only in the copy');
  });

  test('goes into the bin with its last edit', async () => {
    openCanvas(small('one'));
    await settled();
    apply(rename('riders', 'The last edit'));
    await binOpen();
    expect(currentCanvas()).toBeUndefined();
    expect(await cardFor('one')).toHaveProperty('binned');
    expect((await readStored('one'))!.text).toContain('The last edit');
    expect(keptCanvases()).toEqual([]);
    // Nothing that is still under way brings it back.
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await cardFor('one')).toHaveProperty('binned');
  });

  test('and deleted in another tab comes back with the next edit, which is said', async () => {
    for (const forGood of [false, true]) {
      const id = forGood ? 'gone' : 'binned';
      openCanvas(small(id));
      await settled();
      await binStored([id], 5000);
      if (forGood) await deleteStored([id]);
      apply(rename('riders', 'Still here'));
      await settled();
      expect(told().at(-1)).toContain('deleted in another tab');
      expect((await readStored(id))!.text).toContain('Still here');
      expect((await allKept()).canvases.map((kept) => kept.id)).toContain(id);
    }
  });

  test('and deleted in another tab stays deleted when it is only closed', async () => {
    openCanvas(small('one'));
    await settled();
    await binKept('one', 'one');
    await deleteKept(['one']);
    closeCanvas();
    expect(isKept('one')).toBe(false);
    expect(await allKept()).toMatchObject({ canvases: [], bin: [] });
    expect(await readStored('one')).toBeUndefined();
  });
});

describe('the reminder to back up', () => {
  const day = (n: number) => n * DAY;
  const changed = [day(101), day(101), day(101)];
  beforeEach(() => localStorage.clear());

  test('comes fourteen days after the library was first seen, when three have changed', () => {
    expect(changedSinceBackup(changed, day(100))).toBe(0);
    expect(changedSinceBackup(changed, day(113))).toBe(0);
    expect(changedSinceBackup(changed, day(114))).toBe(3);
    expect(changedSinceBackup(changed.slice(1), day(114))).toBe(0);
  });

  test('counts what has changed since the last backup', () => {
    backedUp(day(100));
    expect(changedSinceBackup([...changed, day(99)], day(114))).toBe(3);
    backedUp(day(114));
    expect(changedSinceBackup(changed, day(140))).toBe(0);
  });

  test('rests for its time when it is put away', () => {
    backedUp(day(100));
    remindLater(day(120));
    expect(changedSinceBackup(changed, day(133))).toBe(0);
    expect(changedSinceBackup(changed, day(134))).toBe(3);
  });
});
