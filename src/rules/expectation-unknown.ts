import { firedIf, type Rule } from './rule';

export const expectationUnknown: Rule<'segments'> = {
  id: 'expectation-unknown',
  about: 'segments',
  category: 'completeness',
  kind: 'gap',
  decidable: 'structure',
  severity: 'warning',
  atStage: { idea: 'info' },
  sources: ['BMGQ', 'S1', 'Gaps'],
  seeds: ['S1-03', 'S1-20', 'S0-27'],
  reads: ['segments.expectation'],
  check(segment) {
    if (segment.expectation && segment.expectation.types.length > 0) return firedIf([]);
    return firedIf([
      {
        on: segment.id,
        values: { segment: { element: segment.id } },
        because: [{ id: segment.id, path: 'expectation', value: undefined }],
      },
    ]);
  },
  fixes(hit) {
    const segment = hit.on!;
    const values = { segment: { element: segment } };
    return [{ key: 'pick-expectation', values, ask: { id: segment, path: 'expectation' } }];
  },
};
