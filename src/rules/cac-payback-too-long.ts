import type { Segment } from '../model/elements';
import { minus } from '../model/figures/compute';
import {
  segmentAcquisitionCost,
  segmentContribution,
  segmentPayback,
} from '../model/figures/of-segment';
import { economicsFacts } from './parts/economics-facts';
import { undecided } from './parts/undecided';
import { firedIf, notApplicable, passed, type Rule } from './rule';

export const cacPaybackTooLong: Rule<'segments', 'months' | 'bootstrappedMonths'> = {
  id: 'cac-payback-too-long',
  about: 'segments',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'warning',
  sources: ['Skok', 'CW'],
  seeds: ['S1-24', 'S2-05'],
  reads: [
    'meta.funding',
    'relationships.adoption',
    'relationships.cost',
    'relationships.goals',
    'relationships.state',
    'segments.economics',
    'segments.role',
  ],
  options: {
    months: { default: 12, min: 1, max: 60, unit: 'months' },
    /** Without money from outside, customers have to pay for the next ones sooner. */
    bootstrappedMonths: { default: 6, min: 1, max: 60, unit: 'months' },
  },
  check(segment, view, { months, bootstrappedMonths }) {
    if (segment.role === 'user') return notApplicable;
    const cac = segmentAcquisitionCost(segment, view);
    if (!cac.known && cac.why === 'unbounded') {
      // With a contract, the rule about lifetime value says it.
      if (segment.economics?.setting === 'contractual') return notApplicable;
      return firedIf([
        {
          on: segment.id,
          variant: 'nobody',
          values: {
            segment: { element: segment.id },
            status: { word: ['numStatus', cac.status] },
          },
          because: facts(segment),
        },
      ]);
    }
    if (!cac.known) return undecided(cac);
    if (cac.value === 0) return notApplicable;
    const left = segmentContribution(segment, view);
    if (!left.known) return undecided(left);
    // Never, where nothing is left of what a customer pays: that is a finding of its own.
    const payback = segmentPayback(segment, view);
    if (!payback.known) return undecided(payback);
    const limit = view.meta.funding === 'bootstrapped' ? bootstrappedMonths : months;
    if (minus(payback.value, limit) <= 0) return passed;
    return firedIf([
      {
        on: segment.id,
        variant: 'late',
        values: {
          segment: { element: segment.id },
          months: { months: payback.value },
          limit: { months: limit },
          cac: { money: cac.value },
          left: { money: left.value },
          status: { word: ['numStatus', payback.status] },
        },
        because: facts(segment),
      },
    ]);
  },
  fixes({ on, values }) {
    const ask = (field: string) => ({ id: on!, path: `economics.${field}` });
    return [
      { key: 'check-spend', values, ask: ask('acquisitionSpendMonth') },
      { key: 'correct-figures', values, ask: { id: on!, path: 'economics' } },
    ];
  },
};

const facts = (segment: Segment) =>
  economicsFacts(segment, 'acquisitionSpendMonth', 'newPerMonth', 'arpaMonth', 'grossMargin');
