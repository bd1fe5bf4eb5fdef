// @vitest-environment jsdom
import 'fake-indexeddb/auto';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { planOf, putBacks } from '../../../src/app/library/restore-plan';
import { readBackup, writeBackup } from '../../../src/formats/backup';
import { binStored, tagStored } from '../../../src/storage/cards';
import { everything, putBack } from '../../../src/storage/whole';
import { anyCanvas } from '../../support/arbitrary-canvas';
import { emptyBrowser, store } from '../../support/stored';

/** What a reader would miss if it did not come back. */
const kept = async () =>
  (await everything()).map(({ stored: { id, name, text, at }, card: { tags, binned, notes } }) => ({
    id,
    name,
    at,
    tags,
    binned,
    notes,
    canvas: JSON.parse(text) as unknown,
  }));

/** Restores a backup in the browser as it is now. */
async function restore(text: string): Promise<number> {
  const backup = readBackup(text);
  if (!backup.ok) throw new Error(backup.error.key);
  const here = new Map((await everything()).map((one) => [one.stored.id, one]));
  const puts = putBacks(planOf(backup.items, here), here, 'copies', (canvas) => canvas);
  expect(await putBack(puts)).toEqual({ ok: true });
  return puts.length;
}

test('a browser that lost everything has it all again from a backup, and a second time changes nothing', async () => {
  const one = fc.record({
    canvas: anyCanvas,
    tags: fc.subarray(['Course 2026', 'client', '顧客']),
    binned: fc.option(fc.nat(), { nil: undefined }),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(one, { minLength: 1, maxLength: 4 }), async (all) => {
      emptyBrowser();
      for (const [i, { canvas, tags, binned }] of all.entries()) {
        await store({ ...canvas, id: `c${i}` }, i + 1);
        await tagStored(`c${i}`, tags);
        if (binned !== undefined) await binStored([`c${i}`], binned);
      }
      const before = await kept();
      const items = (await everything()).map(({ stored, card }) => ({
        name: stored.name,
        text: stored.text,
        changed: stored.at,
        tags: card.tags,
        binned: card.binned,
      }));
      const backup = writeBackup(items, '2026-11-22T10:00:00.000Z').join('');
      emptyBrowser();
      expect(await restore(backup)).toBe(all.length);
      expect(await kept()).toEqual(before);
      expect(await restore(backup)).toBe(0);
      expect(await kept()).toEqual(before);
    }),
    { numRuns: 25 },
  );
});
