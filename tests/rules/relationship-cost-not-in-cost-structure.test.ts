import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'relationship-cost-not-in-cost-structure';
const canvas = (visits: object, { links = [], ...parts }: Sketch = {}) =>
  sketch({ relationships: { visits, till: { type: 'transactional' } }, ...parts, links });
const personal = { type: 'personal_assistance' };

test('fires when no cost belongs to it', () => {
  const unpaid = canvas(personal, { costs: { van: {} }, links: [['van', 'till']] });
  const [finding] = found(RULE, unpaid);
  expect(finding).toMatchObject({ on: 'visits', severity: 'warning' });
  expect(title(finding!, unpaid)).toBe('Nothing in your cost structure pays for visits.');
  expect(detail(finding!, unpaid)).toContain('no cost is linked to it');
});

test.each([
  ['itself', { links: [['wages', 'visits']] }],
  [
    'its channel',
    {
      channels: { van: {} },
      links: [
        ['visits', 'van'],
        ['wages', 'van'],
      ],
    },
  ],
  [
    'what is done for it',
    {
      activities: { repair: {} },
      links: [
        ['repair', 'visits'],
        ['wages', 'repair'],
      ],
    },
  ],
  [
    'what it has',
    {
      resources: { people: {} },
      links: [
        ['people', 'visits'],
        ['wages', 'people'],
      ],
    },
  ],
  [
    'what that work uses',
    {
      activities: { repair: {} },
      resources: { people: {} },
      links: [
        ['repair', 'visits'],
        ['repair', 'people'],
        ['wages', 'people'],
      ],
    },
  ],
  [
    'the partner who does it',
    {
      activities: { repair: {} },
      partners: { agency: {} },
      links: [
        ['repair', 'visits'],
        ['agency', 'repair'],
        ['wages', 'agency'],
      ],
    },
  ],
] as [string, Sketch][])('a cost of %s pays for it', (_, parts) => {
  expect(verdict(RULE, canvas(personal, { costs: { wages: {} }, ...parts }), 'visits')).toBe(
    'passed',
  );
  expect(verdict(RULE, canvas(personal, parts), 'visits')).toBe('fired');
});

test('a figure above zero makes any type one that costs money', () => {
  const hands = (cost: object) => canvas({ type: 'self_service', cost });
  expect(verdict(RULE, hands({ fixedMonth: 60 }), 'visits')).toBe('fired');
  expect(verdict(RULE, hands({ setup: 60, amortisationMonths: 12 }), 'visits')).toBe('fired');
  expect(verdict(RULE, hands({ fixedMonth: 0 }), 'visits')).toBe('not-applicable');
});

test('does not apply to what is planned, nor claims that something free is paid for', () => {
  expect(verdict(RULE, canvas({ ...personal, state: 'planned' }), 'visits')).toBe('not-applicable');
  const paid: Sketch = { costs: { wages: {} }, links: [['wages', 'visits']] };
  expect(verdict(RULE, canvas({ type: 'self_service' }, paid), 'visits')).toBe('not-applicable');
});

test('cannot tell whether it costs anything without a type, a figure or half of one', () => {
  const lacks = (visits: object) => missing(RULE, canvas({ ...visits })).slice(-1);
  expect(lacks({})).toEqual(['visits.type']);
  expect(lacks({ type: 'self_service' })).toEqual(['visits.cost']);
  expect(lacks({ type: 'self_service', cost: { fixedMonth: 0, costPerContact: 3 } })).toEqual([
    'visits.cost.contactsPerCustomerMonth',
  ]);
});

test('offers costs that nothing causes yet, three at most, and a new one; each closes it', () => {
  const unpaid = (loose: Record<string, object>) =>
    canvas(personal, {
      costs: { ...loose, rent: { overhead: true }, van: {} },
      links: [['van', 'till']],
    });
  const offered = (loose: Record<string, object>) =>
    fixes(RULE, unpaid(loose)).map(({ values }) => (values.cost as { element: string })?.element);
  expect(offered({ a: {} })).toEqual(['a', undefined]);
  expect(offered({ a: {}, b: {}, c: {}, d: {} })).toEqual(['a', 'b', 'c', undefined]);
  expect(outcomes(RULE, unpaid({ a: {} }))).toEqual({ 'book-under': [], 'add-cost': [] });
});
