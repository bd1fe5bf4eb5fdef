import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf, putBacks, type Here } from '../../../src/app/library/restore-plan';
import type { BackedUp } from '../../../src/formats/backup';
import type { Canvas } from '../../../src/model/canvas';
import { emptyCanvas } from '../../../src/model/empty-canvas';
import { cardOf } from '../../../src/storage/card';

const canvas = (id: string, name = id): Canvas => emptyCanvas(id, name);
const backedUp = (of: Canvas, more: Partial<BackedUp> = {}): BackedUp => ({
  canvas: of,
  tags: [],
  ...more,
});
/** What is here: canvases with the number of their write, their tags, and since when in the bin. */
function here(...all: { of: Canvas; revision: number; tags?: string[]; binned?: number }[]): Here {
  return new Map(
    all.map(({ of, revision, tags = [], binned }) => {
      const stored = { id: of.id, name: of.meta.name, revision, at: 0, text: JSON.stringify(of) };
      const bin = binned === undefined ? {} : { binned };
      return [of.id, { stored, card: { ...cardOf(stored, tags), ...bin } }];
    }),
  );
}
let copies = 0;
const copy = (of: Canvas): Canvas => ({ ...of, id: `copy-${++copies}` });
const ids = (items: readonly BackedUp[]) => items.map((item) => item.canvas.id);

test('a backup is put beside what is here: new, the same, or in another state', () => {
  const there = here({ of: canvas('same'), revision: 2 }, { of: canvas('other'), revision: 3 });
  const { meta, ...rest } = canvas('same');
  // In another order it still says the same.
  const items = [
    backedUp({ meta, ...rest }),
    backedUp(canvas('other', 'x')),
    backedUp(canvas('new')),
  ];
  const plan = planOf(items, there);
  expect([plan.fresh, plan.same, plan.different].map(ids)).toEqual([['new'], ['same'], ['other']]);
  expect(putBacks(plan, there, 'replace', copy)).toMatchObject([
    { id: 'new', base: 0 },
    { id: 'other', base: 3, canvas: { meta: { name: 'x' } } },
  ]);
  const [, asCopy] = putBacks(plan, there, 'copies', copy);
  expect(asCopy).toMatchObject({ id: expect.stringMatching(/^copy/), base: 0 });
});

test('what is the same gets the tags of both, and leaves the bin when the backup has it outside', () => {
  const there = here(
    { of: canvas('one'), revision: 1, tags: ['a'] },
    { of: canvas('two'), revision: 1, binned: 5 },
    { of: canvas('three'), revision: 1 },
  );
  const items = [
    backedUp(canvas('one'), { tags: ['b', 'a'] }),
    backedUp(canvas('two')),
    backedUp(canvas('three'), { binned: 9 }),
  ];
  expect(putBacks(planOf(items, there), there, 'copies', copy)).toEqual([
    { id: 'one', base: 1, tags: ['a', 'b'], binned: undefined },
    { id: 'two', base: 1, tags: [], binned: undefined },
  ]);
});

test('nothing of a backup is lost, no id is written twice, and “keep both” takes no place', () => {
  const some = fc.array(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c'),
      name: fc.constantFrom('x', 'y'),
      tags: fc.subarray(['t', 'u']),
      binned: fc.option(fc.nat(9), { nil: undefined }),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(some, some, fc.constantFrom('copies', 'replace'), (inBackup, stored, way) => {
      const there = here(
        ...stored.map(({ id, name, tags, binned }) => ({
          of: canvas(id, name),
          revision: 4,
          tags,
          ...(binned === undefined ? {} : { binned }),
        })),
      );
      const items = inBackup.map(({ id, name, ...more }) => backedUp(canvas(id, name), more));
      const puts = putBacks(planOf(items, there), there, way, copy);
      const written = puts.map(({ id }) => id);
      expect(new Set(written).size).toBe(written.length);
      const after = new Map(
        [...there].map(
          ([
            id,
            {
              stored: { name },
            },
          ]) => [id, name],
        ),
      );
      for (const { id, canvas: put, base } of puts) {
        expect(base).toBe(there.get(id)?.stored.revision ?? 0);
        expect(way === 'copies' && put !== undefined && there.has(id)).toBe(false);
        if (put) after.set(id, put.meta.name);
      }
      for (const { id, name } of inBackup) {
        // As itself or as a copy.
        const found = [...after].some(
          ([other, own]) => own === name && (other === id || other.startsWith('copy-')),
        );
        expect(found).toBe(true);
      }
    }),
  );
});
