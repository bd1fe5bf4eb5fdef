// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { restore, take } from '../../src/app/history/restore';
import { EVERY, keepState, startSnapshots } from '../../src/app/history/snapshots';
import { openCanvas } from '../../src/app/open';
import type { Canvas } from '../../src/model/canvas';
import { emptyCanvas } from '../../src/model/empty-canvas';
import { addNotes, rename } from '../../src/model/edit-notes';
import { sketch } from '../../src/model/sketch';
import { nameVersion, versionsOf } from '../../src/storage/versions';
import { apply, currentCanvas, useDocument } from '../../src/store/document';
import { useNotices } from '../../src/store/notices';
import { keptAnew } from '../support/kept';

const canvas = (): Canvas => ({
  ...sketch({ segments: { riders: { name: 'Riders' }, couriers: { name: 'Couriers' } } }),
  id: 'one',
});
const nameIn = (text: string) => (JSON.parse(text) as Canvas).segments.riders?.name;
/** The versions of the canvas: why each was kept, and what the first segment was called. */
const versions = async () =>
  (await versionsOf('one')).map(({ why, text, label }) =>
    [why, nameIn(text), label].filter(Boolean).join(' '),
  );
/** Without what the keeper puts aside. */
const own = async () => (await versions()).filter((line) => !line.startsWith('behind'));
const settle = () => new Promise((resolve) => setTimeout(resolve, 30));

const stops = keptAnew();
beforeEach(() => {
  stops.push(startSnapshots());
  openCanvas(canvas());
});
afterEach(async () => {
  // What is on its way arrives in its own database.
  await settle();
  vi.restoreAllMocks();
});

describe('a version is kept', () => {
  test('of what was there when editing begins, and of nothing while one only looks', async () => {
    await settle();
    expect(await versions()).toEqual([]);
    apply(rename('riders', 'A'));
    await vi.waitFor(async () => expect(await versions()).toEqual(['automatic Riders']));
    apply(rename('riders', 'B'));
    await settle();
    expect(await versions()).toEqual(['automatic Riders']);
  });

  test('at most once in ten minutes of editing', async () => {
    let now = 1_000_000;
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    for (const [name, minutes] of [
      ['A', 0],
      ['B', 9.9],
      ['C', 10],
      ['D', 19],
      ['E', 20.1],
    ] as const) {
      now = 1_000_000 + (minutes * EVERY) / 10;
      apply(rename('riders', name));
      await settle();
    }
    expect(await versions()).toEqual(['automatic Riders', 'automatic B', 'automatic D']);
  });

  test('when editing begins again after the canvas was left, unless it is the same', async () => {
    apply(rename('riders', 'A'));
    await vi.waitFor(async () => expect(await versions()).toHaveLength(1));
    useDocument.getState().undo();
    const again = currentCanvas()!;
    openCanvas(emptyCanvas('two', 'Other'));
    // In another order, as it may come from a file.
    openCanvas(Object.fromEntries(Object.entries(again).reverse()) as unknown as Canvas);
    apply(rename('riders', 'B'));
    await settle();
    expect(await own()).toEqual(['automatic Riders']);
    openCanvas(emptyCanvas('three', 'Other'));
    openCanvas({ ...again, meta: { ...again.meta, name: 'Else' } });
    apply(rename('riders', 'C'));
    await vi.waitFor(async () => expect(await own()).toHaveLength(2));
  });

  test('not because another tab did something', async () => {
    useDocument.getState().follow({ ...currentCanvas()!, channels: {} });
    await settle();
    expect(await own()).toEqual([]);
  });

  test('not of a canvas without notes', async () => {
    openCanvas(emptyCanvas('two', 'Empty'));
    apply(addNotes('segments', [{ id: 'a', name: 'A' }]));
    await settle();
    expect(await versionsOf('two')).toEqual([]);
  });
});

test('a name keeps a version, its own state once, and can be given and taken', async () => {
  await keepState(canvas(), 'automatic');
  await keepState(canvas(), 'named', 'First');
  await keepState(canvas(), 'automatic');
  expect(await versions()).toEqual(['named Riders First']);
  await keepState(canvas(), 'named', 'Second');
  expect(await versions()).toEqual(['named Riders First', 'named Riders Second']);
  const [one] = await versionsOf('one');
  await nameVersion(one!.key, 'Else');
  expect(await versions()).toEqual(['named Riders Else', 'named Riders Second']);
  await nameVersion(one!.key, '');
  expect((await versions())[0]).toBe('automatic Riders');
});

describe('restoring', () => {
  test('is one step back, and keeps what was there first', async () => {
    apply(rename('riders', 'A'));
    await settle();
    const before = currentCanvas()!;
    const then = { ...canvas(), segments: { riders: canvas().segments.riders! } };
    expect(await restore(then, 'then')).toBe(true);
    expect(currentCanvas()).toEqual(then);
    expect((await versions()).at(-1)).toBe('before A');
    useDocument.getState().undo();
    expect(currentCanvas()).toEqual(before);
  });

  test('is undone by the button beside what is said, unless someone went on', async () => {
    const before = currentCanvas()!;
    const then = { ...before, segments: {} };
    await restore(then, 'then');
    useNotices.getState().notices.at(-1)!.action!.run();
    expect(currentCanvas()).toEqual(before);
    await restore(then, 'then');
    const { action } = useNotices.getState().notices.at(-1)!;
    apply(addNotes('segments', [{ id: 'a', name: 'A' }]));
    action!.run();
    expect(Object.keys(currentCanvas()!.segments)).toEqual(['a']);
  });

  test('changes nothing where what is there cannot be kept first', async () => {
    const before = currentCanvas()!;
    await settle();
    const real = IDBObjectStore.prototype.add;
    vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(function (this: IDBObjectStore) {
      if (this.name === 'versions') throw new DOMException('full', 'QuotaExceededError');
      return real.apply(this, arguments as never);
    });
    expect(await restore({ ...before, segments: {} }, 'then')).toBe(false);
    expect(currentCanvas()).toBe(before);
    expect(useNotices.getState().notices.at(-1)).toMatchObject({ tone: 'problem' });
  });
});

test('chosen changes are taken over as one step, the others are not', async () => {
  const before = currentCanvas()!;
  const theirs: Canvas = {
    ...before,
    id: 'theirs',
    meta: { ...before.meta, name: 'Theirs' },
    segments: { riders: { ...before.segments.riders!, name: 'Bike riders' } },
  };
  expect(await take(theirs, new Set(['segments/riders']))).toBe(true);
  expect(currentCanvas()!.segments.riders!.name).toBe('Bike riders');
  expect(Object.keys(currentCanvas()!.segments)).toEqual(['riders', 'couriers']);
  expect(currentCanvas()!).toMatchObject({ id: 'one', meta: { name: before.meta.name } });
  expect(useDocument.getState().timeline!.past).toHaveLength(1);
  useDocument.getState().undo();
  expect(currentCanvas()).toEqual(before);
});
