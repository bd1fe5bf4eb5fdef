import { putRecord } from '../model/edit-notes';
import { askEvidence, keepTesting, onAssumption } from './parts/assumption-hit';
import { firedIf, notApplicable, passed, type Rule } from './rule';

export const criticalAssumptionUntested: Rule<'assumptions'> = {
  id: 'critical-assumption-untested',
  about: 'assumptions',
  category: 'evidence',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  atStage: { operating: 'error' },
  sources: ['TBI'],
  seeds: ['S0-29'],
  reads: [
    'assumptions.about',
    'assumptions.importance',
    'assumptions.statement',
    'assumptions.status',
  ],
  check(assumption, view) {
    if (assumption.importance !== 'critical') return notApplicable;
    if (assumption.status !== 'untested') return passed;
    const hit = onAssumption(assumption, view);
    return firedIf([
      {
        ...hit,
        because: [{ id: assumption.id, path: 'importance', value: 'critical' }, ...hit.because],
      },
    ]);
  },
  fixes(hit, view) {
    const assumption = view.record('assumptions', hit.to!);
    if (!assumption) return [];
    return [
      ...askEvidence(hit),
      keepTesting(assumption, hit),
      {
        key: 'lower-importance',
        values: hit.values,
        make: () => putRecord('assumptions', { ...assumption, importance: 'high' }),
      },
    ];
  },
};
