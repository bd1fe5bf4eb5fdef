import { addNotes, change } from '../model/edit-notes';
import { link } from '../model/edit-links';
import { together } from '../model/edit';
import type { Relationship } from '../model/elements';
import { minus } from '../model/figures/compute';
import { given } from '../model/figures/figure';
import { segmentAcquisitionCost } from '../model/figures/of-segment';
import { weakest } from '../model/quantity';
import { economicsFacts } from './parts/economics-facts';
import { undecided } from './parts/undecided';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const cacNeedsRepeatButTransactional: Rule<'segments'> = {
  id: 'cac-needs-repeat-but-transactional',
  about: 'segments',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'error',
  sources: ['S0', 'Alam'],
  seeds: ['S0-04', 'S1-02', 'S4-10', 'S4-15'],
  reads: [
    'relationships.adoption',
    'relationships.cost',
    'relationships.goals',
    'relationships.state',
    'relationships.type',
    'segments.economics',
    'segments.role',
  ],
  check(segment, view) {
    const { id, economics, role } = segment;
    // Others pay for these: what it costs to win them is no price of a first sale.
    if (role === 'user') return notApplicable;
    if (economics?.setting === undefined) return cannotCheck({ id, path: 'economics.setting' });
    if (economics.setting !== 'non_contractual') return notApplicable;
    const cac = segmentAcquisitionCost(segment, view);
    // Money spent and nobody won is another finding; nothing spent is none.
    if (!cac.known) return undecided(cac);
    const margin = given(economics.marginPerPurchase, { id, path: 'economics.marginPerPurchase' });
    if (!margin.known) return undecided(margin);
    if (minus(cac.value, margin.value) <= 0) return passed;
    const relationships = view.linked(id, 'relationships');
    if (relationships.some(returns)) return passed;
    // Whoever only buys once has no goal beyond it; of any other type it has yet to be said.
    const silent = relationships.filter(({ goals, type }) => {
      return !goals?.length && type !== 'transactional';
    });
    if (silent.length > 0) {
      return cannotCheck(...silent.map((each) => ({ id: each.id, path: 'goals' })));
    }
    return firedIf([
      {
        on: id,
        also: relationships.map((each) => each.id),
        values: {
          segment: { element: id },
          cac: { money: cac.value },
          margin: { money: margin.value },
          short: { money: cac.value - margin.value },
          status: { word: ['numStatus', weakest([cac.status, margin.status])] },
        },
        because: [
          ...economicsFacts(segment, 'marginPerPurchase', 'acquisitionSpendMonth', 'newPerMonth'),
          ...relationships.map((each) => ({ id: each.id, path: 'goals', value: each.goals })),
        ],
      },
    ]);
  },
  fixes({ on, values }, view) {
    const segment = on!;
    const bonds = view.linked(segment, 'relationships').filter((r) => r.type !== 'transactional');
    return [
      ...bonds.slice(0, 2).map(({ id }) => ({
        key: 'aim-at-return',
        values: { segment: { element: segment }, relationship: { element: id } },
        make: () =>
          change('relationships', id, (relationship) => {
            if (!returns(relationship)) (relationship.goals ??= []).push('retention');
          }),
      })),
      {
        key: 'add-retention',
        values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          const name = placeholder('bring-back', values);
          return together('fix', [
            addNotes('relationships', [{ id, name, goals: ['retention'], status: 'assumed' }]),
            link(id, segment),
          ]);
        },
      },
      { key: 'check-spend', values, ask: { id: segment, path: 'economics.acquisitionSpendMonth' } },
    ];
  },
};

/** True when a relationship is meant to bring customers back or to sell them more. */
const returns = ({ goals }: Pick<Relationship, 'goals'>): boolean =>
  goals?.some((goal) => goal === 'retention' || goal === 'upselling') ?? false;
