import { change } from '../model/edit-notes';
import { expectationEvidence } from '../model/evidence';
import { askEvidence, keepTesting, onAssumption } from './parts/assumption-hit';
import { firedIf, notApplicable, passed, type Rule } from './rule';

export const validatedWithoutEvidence: Rule<'segments'> = {
  id: 'validated-without-evidence',
  about: 'segments',
  category: 'evidence',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'error',
  sources: ['TBI', 'CW'],
  seeds: ['S0-29', 'S1-03'],
  reads: [
    'assumptions.about',
    'assumptions.statement',
    'assumptions.status',
    'evidence.instead',
    'evidence.supports',
    'segments.expectation',
  ],
  check(segment, view) {
    const { id, expectation } = segment;
    if (!expectation?.types.length || expectation.status !== 'validated') return notApplicable;
    const evidence = expectationEvidence(segment, view);
    if (evidence.some(({ stance }) => stance === 'for')) return passed;
    // Evidence against it is another finding, and a graver one.
    if (evidence.length > 0) return notApplicable;
    return firedIf([
      {
        on: id,
        variant: 'expectation',
        values: {
          segment: { element: id },
          expected: { words: expectation.types.map((e) => ['relationshipType', e.type] as const) },
        },
        because: [
          { id, path: 'expectation.status', value: 'validated' },
          { id, path: 'evidence', value: [] },
        ],
      },
    ]);
  },
  beside: {
    assumptions(assumption, view) {
      const { id, status } = assumption;
      if (status !== 'validated') return notApplicable;
      const evidence = view.evidenceAbout(id);
      if (evidence.some(({ supports }) => supports)) return passed;
      if (evidence.length > 0) return notApplicable;
      const hit = onAssumption(assumption, view);
      return firedIf([
        {
          ...hit,
          variant: 'assumption',
          because: [...hit.because, { id, path: 'evidence', value: [] }],
        },
      ]);
    },
  },
  fixes(hit, view) {
    const assumption = hit.to === undefined ? undefined : view.record('assumptions', hit.to);
    if (assumption) return [...askEvidence(hit), keepTesting(assumption, hit)];
    return [
      { key: 'record-evidence', values: hit.values, ask: { id: hit.on!, path: 'evidence' } },
      {
        key: 'assume-expectation',
        values: hit.values,
        make: () =>
          change('segments', hit.on!, (segment) => {
            if (segment.expectation) segment.expectation.status = 'assumed';
          }),
      },
    ];
  },
};
