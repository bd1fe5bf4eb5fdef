import type { Segment } from '../model/elements';
import { minus } from '../model/figures/compute';
import {
  segmentAcquisitionCost,
  segmentLifetimeValue,
  segmentLtvToCac,
} from '../model/figures/of-segment';
import { economicsFacts } from './parts/economics-facts';
import { undecided } from './parts/undecided';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const ltvCacLow: Rule<'segments', 'ratio'> = {
  id: 'ltv-cac-low',
  about: 'segments',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'warning',
  sources: ['Skok', 'VPD-222', 'Skok-cond'],
  seeds: ['S2-05', 'S3-20', 'S4-04', 'S4-09'],
  reads: [
    'relationships.adoption',
    'relationships.cost',
    'relationships.goals',
    'relationships.state',
    'segments.economics',
    'segments.role',
  ],
  options: { ratio: { default: 3, min: 1, max: 10, unit: 'ratio' } },
  check(segment, view, { ratio: target }) {
    if (segment.role === 'user') return notApplicable;
    const setting = segment.economics?.setting;
    if (setting === undefined) return cannotCheck({ id: segment.id, path: 'economics.setting' });
    if (setting !== 'contractual') return notApplicable;
    const cac = segmentAcquisitionCost(segment, view);
    if (!cac.known && cac.why === 'unbounded') {
      return firedIf([
        {
          on: segment.id,
          severity: 'error',
          variant: 'nobody',
          values: {
            segment: { element: segment.id },
            status: { word: ['numStatus', cac.status] },
          },
          because: facts(segment),
        },
      ]);
    }
    const ratio = segmentLtvToCac(segment, view);
    if (!ratio.known) return undecided(ratio);
    // A customer who costs more than they bring has no lifetime value: another rule says so.
    if (ratio.value <= 0) return notApplicable;
    if (minus(ratio.value, target) >= 0) return passed;
    const ltv = segmentLifetimeValue(segment, view);
    if (!cac.known) return undecided(cac);
    if (!ltv.known) return undecided(ltv);
    const loss = minus(ratio.value, 1) < 0;
    return firedIf([
      {
        on: segment.id,
        ...(loss ? { severity: 'error' as const } : {}),
        variant: loss ? 'loss' : 'low',
        values: {
          segment: { element: segment.id },
          cac: { money: cac.value },
          ltv: { money: ltv.value },
          ratio: { ratio: ratio.value },
          target: { ratio: target },
          status: { word: ['numStatus', ratio.status] },
        },
        because: facts(segment),
      },
    ]);
  },
  fixes({ on, values }) {
    const ask = (field: string) => ({ id: on!, path: `economics.${field}` });
    return [
      { key: 'measure-churn', values, ask: ask('churnMonth') },
      { key: 'check-spend', values, ask: ask('acquisitionSpendMonth') },
      { key: 'correct-figures', values, ask: { id: on!, path: 'economics' } },
    ];
  },
};

const facts = (segment: Segment) =>
  economicsFacts(
    segment,
    'acquisitionSpendMonth',
    'newPerMonth',
    'arpaMonth',
    'grossMargin',
    'churnMonth',
  );
