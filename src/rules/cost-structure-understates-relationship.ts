import { change } from '../model/edit-notes';
import { UNITS } from '../model/fields';
import { minus, roundUp } from '../model/figures/compute';
import { relationshipCostMonth } from '../model/figures/of-relationship';
import { causesOf, payingFor } from '../model/figures/cost-items';
import { undecided } from './parts/undecided';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const costStructureUnderstatesRelationship: Rule<'relationships', 'booked'> = {
  id: 'cost-structure-understates-relationship',
  about: 'relationships',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'warning',
  sources: ['BMG-40', 'Rapport'],
  seeds: ['S1-22', 'S1-23'],
  reads: [
    'costs.amountMonth',
    'relationships.adoption',
    'relationships.cost',
    'segments.economics',
  ],
  /** Booked costs below this share of what the figures imply tell another story. */
  options: { booked: { default: 0.8, min: 0, max: 1, unit: 'share' } },
  check(relationship, view, { booked: least }) {
    const { id } = relationship;
    if (view.linked(id, 'costs').length === 0) return notApplicable;
    const computed = relationshipCostMonth(relationship, view);
    if (!computed.known) return undecided(computed);
    if (computed.value <= 0) return notApplicable;
    const items = payingFor(id, view);
    const booked = items.reduce((sum, { amountMonth }) => sum + (amountMonth?.value ?? 0), 0);
    // Each item counts in full, though it may pay for other things, too: less is certain to be too little.
    if (minus(booked, least * computed.value) >= 0) return passed;
    const silent = items.filter(({ amountMonth }) => !amountMonth);
    if (silent.length > 0) {
      return cannotCheck(...silent.map((item) => ({ id: item.id, path: 'amountMonth' })));
    }
    return firedIf([
      {
        on: id,
        also: items.map((item) => item.id),
        values: {
          relationship: { element: id },
          costs: { elements: items.map((item) => item.id) },
          booked: { money: booked },
          computed: { money: computed.value },
          status: { word: ['numStatus', computed.status] },
        },
        because: [
          { id, path: 'cost', value: relationship.cost },
          ...items.map((item) => ({ id: item.id, path: 'amountMonth', value: item.amountMonth })),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const id = hit.on!;
    const relationship = view.get('relationships', id);
    const computed = relationship && relationshipCostMonth(relationship, view);
    const items = payingFor(id, view);
    const [item] = items;
    const { values } = hit;
    // Only an item that pays for nothing else can be told its amount.
    const own = items.length === 1 && causesOf(item!.id, view).length === 1;
    return [
      ...(own && computed?.known
        ? [
            {
              key: 'update-cost',
              values: { ...values, cost: { element: item!.id } },
              make: () =>
                change('costs', item!.id, (cost) => {
                  cost.amountMonth = {
                    value: roundUp(computed.value * 100) / 100,
                    unit: UNITS.amountMonth,
                    status: computed.status,
                  };
                }),
            },
          ]
        : items.slice(0, 3).map((cost) => ({
            key: 'correct-amount',
            values: { cost: { element: cost.id } },
            ask: { id: cost.id, path: 'amountMonth' },
          }))),
      { key: 'check-cost', values, ask: { id, path: 'cost' } },
    ];
  },
};
