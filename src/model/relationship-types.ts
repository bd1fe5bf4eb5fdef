import type { RelationshipType } from './enums';

/** What the model knows of a relationship type. Sources: BMG pp. 28–29; scales and tags are ours. */
export interface RelationshipTypeFacts {
  readonly family: 'assistance' | 'participation' | 'bond';
  /** Who helps: 0 nobody, 1 the customer alone or a programme, 2 software or peers, 3 a person, 4 a named person. */
  readonly touch: 0 | 1 | 2 | 3 | 4;
  /** How deep and long the bond is: 0 none … 5 shared values over years. */
  readonly bond: 0 | 1 | 2 | 3 | 4 | 5;
  /** Other expectations that this type also meets. */
  readonly alsoSatisfies: readonly RelationshipType[];
}

export const RELATIONSHIP_TYPES: Readonly<Record<RelationshipType, RelationshipTypeFacts>> = {
  transactional: { family: 'assistance', touch: 0, bond: 0, alsoSatisfies: [] },
  self_service: { family: 'assistance', touch: 1, bond: 1, alsoSatisfies: ['transactional'] },
  automated_service: {
    family: 'assistance',
    touch: 2,
    bond: 1,
    alsoSatisfies: ['self_service', 'transactional'],
  },
  personal_assistance: { family: 'assistance', touch: 3, bond: 2, alsoSatisfies: [] },
  dedicated_personal_assistance: {
    family: 'assistance',
    touch: 4,
    bond: 4,
    alsoSatisfies: ['personal_assistance'],
  },
  community: { family: 'participation', touch: 2, bond: 3, alsoSatisfies: [] },
  co_creation: { family: 'participation', touch: 3, bond: 4, alsoSatisfies: [] },
  loyalty_programme: { family: 'bond', touch: 1, bond: 2, alsoSatisfies: [] },
  subscription_membership: { family: 'bond', touch: 1, bond: 2, alsoSatisfies: [] },
  long_term_value_based: { family: 'bond', touch: 2, bond: 5, alsoSatisfies: [] },
  social: { family: 'bond', touch: 4, bond: 4, alsoSatisfies: ['personal_assistance'] },
};

/** The types through which every contact needs one of your people. */
export const HUMAN_TYPES: ReadonlySet<RelationshipType> = new Set([
  'personal_assistance',
  'dedicated_personal_assistance',
  'social',
]);

/** How much human help a type gives, 0–4. */
export function touchOf(type: RelationshipType): number {
  return RELATIONSHIP_TYPES[type].touch;
}

/** True when offering `offered` meets the expectation `expected`. */
export function satisfies(offered: RelationshipType, expected: RelationshipType): boolean {
  return offered === expected || RELATIONSHIP_TYPES[offered].alsoSatisfies.includes(expected);
}
