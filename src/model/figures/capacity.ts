import { compute, refuse, roundUp } from './compute';
import type { Figure } from './figure';

/**
 * F18, the people needed: `ceil(N·a / accounts per person)`, people. `customers` are those who use
 * the relationship. Nobody can look after no accounts: `invalid`. Source: TouchTiers.
 */
export function peopleNeeded(inputs: Record<'customers' | 'accountsPerRep', Figure>): Figure {
  return compute('people', inputs, ({ customers, accountsPerRep }) =>
    accountsPerRep > 0 ? roundUp(customers / accountsPerRep) : refuse('invalid', 'accountsPerRep'),
  );
}

/**
 * F18, how much of the people's capacity is used: `N·a / (people · accounts per person)`, a share;
 * above 1 it is exceeded. With nobody there it is `unbounded`, or undefined when there are no
 * customers either.
 */
export function utilisation(
  inputs: Record<'customers' | 'accountsPerRep' | 'people', Figure>,
): Figure {
  return compute('share', inputs, ({ customers, accountsPerRep, people }) => {
    if (accountsPerRep === 0) return refuse('invalid', 'accountsPerRep');
    if (people > 0) return customers / accountsPerRep / people;
    return refuse(customers > 0 ? 'unbounded' : 'undefined', 'people');
  });
}
