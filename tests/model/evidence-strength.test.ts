import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EvidenceKind } from '../../src/model/enums';
import {
  doubtOf,
  isBehaviour,
  tally,
  weightOf,
  WEIGHTS,
  type Weighed,
} from '../../src/model/figures/evidence-strength';
import type { Evidence } from '../../src/model/records';

const piece = (stance: 'for' | 'against', kind: Evidence['kind'], n?: number): Weighed => ({
  stance,
  evidence: {
    id: 'e',
    about: { id: 'riders' },
    kind,
    supports: stance === 'for',
    ...(n === undefined ? {} : { n }),
  },
});

describe('a kind of evidence', () => {
  test('weighs no less than those before it in the list', () => {
    const weights = EvidenceKind.options.map((kind) => WEIGHTS.indexOf(weightOf(kind)));
    expect(weights).toEqual([...weights].sort());
    expect(new Set(weights).size).toBe(WEIGHTS.length);
  });

  test('is behaviour unless it was only said', () => {
    expect(EvidenceKind.options.filter((kind) => !isBehaviour(kind))).toEqual([
      'opinion',
      'survey',
      'interview',
    ]);
  });
});

describe('doubt', () => {
  test.each([
    ['untested', []],
    ['said', [piece('for', 'survey', 900)]],
    ['few', [piece('for', 'payment', 4)]],
    ['uncounted', [piece('for', 'payment')]],
    ['shown', [piece('for', 'payment', 2), piece('for', 'click', 3)]],
    ['contradicted', [piece('for', 'payment', 5), piece('against', 'opinion', 5)]],
    ['shown', [piece('for', 'payment', 6), piece('against', 'opinion', 5)]],
    ['contradicted', [piece('against', 'interview')]],
  ])('is %s', (doubt, pieces) => {
    expect(doubtOf(pieces)).toBe(doubt);
  });

  test('is contradicted only where someone spoke against it', () => {
    const pieces = fc.array(
      fc.record({
        stance: fc.constantFrom('for' as const, 'against' as const),
        kind: fc.constantFrom(...EvidenceKind.options),
        n: fc.option(fc.integer({ min: 1, max: 50 }), { nil: undefined }),
      }),
    );
    fc.assert(
      fc.property(pieces, (list) => {
        const weighed = list.map(({ stance, kind, n }) => piece(stance, kind, n));
        const counts = tally(weighed);
        const contradicted = counts.against > 0 && counts.against >= counts.for;
        expect(doubtOf(weighed) === 'contradicted').toBe(contradicted);
      }),
    );
  });
});
