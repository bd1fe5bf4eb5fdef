// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test, vi } from 'vitest';
import { allCards, binStored, cardFor, deleteStored, tagStored } from '../../src/storage/cards';
import { readStored } from '../../src/storage/database';
import { versionsOf } from '../../src/storage/versions';
import { everything, putBack, type PutBack } from '../../src/storage/whole';
import { emptyBrowser, small, store } from '../support/stored';

beforeEach(emptyBrowser);

const item = (id: string, base: number, more: Partial<PutBack> = {}): PutBack => ({
  id,
  canvas: small(id, 'from the backup'),
  base,
  tags: [],
  ...more,
});

/** All that the database holds, without the moments of writing. */
const snapshot = async () => ({
  cards: (await allCards())
    .map(({ at: _at, ...card }) => card)
    .sort((a, b) => (a.id < b.id ? -1 : 1)),
  all: (await everything()).map(({ stored: { at: _at, ...stored } }) => stored),
  versions: await versionsOf('here'),
});

test('what is put back is all there, with tags, bin and moment', async () => {
  await store(small('here'), 3);
  const items = [
    item('new', 0, { tags: ['client'], binned: 7000, changed: 5000 }),
    item('here', 3, { changed: 6000 }),
  ];
  expect(await putBack(items)).toEqual({ ok: true });
  expect(await readStored('new')).toMatchObject({ name: 'from the backup', at: 5000 });
  expect(await cardFor('new')).toMatchObject({ tags: ['client'], binned: 7000, notes: 2 });
  expect(await readStored('here')).toMatchObject({ name: 'from the backup', revision: 4 });
  // What it took the place of is kept.
  expect(await versionsOf('here')).toMatchObject([{ name: 'here', revision: 3, why: 'before' }]);
});

test('only the card changes where no canvas is put back', async () => {
  await store(small('here'), 2);
  await tagStored('here', ['old']);
  await binStored(['here'], 5000);
  expect(await putBack([item('here', 2, { canvas: undefined, tags: ['old', 'new'] })])).toEqual({
    ok: true,
  });
  expect(await readStored('here')).toMatchObject({ name: 'here', revision: 2 });
  expect(await cardFor('here')).toMatchObject({ tags: ['old', 'new'] });
  expect(await cardFor('here')).not.toHaveProperty('binned');
});

test('nothing is put back when another tab has written meanwhile', async () => {
  await store(small('here'), 2);
  const before = await snapshot();
  const items = [item('new', 0), item('here', 1), item('newer', 0)];
  expect(await putBack(items)).toEqual({ ok: false, reason: 'changed' });
  expect(await snapshot()).toEqual(before);
});

test('what was deleted comes back with a number of its own', async () => {
  await store(small('here'), 5);
  await binStored(['here'], 5000);
  await deleteStored(['here']);
  expect(await putBack([item('here', 0)])).toEqual({ ok: true });
  expect(await readStored('here')).toMatchObject({ revision: 6 });
});

test('a write that fails, whichever it is, leaves all as it was', async () => {
  await store(small('here'), 2);
  const before = await snapshot();
  const items = [item('one', 0), item('here', 2), item('two', 0)];
  const real = { put: IDBObjectStore.prototype.put, add: IDBObjectStore.prototype.add };
  let failures = 0;
  for (let step = 1; ; step++) {
    let calls = 0;
    const spies = (['put', 'add'] as const).map((method) =>
      vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (
        this: IDBObjectStore,
        value: unknown,
      ) {
        if (++calls === step) throw new DOMException('full', 'QuotaExceededError');
        return real[method].call(this, value);
      }),
    );
    const result = await putBack(items);
    spies.forEach((spy) => spy.mockRestore());
    if (result.ok) break;
    failures++;
    expect(result).toEqual({ ok: false, reason: 'full' });
    expect(await snapshot()).toEqual(before);
  }
  // Two for each canvas, and one for what is kept aside.
  expect(failures).toBe(7);
  expect((await everything()).map(({ stored: { name } }) => name)).toEqual(
    Array.from({ length: 3 }, () => 'from the backup'),
  );
});
