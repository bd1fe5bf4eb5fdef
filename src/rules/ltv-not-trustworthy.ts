import { segmentLifetimeValue } from '../model/figures/of-segment';
import { economicsFacts } from './parts/economics-facts';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const ltvNotTrustworthy: Rule<'segments', 'customers'> = {
  id: 'ltv-not-trustworthy',
  about: 'segments',
  category: 'cost',
  kind: 'gap',
  decidable: 'numbers',
  severity: 'info',
  sources: ['Skok-cond', 'CW', 'FaderHardie'],
  seeds: ['S3-20', 'S4-04'],
  reads: [
    'relationships.adoption',
    'relationships.cost',
    'relationships.goals',
    'relationships.state',
    'segments.economics',
  ],
  /** Below so many customers, one more or less who leaves moves the value a lot. */
  options: { customers: { default: 100, min: 1, max: 100_000, unit: 'customers' } },
  check(segment, view, { customers: enough }) {
    const { churnMonth: churn, setting } = segment.economics ?? {};
    // Where no value is shown there is nothing to doubt: without a contract there is none.
    if (!churn || !setting || setting === 'non_contractual') return notApplicable;
    const ltv = segmentLifetimeValue(segment, view);
    if (!ltv.known) return notApplicable;
    const customers = segment.economics?.activeCustomers;
    const guessed = churn.status !== 'measured';
    const few = customers !== undefined && customers.value < enough;
    if (!guessed && !few && churn.value !== 0) {
      return customers
        ? passed
        : cannotCheck({ id: segment.id, path: 'economics.activeCustomers' });
    }
    return firedIf([
      {
        on: segment.id,
        variant: guessed ? 'guess' : few ? 'few' : 'no-churn',
        values: {
          segment: { element: segment.id },
          ltv: { money: ltv.value },
          churn: { share: churn.value },
          status: { word: ['numStatus', churn.status] },
          ...(customers && { customers: { count: customers.value } }),
        },
        because: economicsFacts(segment, 'churnMonth', 'activeCustomers'),
      },
    ]);
  },
  fixes({ on, variant, values }) {
    const ask = (field: string) => ({ id: on!, path: `economics.${field}` });
    return [
      { key: 'measure-churn', values, ask: ask('churnMonth') },
      ...(variant === 'few'
        ? [{ key: 'correct-figures', values, ask: ask('activeCustomers') }]
        : []),
    ];
  },
};
