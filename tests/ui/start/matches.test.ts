import { expect, it } from 'vitest';
import { matches, typesIn } from '../../../src/ui/start/matches';
import { template } from '../../support/templates';

const ikea = template('ikea');

it.each([
  ['', '', true],
  ['ikea', '', true],
  ['ASSEMBLE', '', true],
  ['self-service loyalty', '', true],
  ['ikea bicycle', '', false],
  ['', 'self_service', true],
  ['', 'community', false],
  ['ikea', 'loyalty_programme', true],
])('an example is found by “%s” and the relationship “%s”: %s', (search, type, found) => {
  expect(matches(ikea, search, type)).toBe(found);
});

it('knows the relationships that a canvas offers', () => {
  expect([...typesIn(ikea)].sort()).toEqual(['loyalty_programme', 'self_service']);
});
