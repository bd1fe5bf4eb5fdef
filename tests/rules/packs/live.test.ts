import * as fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import type { Canvas } from '../../../src/model/canvas';
import { putPack, removePack, setRule } from '../../../src/model/edit-checks';
import { RULES } from '../../../src/rules/index';
import { check } from '../../../src/rules/engine';
import { LiveCheck } from '../../../src/rules/live';
import { policyUnder } from '../../../src/rules/packs/pack-policy';
import { applyEdit, startTimeline } from '../../../src/store/history';
import { touchedBy } from '../../../src/store/touched';
import { anyCanvas } from '../../support/arbitrary-canvas';
import { anyEdit } from '../../support/arbitrary-edit';
import { anyPack } from '../../support/arbitrary-pack';

vi.setConfig({ testTimeout: 120_000 });

// A handful of rules is enough here: what is new are the packs' own.
const rules = RULES.slice(0, 6);
const policyOf = (canvas: Canvas) => policyUnder(canvas, rules);
const plain = ({ findings, waived, unchecked, passed }: ReturnType<typeof check>) => ({
  findings,
  waived,
  unchecked,
  passed,
});

const pack = anyPack(rules);
const edit = fc.oneof(
  { weight: 8, arbitrary: anyEdit },
  { weight: 1, arbitrary: pack.map(putPack) },
  {
    weight: 1,
    arbitrary: fc.oneof(
      fc.constantFrom('one', 'two').map(removePack),
      fc
        .constantFrom('block-empty', 'one:own-0')
        .map((id) => setRule(id, { off: true, severity: 'error' })),
    ),
  },
);

test('with packs that have rules of their own the live report says the same as a full pass', () => {
  let fired = 0;
  fc.assert(
    fc.property(
      anyCanvas,
      fc.uniqueArray(pack, { minLength: 1, maxLength: 2, selector: ({ id }) => id }),
      fc.array(edit, { minLength: 1, maxLength: 6 }),
      (canvas, packs, edits) => {
        const start = { ...canvas, settings: { packs } };
        const live = new LiveCheck(start, policyOf);
        let timeline = startTimeline(start);
        for (const one of edits) {
          const before = timeline.past.length;
          timeline = applyEdit(timeline, one);
          if (timeline.past.length === before) continue;
          live.update(timeline.canvas, touchedBy(timeline.past.at(-1)!.patches));
          const full = plain(check(timeline.canvas, policyOf(timeline.canvas)));
          expect(plain(live.report)).toEqual(full);
          fired += full.findings.filter(({ rule }) => rule.includes(':')).length;
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(fired).toBeGreaterThan(400);
});
