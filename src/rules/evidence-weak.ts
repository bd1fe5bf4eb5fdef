import { change } from '../model/edit-notes';
import { expectationEvidence } from '../model/evidence';
import { ENOUGH, isBehaviour } from '../model/figures/evidence-strength';
import type { Evidence } from '../model/records';
import { askEvidence, keepTesting, onAssumption } from './parts/assumption-hit';
import {
  cannotCheck,
  firedIf,
  notApplicable,
  passed,
  type Fact,
  type Rule,
  type Verdict,
} from './rule';
import type { Values } from './value';

export const evidenceWeak: Rule<'segments', 'cases'> = {
  id: 'evidence-weak',
  about: 'segments',
  category: 'evidence',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['CW', 'TBI', 'Rapport'],
  seeds: ['S0-27', 'S0-29'],
  reads: [
    'assumptions.about',
    'assumptions.statement',
    'assumptions.status',
    'evidence.instead',
    'evidence.kind',
    'evidence.n',
    'evidence.supports',
    'segments.expectation',
  ],
  /** So many people did it before it counts as more than chance. */
  options: { cases: { default: ENOUGH, min: 1, max: 1000, unit: 'number' } },
  check(segment, view, { cases }) {
    const { id, expectation } = segment;
    if (!expectation?.types.length || expectation.status !== 'validated') return notApplicable;
    const support = expectationEvidence(segment, view).flatMap(({ evidence, stance }) =>
      stance === 'for' ? [evidence] : [],
    );
    return weigh(support, cases, (said, found) =>
      firedIf([
        {
          on: id,
          variant: said ? 'expectation-said' : 'expectation-few',
          values: { segment: { element: id }, ...found.values },
          because: [{ id, path: 'expectation.status', value: 'validated' }, ...found.because],
        },
      ]),
    );
  },
  beside: {
    assumptions(assumption, view, { cases }) {
      if (assumption.status !== 'validated') return notApplicable;
      const support = view.evidenceAbout(assumption.id).filter(({ supports }) => supports);
      return weigh(support, cases, (said, found) => {
        const hit = onAssumption(assumption, view);
        return firedIf([
          {
            ...hit,
            variant: said ? 'assumption-said' : 'assumption-few',
            values: { ...hit.values, ...found.values },
            because: [...hit.because, ...found.because],
          },
        ]);
      });
    },
  },
  fixes(hit, view) {
    const assumption = hit.to === undefined ? undefined : view.record('assumptions', hit.to);
    if (assumption) return [...askEvidence(hit), keepTesting(assumption, hit)];
    return [
      { key: 'record-behaviour', values: hit.values, ask: { id: hit.on!, path: 'evidence' } },
      {
        key: 'research-expectation',
        values: hit.values,
        make: () =>
          change('segments', hit.on!, (segment) => {
            if (segment.expectation) segment.expectation.status = 'researched';
          }),
      },
    ];
  },
};

/**
 * Whether enough people did what the evidence says. Pieces add up, so that five sales may be
 * recorded one by one.
 */
function weigh(
  support: readonly Evidence[],
  cases: number,
  fire: (said: boolean, found: { values: Values; because: readonly Fact[] }) => Verdict,
): Verdict {
  // Without any evidence for it, other rules speak.
  if (support.length === 0) return notApplicable;
  const done = support.filter(({ kind }) => isBehaviour(kind));
  const n = done.reduce((sum, evidence) => sum + (evidence.n ?? 0), 0);
  if (n >= cases) return passed;
  const uncounted = done.filter((evidence) => evidence.n === undefined);
  if (uncounted.length > 0) return cannotCheck(...uncounted.map(({ id }) => ({ id, path: 'n' })));
  return fire(done.length === 0, {
    values: {
      n: { count: n },
      cases: { count: cases },
      kinds: {
        words: [...new Set(support.map(({ kind }) => kind))].map((kind) => ['evidenceKind', kind]),
      },
    },
    because: support.flatMap((evidence) => [
      { id: evidence.id, path: 'kind', value: evidence.kind },
      { id: evidence.id, path: 'n', value: evidence.n },
    ]),
  });
}
