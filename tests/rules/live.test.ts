import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import type { Canvas } from '../../src/model/canvas';
import { after } from '../../src/model/edit';
import { change } from '../../src/model/edit-notes';
import { sketch } from '../../src/model/sketch';
import { check } from '../../src/rules/engine';
import { RULES, ruleOf } from '../../src/rules/index';
import { LiveCheck } from '../../src/rules/live';
import type { Highest } from '../../src/model/view';
import { passed, type AnyRule, type Rule } from '../../src/rules/rule';
import { applyEdit, startTimeline } from '../../src/store/history';
import { touchedBy } from '../../src/store/touched';
import { anyCanvas } from '../support/arbitrary-canvas';
import { anyEdit } from '../support/arbitrary-edit';

vi.setConfig({ testTimeout: 240_000 });

const plain = (report: ReturnType<typeof check>) => ({
  findings: report.findings,
  waived: report.waived,
  unchecked: report.unchecked,
  passed: report.passed,
});
const full = (canvas: Canvas) => plain(check(canvas, RULES));

describe('after any edits', () => {
  test('the live report says the same as a full pass', () => {
    fc.assert(
      fc.property(anyCanvas, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (canvas, edits) => {
        const live = LiveCheck.of(canvas, RULES);
        expect(plain(live.report)).toEqual(full(canvas));
        let now = canvas;
        for (const edit of edits) {
          now = after(now, edit);
          live.update(now);
          expect(plain(live.report)).toEqual(full(now));
        }
      }),
      { numRuns: 2_500 },
    );
  });

  test('it is enough to tell it which ids the patches of an edit name', () => {
    fc.assert(
      fc.property(anyCanvas, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (canvas, edits) => {
        const live = LiveCheck.of(canvas, RULES);
        let timeline = startTimeline(canvas);
        for (const edit of edits) {
          const before = timeline.past.length;
          timeline = applyEdit(timeline, edit);
          if (timeline.past.length === before) continue;
          live.update(timeline.canvas, touchedBy(timeline.past.at(-1)!.patches));
          expect(plain(live.report)).toEqual(full(timeline.canvas));
        }
      }),
      { numRuns: 2_500 },
    );
  });
});

describe('rules that throw', () => {
  const usual = ruleOf('expectation-unknown') as Rule<'segments'>;
  /** A highest value that cannot be worked out for some notes. */
  const peak = {
    block: 'segments',
    reads: ['segments.name'],
    valueOf: ({ name }: { name: string }) => {
      if (name.length % 3 === 0) throw new Error('no value');
      return name.length;
    },
  } as const satisfies Highest<'segments'>;
  const onSome: Rule<'segments'> = {
    ...usual,
    id: 'on-some',
    reads: ['*'],
    check: (segment, view) => {
      const served = view.linked(segment.id, 'relationships').length;
      if (served % 2 === 1) throw new Error(`no luck with ${segment.name}`);
      return passed;
    },
  };
  const onHighest: Rule<'segments'> = {
    ...usual,
    id: 'on-highest',
    reads: ['*'],
    check: (segment, view) => (view.highest(peak) > 4 ? usual.check(segment, view, {}) : passed),
  };
  const rules: AnyRule[] = [onSome, onHighest, usual];

  test('stop nothing, and the live report says the same as a full pass', () => {
    fc.assert(
      fc.property(anyCanvas, fc.array(anyEdit, { minLength: 1, maxLength: 6 }), (canvas, edits) => {
        let now = canvas;
        let live = LiveCheck.of(now, rules);
        for (const edit of edits) {
          now = after(now, edit);
          try {
            live.update(now);
          } catch {
            live = LiveCheck.of(now, rules);
          }
          expect(plain(live.report)).toEqual(plain(check(now, rules)));
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('an edit', () => {
  const canvas = sketch({
    segments: { riders: {}, commuters: {} },
    relationships: { visits: { type: 'self_service' } },
    links: [['visits', 'riders']],
  });
  const asked: string[] = [];
  const spy: Rule<'segments'> = {
    ...(ruleOf('expectation-unknown') as Rule<'segments'>),
    id: 'spy',
    reads: ['relationships.type'],
    check(segment, view) {
      const types = view.linked(segment.id, 'relationships').map(({ type }) => type);
      asked.push(`${segment.id}: ${types.join()}`);
      return { verdict: 'passed' };
    },
  };
  const live = LiveCheck.of(canvas, [spy]);

  test('asks again only where what it changed was read', () => {
    expect(asked.splice(0)).toEqual(['commuters: ', 'riders: self_service']);
    const typed = after(
      canvas,
      change('relationships', 'visits', (note) => {
        note.type = 'community';
      }),
    );
    live.update(typed);
    expect(asked.splice(0)).toEqual(['riders: community']);
    live.update(
      after(
        typed,
        change('relationships', 'visits', (note) => {
          note.name = 'Forum';
        }),
      ),
    );
    expect(asked.splice(0)).toEqual([]);
  });
});
