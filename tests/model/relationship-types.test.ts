import { expect, test } from 'vitest';
import { RelationshipType } from '../../src/model/enums';
import { RELATIONSHIP_DEMANDS } from '../../src/model/relationship-demands';
import {
  HUMAN_TYPES,
  RELATIONSHIP_TYPES,
  satisfies,
  touchOf,
} from '../../src/model/relationship-types';

/**
 * Section 2 of the domain document: family, touch, bond; also satisfies; activities; resources.
 * A comma parts any-of, an ampersand what is needed besides.
 */
const TABLE = `
transactional                 | assistance 0 0    |                             |                                      |
self_service                  | assistance 1 1    | transactional               | self_service_upkeep,content_creation | knowledge_base,self_service_facility,software_platform
automated_service             | assistance 2 1    | self_service,transactional  | data_analytics                       | customer_data & algorithm,software_platform
personal_assistance           | assistance 3 2    |                             | customer_support,sales               | support_staff
dedicated_personal_assistance | assistance 4 4    | personal_assistance         | account_management                   | account_managers & crm_system,customer_data
community                     | participation 2 3 |                             | community_management                 | community_platform,event_capability
co_creation                   | participation 3 4 |                             | co_creation_facilitation             | co_creation_toolkit,software_platform,community_platform
loyalty_programme             | bond 1 2          |                             | loyalty_operations                   | loyalty_system & customer_data,crm_system
subscription_membership       | bond 1 2          |                             | billing_operations                   | billing_system,software_platform
long_term_value_based         | bond 2 5          |                             | brand_building                       | brand
social                        | bond 4 4          | personal_assistance         | customer_support,staff_training      | support_staff
`;
const anyOf = (text: string) => (text ? text.split(',') : []);
const sets = (text: string) => (text ? text.split(' & ').map(anyOf) : []);
const rows = TABLE.trim()
  .split('\n')
  .map((line) => line.split('|').map((cell) => cell.trim()));

test.each(rows)('%s is as in the catalogue', (type, scales, also, activities, resources) => {
  const known = RelationshipType.parse(type);
  const facts = { ...RELATIONSHIP_TYPES[known], ...RELATIONSHIP_DEMANDS[known] };
  expect(`${facts.family} ${facts.touch} ${facts.bond}`).toBe(scales);
  expect(facts.alsoSatisfies).toEqual(anyOf(also!));
  expect(facts.activities).toEqual(sets(activities!));
  expect(facts.resources).toEqual(sets(resources!));
});

test('the table has every type', () => {
  expect(rows.map(([type]) => type)).toEqual(RelationshipType.options);
  expect(Object.keys(RELATIONSHIP_TYPES)).toEqual(RelationshipType.options);
  expect(Object.keys(RELATIONSHIP_DEMANDS)).toEqual(RelationshipType.options);
});

test('every type meets its own expectation, and those below it', () => {
  for (const type of RelationshipType.options) expect(satisfies(type, type)).toBe(true);
  expect(satisfies('automated_service', 'transactional')).toBe(true);
  expect(satisfies('self_service', 'automated_service')).toBe(false);
  expect(satisfies('personal_assistance', 'social')).toBe(false);
});

test('three types need one of your people at every contact', () => {
  expect([...HUMAN_TYPES].sort()).toEqual([
    'dedicated_personal_assistance',
    'personal_assistance',
    'social',
  ]);
  for (const type of HUMAN_TYPES) expect(touchOf(type)).toBeGreaterThanOrEqual(3);
});
