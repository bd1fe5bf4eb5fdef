import { expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { sketch, type Sketch } from '../../src/model/sketch';
import { isEdit } from '../../src/rules/fix';
import { editOf, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'goal-uncovered';
/** Riders who buy once through a channel that makes you known: no goal is called for. */
const canvas = (
  goals: (string[] | undefined)[],
  { links = [], ...parts }: Sketch = {},
  segment: object = {},
) =>
  sketch({
    segments: { riders: { purchaseFrequency: 'one_off', role: 'payer_and_user', ...segment } },
    channels: { flyers: { phases: ['awareness'] } },
    relationships: Object.fromEntries(
      goals.map((list, i) => [
        `bond-${i}`,
        { type: 'self_service', ...(list ? { goals: list } : {}) },
      ]),
    ),
    ...parts,
    links: [
      ['flyers', 'riders'],
      ...goals.map((_, i) => [`bond-${i}`, 'riders'] as const),
      ...links,
    ],
  });
const often = { purchaseFrequency: 'frequent' };
const links = (...ids: string[]) => ids.map((id) => [id, 'riders'] as const);

test('keeping matters where customers come back', () => {
  const leaving = canvas([['insight']], {}, often);
  const findings = found(RULE, leaving);
  expect(findings).toMatchObject([{ on: 'riders', to: 'retention', severity: 'warning' }]);
  expect(title(findings[0]!, leaving)).toBe('Nothing in your plan keeps riders.');
  expect(verdict(RULE, canvas([['insight'], ['retention']], {}, often), 'riders')).toBe('passed');
});

test.each([
  ['one_off', 'passed'],
  ['rare', 'passed'],
  ['occasional', 'fired'],
  ['frequent', 'fired'],
  ['continuous', 'fired'],
])('customers who buy %s: %s', (purchaseFrequency, expected) => {
  expect(verdict(RULE, canvas([['insight']], {}, { purchaseFrequency }), 'riders')).toBe(expected);
});

test('so it does where they pay again and again', () => {
  const paid = (fees: object) =>
    canvas([['insight']], { revenues: { fees }, links: links('fees') });
  expect(verdict(RULE, paid({ recurrence: 'recurring' }), 'riders')).toBe('fired');
  expect(verdict(RULE, paid({ type: 'subscription' }), 'riders')).toBe('fired');
  expect(verdict(RULE, paid({ recurrence: 'one_off' }), 'riders')).toBe('passed');
});

test('winning matters where no channel makes you known', () => {
  const ways = (phases: string[]) => ({ channels: { flyers: { phases } } });
  const unknown = canvas([['insight']], ways(['purchase']));
  const findings = found(RULE, unknown);
  expect(findings).toMatchObject([{ to: 'acquisition', severity: 'info' }]);
  expect(title(findings[0]!, unknown)).toBe('Nothing in your plan wins riders.');
  const winning = canvas([['acquisition']], ways(['purchase']));
  expect(verdict(RULE, winning, 'riders')).toBe('passed');
});

test('selling more matters where those who pay have a second thing to pay for', () => {
  const offers = { propositions: { repair: {}, rental: {} }, links: links('repair', 'rental') };
  const more = canvas([['insight']], offers);
  const findings = found(RULE, more);
  expect(findings).toMatchObject([{ to: 'upselling', severity: 'info' }]);
  expect(title(findings[0]!, more)).toBe('Nothing in your plan sells more to riders.');
  const free = canvas([['insight']], offers, { role: 'user' });
  expect(verdict(RULE, free, 'riders')).toBe('passed');
  const one = canvas([['insight']], { propositions: { repair: {} }, links: links('repair') });
  expect(verdict(RULE, one, 'riders')).toBe('passed');
  const streams = canvas([['insight']], {
    revenues: { fees: { recurrence: 'one_off' }, parts: { recurrence: 'one_off' } },
    links: links('fees', 'parts'),
  });
  expect(found(RULE, streams)).toMatchObject([{ to: 'upselling' }]);
});

test('how many things there are to sell is an option', () => {
  const offers = { propositions: { repair: {}, rental: {} }, links: links('repair', 'rental') };
  const more = canvas([['insight']], offers);
  const three = { ...more, settings: { rules: { [RULE]: { options: { things: 3 } } } } };
  expect(verdict(RULE, three, 'riders')).toBe('passed');
});

test('a relationship that does not say its goals may serve the one that is open', () => {
  expect(missing(RULE, canvas([undefined, []]))).toEqual(['bond-0.goals', 'bond-1.goals']);
  expect(missing(RULE, canvas([['insight'], undefined], {}, often))).toEqual(['bond-1.goals']);
  expect(verdict(RULE, canvas([['insight'], undefined]), 'riders')).toBe('passed');
});

test('a mere purchase need not say it', () => {
  const till = (goals: string[] | undefined) =>
    canvas(
      [],
      {
        relationships: {
          'bond-0': { type: 'transactional' },
          'bond-1': { type: 'social', ...(goals ? { goals } : {}) },
        },
        links: links('bond-0', 'bond-1'),
      },
      often,
    );
  expect(found(RULE, till(['insight']))).toMatchObject([{ to: 'retention' }]);
  expect(missing(RULE, till(undefined))).toEqual(['bond-0.goals', 'bond-1.goals']);
});

test('cannot tell without what would call for a goal', () => {
  expect(missing(RULE, canvas([['insight']], {}, { purchaseFrequency: undefined }))).toEqual([
    'riders.purchaseFrequency',
  ]);
  const revenue = { revenues: { fees: {} }, links: links('fees') };
  expect(missing(RULE, canvas([['insight']], revenue))).toEqual(['fees.recurrence']);
  expect(missing(RULE, canvas([['insight']], { channels: { flyers: {} } }))).toEqual([
    'flyers.phases',
  ]);
  const offers = { propositions: { repair: {}, rental: {} }, links: links('repair', 'rental') };
  expect(missing(RULE, canvas([['insight']], offers, { role: undefined }))).toEqual([
    'riders.role',
  ]);
  const unreached = sketch({
    segments: { riders: { purchaseFrequency: 'one_off' } },
    relationships: { bond: { goals: ['insight'] } },
    links: [['bond', 'riders']],
  });
  expect(missing(RULE, unreached)).toEqual(['riders.links']);
});

test('does not apply without a relationship', () => {
  expect(verdict(RULE, canvas([], {}, often), 'riders')).toBe('not-applicable');
});

test('its fixes close it: a goal more, or a relationship for it', () => {
  const leaving = canvas([['insight'], ['acquisition']], {}, often);
  expect(fixes(RULE, leaving).map(({ key }) => key)).toEqual([
    'add-goal',
    'add-goal',
    'add-relationship',
    'add-relationship',
  ]);
  expect(Object.keys(outcomes(RULE, leaving))).toEqual(['add-goal', 'add-relationship']);
});

test('a new relationship has the goal', () => {
  const leaving = canvas([['insight']], {}, often);
  const fix = fixes(RULE, leaving).filter(isEdit).at(-1)!;
  const made = after(leaving, editOf(fix, leaving));
  expect(made.relationships['new-1']).toMatchObject({ type: 'community', goals: ['retention'] });
  expect(verdict(RULE, made, 'riders')).toBe('passed');
});
