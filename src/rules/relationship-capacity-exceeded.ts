import { change } from '../model/edit-notes';
import { UNITS } from '../model/fields';
import { minus, roundUp } from '../model/figures/compute';
import {
  relationshipCustomers,
  repsNeeded,
  repUtilisation,
} from '../model/figures/of-relationship';
import { touchOf } from '../model/relationship-types';
import { undecided } from './parts/undecided';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** From this touch on, customers have a person of their own. */
const NAMED_PERSON = 4;

export const relationshipCapacityExceeded: Rule<'relationships'> = {
  id: 'relationship-capacity-exceeded',
  about: 'relationships',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'error',
  sources: ['TouchTiers'],
  seeds: ['S0-03'],
  reads: [
    'relationships.accountsPerRep',
    'relationships.adoption',
    'relationships.repCount',
    'relationships.type',
    'segments.economics',
  ],
  check(relationship, view) {
    const { id, type, repCount: reps, accountsPerRep: accounts } = relationship;
    if (view.linked(id, 'segments').length === 0) return notApplicable;
    if (!reps && !accounts) {
      if (type === undefined) return cannotCheck({ id, path: 'type' });
      // Only who promises a named person is asked how many there are.
      if (touchOf(type) < NAMED_PERSON) return notApplicable;
    }
    const used = repUtilisation(relationship, view);
    if (used.known && minus(used.value, 1) <= 0) return passed;
    const nobody = !used.known && used.why === 'unbounded';
    if (!used.known && !nobody) return undecided(used);
    const needed = repsNeeded(relationship, view);
    const customers = relationshipCustomers(relationship, view);
    if (!needed.known) return undecided(needed);
    if (!customers.known) return undecided(customers);
    return firedIf([
      {
        on: id,
        also: view.linked(id, 'segments').map((segment) => segment.id),
        variant: nobody ? 'nobody' : 'some',
        values: {
          relationship: { element: id },
          needed: { count: needed.value },
          customers: { count: roundUp(customers.value) },
          reps: { count: reps!.value },
          accounts: { count: accounts!.value },
          status: { word: ['numStatus', needed.status] },
        },
        because: [
          { id, path: 'repCount', value: reps },
          { id, path: 'accountsPerRep', value: accounts },
          { id, path: 'adoption', value: relationship.adoption },
          ...view.linked(id, 'segments').map((segment) => ({
            id: segment.id,
            path: 'economics.activeCustomers',
            value: segment.economics?.activeCustomers,
          })),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const id = hit.on!;
    const relationship = view.get('relationships', id);
    const needed = relationship && repsNeeded(relationship, view);
    const { values } = hit;
    return [
      ...(needed?.known
        ? [
            {
              key: 'plan-people',
              values,
              make: () =>
                change('relationships', id, (note) => {
                  note.repCount = { value: needed.value, unit: UNITS.repCount, status: 'assumed' };
                }),
            },
          ]
        : []),
      { key: 'correct-accounts', values, ask: { id, path: 'accountsPerRep' } },
      { key: 'limit-adoption', values, ask: { id, path: 'adoption' } },
    ];
  },
};
