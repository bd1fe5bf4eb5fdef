import type { Relationship } from '../model/elements';
import type { Missing } from '../model/economics';
import type { Goal } from '../model/enums';
import { stageOf } from '../model/evidence';
import { touchOf } from '../model/relationship-types';
import { addCapability } from './parts/add-capability';
import { customerRecord } from './parts/customer-record';
import { cannotCheck, firedIf, notApplicable, passed, type Fact, type Rule } from './rule';

/** Goals that are about people who come back. */
const RETURNING: readonly Goal[] = ['retention', 'upselling'];

export const crmMissing: Rule<'canvas', 'touch'> = {
  id: 'crm-missing',
  about: 'canvas',
  category: 'integration',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['S2', 'S3', 'S4', 'Rapport'],
  seeds: ['S2-04', 'S3-03', 'S3-22', 'S3-25', 'S4-06'],
  reads: [
    'meta.stage',
    'relationships.goals',
    'relationships.personalisation',
    'relationships.type',
  ],
  /** From this touch on, whoever helps has to know whom they help. */
  options: { touch: { default: 3, min: 0, max: 4, unit: 'steps' } },
  check(_, view, { touch }) {
    // An idea has no customers yet who could be on record.
    if (stageOf(view) === 'idea') return notApplicable;
    const relationships = view.all('relationships');
    const { kept, untagged } = customerRecord(view);
    if (kept) return relationships.some((r) => signs(r, touch).length > 0) ? passed : notApplicable;
    const ongoing = relationships.flatMap((relationship) => {
      const because = signs(relationship, touch);
      return because.length > 0 ? [{ id: relationship.id, because }] : [];
    });
    const [first, second] = ongoing;
    if (!first) {
      const missing = relationships.flatMap(unsaid);
      return missing.length > 0 ? cannotCheck(...missing) : notApplicable;
    }
    if (untagged.length > 0) return cannotCheck(...untagged);
    return firedIf([
      {
        on: first.id,
        ...(second ? { to: second.id } : {}),
        also: ongoing.slice(1).map(({ id }) => id),
        values: { relationship: { element: first.id }, others: { count: ongoing.length - 1 } },
        because: ongoing.flatMap(({ because }) => because),
      },
    ]);
  },
  fixes: (hit) => addCapability('resources', 'crm_system', [hit.on!, ...(hit.also ?? [])]),
};

/** What on record says that a relationship lasts, or knows its customers. */
function signs({ id, type, goals, personalisation }: Relationship, touch: number): Fact[] {
  return [
    ...(type && touchOf(type) >= touch ? [{ id, path: 'type', value: type }] : []),
    ...(personalisation === 'individual'
      ? [{ id, path: 'personalisation', value: personalisation }]
      : []),
    ...(goals?.some((goal) => RETURNING.includes(goal))
      ? [{ id, path: 'goals', value: goals }]
      : []),
  ];
}

/** Fields that might still say so. */
function unsaid({ id, type, goals, personalisation }: Relationship): Missing[] {
  if (type === undefined) return [{ id, path: 'type' }];
  // Where nothing lasts beyond the sale, nobody expects a goal or a personal touch to be noted.
  if (type === 'transactional') return [];
  return [
    ...(goals === undefined ? [{ id, path: 'goals' }] : []),
    ...(personalisation === undefined ? [{ id, path: 'personalisation' }] : []),
  ];
}
