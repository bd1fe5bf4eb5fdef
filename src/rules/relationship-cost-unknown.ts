import { change } from '../model/edit-notes';
import type { Relationship } from '../model/elements';
import { BENCHMARK_CURRENCY, BENCHMARKS, prefill } from '../model/figures/benchmarks';
import { HUMAN_TYPES } from '../model/relationship-types';
import { costly, recordedCost } from './parts/recorded-cost';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const relationshipCostUnknown: Rule<'relationships'> = {
  id: 'relationship-cost-unknown',
  about: 'relationships',
  category: 'cost',
  kind: 'gap',
  decidable: 'structure',
  severity: 'warning',
  atStage: { idea: 'info' },
  sources: ['S1', 'BMGQ', 'Gartner-19'],
  seeds: ['S1-22'],
  reads: [
    'relationships.adoption',
    'relationships.cost',
    'relationships.state',
    'relationships.type',
  ],
  check(relationship) {
    if (relationship.state === 'planned') return notApplicable;
    const recorded = recordedCost(relationship);
    const open = openFields(relationship);
    if (recorded.length > 0 && open.length === 0) return passed;
    const { id, type } = relationship;
    if (type === undefined) return cannotCheck({ id, path: 'type' });
    if (!costly(type)) return notApplicable;
    if (recorded.some((figure) => figure.known || figure.why !== 'missing')) {
      return cannotCheck(...open);
    }
    return firedIf([
      {
        on: id,
        values: { relationship: { element: id } },
        because: [
          { id, path: 'type', value: type },
          { id, path: 'cost', value: relationship.cost },
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const id = hit.on!;
    const relationship = view.get('relationships', id);
    if (!relationship) return [];
    const path = openFields(relationship)[0]?.path ?? 'cost';
    const price = BENCHMARKS.liveContact;
    // Contacts with people are counted already, and a price for one is all that is missing.
    const comparable =
      path === 'cost.costPerContact' &&
      HUMAN_TYPES.has(relationship.type!) &&
      view.meta.currency === BENCHMARK_CURRENCY;
    return [
      { key: 'enter-cost', values: hit.values, ask: { id, path } },
      ...(comparable
        ? [
            {
              key: 'use-benchmark',
              values: { cost: { money: price.value }, year: { text: String(price.year) } },
              make: () =>
                change('relationships', id, ({ cost }) => {
                  if (cost) cost.costPerContact = prefill(price);
                }),
            },
          ]
        : []),
    ];
  },
};

/** The fields of its cost that have to be filled in or corrected before it can be counted. */
const openFields = (relationship: Relationship) =>
  recordedCost(relationship).flatMap((figure) => (figure.known ? [] : figure.missing));
