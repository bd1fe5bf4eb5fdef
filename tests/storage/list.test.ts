// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { Canvas } from '../../src/model/canvas';
import { binStored, deleteStored, cardFor } from '../../src/storage/cards';
import { forgetDatabase, readStored } from '../../src/storage/database';
import { keptState } from '../../src/storage/kept-state';
import { allKept } from '../../src/storage/list';
import { loadCanvas } from '../../src/storage/load';
import { keptCanvases, saveCanvas } from '../../src/storage/local';
import { isKept } from '../../src/storage/local-list';
import { makeRoom } from '../../src/storage/room';
import { emptyBrowser, small, store } from '../support/stored';

beforeEach(emptyBrowser);
const ids = async () => (await allKept()).canvases.map(({ id }) => id);

/** A canvas as the page keeps it: in local storage and in the database. */
async function keep(id: string, revision = 1): Promise<void> {
  await store(small(id), revision);
  saveCanvas(small(id), revision);
}

describe('the list', () => {
  test('has the last opened first, then those that only the database knows', async () => {
    await store(small('three'));
    await keep('one');
    await keep('two');
    expect(await ids()).toEqual(['two', 'one', 'three']);
    expect(keptCanvases().map(({ id }) => id)).toEqual(['two', 'one', 'three']);
    expect((await allKept()).canvases[0]).toMatchObject({ notes: 2, bytes: expect.any(Number) });
  });

  test('brings into the database what only local storage has, with its number', async () => {
    saveCanvas(small('one'), 6);
    expect(await ids()).toEqual(['one']);
    expect(await readStored('one')).toMatchObject({ revision: 6 });
    expect(await cardFor('one')).toMatchObject({ notes: 2 });
  });

  test('does not bring back what was deleted in another tab', async () => {
    await keep('one', 2);
    await keep('two', 2);
    await binStored(['one', 'two'], 5000);
    await deleteStored(['two']);
    const { canvases, bin } = await allKept();
    expect(canvases).toEqual([]);
    expect(bin.map(({ id }) => id)).toEqual(['one']);
    expect(isKept('one') || isKept('two')).toBe(false);
    expect(keptCanvases()).toEqual([]);
  });

  test('keeps an edit that never got into the database, though the canvas was deleted', async () => {
    await keep('one', 2);
    await binStored(['one'], 5000);
    saveCanvas(small('one', 'edited'), 3);
    const { canvases, bin } = await allKept();
    expect(canvases.map(({ name }) => name)).toEqual(['edited']);
    expect(bin).toEqual([]);
  });

  test('still tells of a text that cannot be read', async () => {
    saveCanvas(small('one'), 1);
    localStorage.setItem('rapport.canvas.one', 'broken');
    expect(await ids()).toEqual(['one']);
    expect(localStorage.getItem('rapport.canvas.one')).toBe('broken');
  });

  test('is what local storage says where there is no database', async () => {
    saveCanvas(small('one'), 1);
    Reflect.deleteProperty(globalThis, 'indexedDB');
    forgetDatabase();
    expect(await allKept()).toMatchObject({ whole: false, bin: [], canvases: [{ id: 'one' }] });
  });
});

describe('local storage', () => {
  /** A canvas of so many characters and a few more. */
  const large = (id: string, length = 1_000_000): Canvas =>
    Object.assign(small(id), { 'x-large': 'x'.repeat(length) });

  test('keeps the texts of those opened last, and the list of all', async () => {
    for (const id of ['one', 'two', 'three', 'four']) {
      await store(large(id));
      saveCanvas(large(id), 1);
    }
    await makeRoom();
    expect(['one', 'two', 'three', 'four'].map(isKept)).toEqual([false, false, true, true]);
    expect(await ids()).toEqual(['four', 'three', 'two', 'one']);
  });

  test('keeps what is open, and what the database does not have in that state', async () => {
    for (const id of ['plain', 'open', 'ahead', 'unknown', 'new', 'newer']) {
      if (id === 'unknown') continue;
      await store(large(id, 600_000));
    }
    for (const id of ['plain', 'open', 'ahead', 'unknown', 'new', 'newer']) {
      saveCanvas(large(id, 800_000), id === 'ahead' ? 2 : 1);
    }
    await makeRoom('open');
    expect(isKept('plain')).toBe(false);
    expect(['open', 'ahead', 'unknown', 'new', 'newer'].every(isKept)).toBe(true);
  });
});

test('what this browser keeps under an id is found in local storage, the database and the bin', async () => {
  await keep('one');
  await store(small('two'));
  await store(small('three'));
  await binStored(['three'], 5000);
  for (const id of ['one', 'two', 'three']) {
    expect(await keptState(id)).toEqual({ isThere: true, canvas: small(id) });
  }
  expect(await keptState('four')).toEqual({ isThere: false, canvas: undefined });
  localStorage.setItem('rapport.canvas.four', 'broken');
  expect(await keptState('four')).toEqual({ isThere: true, canvas: undefined });
  expect(loadCanvas('one').ok).toBe(true);
});
