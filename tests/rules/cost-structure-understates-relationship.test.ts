import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch, type Sketch } from '../../src/model/sketch';
import { after } from '../../src/model/edit';
import { isEdit } from '../../src/rules/fix';
import {
  detail,
  editOf,
  fixes,
  found,
  missing,
  outcomes,
  title,
  verdict,
} from '../support/verdicts';

const RULE = 'cost-structure-understates-relationship';
/** Talks that come to $100 a month, and what is booked for them. */
const canvas = (costs: Record<string, object>, { links = [], ...parts }: Sketch = {}) =>
  sketch({
    segments: { members: { economics: { activeCustomers: 10 } } },
    relationships: { talks: { cost: { variablePerCustomerMonth: 10 } }, desk: {} },
    costs,
    ...parts,
    links: [
      ['talks', 'members'],
      ...Object.keys(costs).map((id) => [id, 'talks'] as const),
      ...links,
    ],
  });
const of = (amountMonth: number) => ({ amountMonth });

test('fires when less is booked than the figures imply', () => {
  const low = canvas({ wages: of(50) });
  const [finding] = found(RULE, low);
  expect(finding).toMatchObject({ on: 'talks', also: ['wages'], severity: 'warning' });
  expect(title(finding!, low)).toBe(
    'Your cost structure books less for talks than your figures imply.',
  );
  expect(detail(finding!, low)).toBe(
    '$50.00 a month is booked under wages; the figures you gave for the relationship imply $100. The weakest of them is marked “Assumed”.',
  );
});

test('a fifth may be missing; the share is yours to set', () => {
  expect(verdict(RULE, canvas({ wages: of(79.9) }), 'talks')).toBe('fired');
  expect(verdict(RULE, canvas({ wages: of(80) }), 'talks')).toBe('passed');
  expect(verdict(RULE, canvas({ wages: of(40), cards: of(40) }), 'talks')).toBe('passed');
  const strict = (amount: number) => ({
    ...canvas({ wages: of(amount) }),
    settings: { rules: { [RULE]: { options: { booked: 1 } } } },
  });
  expect(verdict(RULE, strict(99), 'talks')).toBe('fired');
  expect(verdict(RULE, strict(100), 'talks')).toBe('passed');
});

test('what is booked for the people behind it counts, too', () => {
  const parts: Sketch = {
    costs: { cards: of(10), wages: of(90) },
    resources: { coaches: {} },
    links: [
      ['cards', 'talks'],
      ['coaches', 'talks'],
      ['wages', 'coaches'],
    ],
  };
  expect(verdict(RULE, canvas({}, parts), 'talks')).toBe('passed');
  const twice: Sketch = {
    resources: { coaches: {} },
    links: [
      ['coaches', 'talks'],
      ['wages', 'coaches'],
    ],
  };
  expect(verdict(RULE, canvas({ wages: of(50) }, twice), 'talks')).toBe('fired');
});

test('does not apply where nothing is booked for it, or it costs nothing', () => {
  expect(verdict(RULE, canvas({}), 'talks')).toBe('not-applicable');
  const free = { talks: { cost: { variablePerCustomerMonth: 0 } } };
  expect(verdict(RULE, canvas({ wages: of(5) }, { relationships: free }), 'talks')).toBe(
    'not-applicable',
  );
});

test('cannot tell without an amount that might be enough, or without the figures', () => {
  expect(missing(RULE, canvas({ wages: of(50), cards: {} }))).toEqual(['cards.amountMonth']);
  expect(verdict(RULE, canvas({ wages: of(90), cards: {} }), 'talks')).toBe('passed');
  expect(missing(RULE, canvas({ wages: of(50) }, { relationships: { talks: {} } }))).toEqual([
    'talks.cost',
  ]);
  expect(missing(RULE, canvas({ wages: of(50) }, { segments: { members: {} } }))).toEqual([
    'members.economics.activeCustomers',
  ]);
});

test('sets the amount of an item that pays for nothing else', () => {
  const low = canvas({ wages: of(50) });
  expect(outcomes(RULE, low)).toEqual({ 'update-cost': [], 'check-cost': 'ask' });
  const next = after(low, editOf(fixes(RULE, low).find(isEdit)!, low));
  expect(next.costs.wages!.amountMonth).toEqual({
    value: 100,
    unit: 'money/month',
    status: 'assumed',
  });
});

test('leads to the amounts where it cannot know which is wrong', () => {
  const shared = canvas({ wages: of(50) }, { links: [['wages', 'desk']] });
  expect(fixes(RULE, shared)).toMatchObject([
    { key: 'correct-amount', ask: { id: 'wages', path: 'amountMonth' } },
    { key: 'check-cost', ask: { id: 'talks', path: 'cost' } },
  ]);
  const rooms = canvas({ wages: of(50) }, { channels: { hall: {} }, links: [['wages', 'hall']] });
  expect(fixes(RULE, rooms)[0]).toMatchObject({ key: 'correct-amount' });
  const several = canvas({ wages: of(20), cards: of(20) });
  expect(fixes(RULE, several).map(({ key }) => key)).toEqual([
    'correct-amount',
    'correct-amount',
    'check-cost',
  ]);
});
