import { addNotes } from '../model/edit-notes';
import { link } from '../model/edit-links';
import { together } from '../model/edit';
import { causesOf, isPaidFor } from '../model/figures/cost-items';
import { costly, recordedCost } from './parts/recorded-cost';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const relationshipCostNotInCostStructure: Rule<'relationships'> = {
  id: 'relationship-cost-not-in-cost-structure',
  about: 'relationships',
  category: 'cost',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  sources: ['BMG-40', 'S1'],
  seeds: ['S1-22', 'S1-23', 'S1-24'],
  reads: [
    'relationships.adoption',
    'relationships.cost',
    'relationships.state',
    'relationships.type',
  ],
  check(relationship, view) {
    const { id, type } = relationship;
    if (relationship.state === 'planned') return notApplicable;
    const recorded = recordedCost(relationship);
    const positive = recorded.some((figure) => figure.known && figure.value > 0);
    const costs = positive || (type !== undefined && costly(type));
    if (isPaidFor(id, view)) return costs ? passed : notApplicable;
    if (!costs) {
      if (type === undefined) return cannotCheck({ id, path: 'type' });
      if (recorded.length === 0) return cannotCheck({ id, path: 'cost' });
      const open = recorded.flatMap((figure) => (figure.known ? [] : figure.missing));
      return open.length > 0 ? cannotCheck(...open) : notApplicable;
    }
    return firedIf([
      {
        on: id,
        values: { relationship: { element: id } },
        because: [
          { id, path: 'type', value: type },
          { id, path: 'cost', value: relationship.cost },
          { id, path: 'links.costs', value: [] },
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const id = hit.on!;
    // Items that nothing is said to cause: one of them may well be it.
    const loose = view
      .all('costs')
      .filter((cost) => !cost.overhead && causesOf(cost.id, view).length === 0);
    return [
      ...loose.slice(0, 3).map((cost) => ({
        key: 'book-under',
        values: { relationship: { element: id }, cost: { element: cost.id } },
        make: () => link(cost.id, id),
      })),
      {
        key: 'add-cost',
        values: hit.values,
        make: ({ newId, placeholder }) => {
          const cost = newId();
          const name = placeholder('cost-of', hit.values);
          return together('fix', [
            addNotes('costs', [{ id: cost, name, status: 'assumed' }]),
            link(cost, id),
          ]);
        },
      },
    ];
  },
};
