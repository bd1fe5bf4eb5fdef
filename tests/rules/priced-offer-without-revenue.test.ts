import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'priced-offer-without-revenue';
/** Climbers pay entrance to the wall; courses have a price and bring nothing. */
const canvas = (courses: object = {}, { links, ...parts }: Sketch = {}) =>
  sketch({
    meta: { stage: 'operating' },
    segments: { climbers: { role: 'payer_and_user' } },
    propositions: { wall: {}, courses: { priceLevel: 'market', ...courses } },
    revenues: { tickets: {} },
    ...parts,
    links: links ?? [
      ['wall', 'climbers'],
      ['courses', 'climbers'],
      ['tickets', 'climbers'],
      ['tickets', 'wall'],
    ],
  });

test('fires on an offer with a price that brings no income', () => {
  const unpaid = canvas();
  const findings = found(RULE, unpaid);
  expect(findings).toMatchObject([{ on: 'courses', severity: 'warning' }]);
  expect(title(findings[0]!, unpaid)).toBe(
    'You put a price on courses, and no income comes from it.',
  );
  expect(detail(findings[0]!, unpaid)).toContain('Market price');
  for (const priceLevel of ['economy', 'high_end']) {
    expect(verdict(RULE, canvas({ priceLevel }), 'courses')).toBe('fired');
  }
});

test('is only a hint while the business is an idea', () => {
  expect(found(RULE, canvas({}, { meta: { stage: 'idea' } }))).toMatchObject([
    { severity: 'info' },
  ]);
});

test('passes with income; says nothing of what is free or planned', () => {
  const paid = canvas(
    {},
    {
      links: [
        ['courses', 'climbers'],
        ['tickets', 'climbers'],
        ['tickets', 'courses'],
      ],
    },
  );
  expect(verdict(RULE, paid, 'courses')).toBe('passed');
  expect(verdict(RULE, paid, 'wall')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ priceLevel: 'free' }), 'courses')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ state: 'planned' }), 'courses')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ priceLevel: undefined }), 'wall')).toBe('not-applicable');
});

test('leaves it to the rule about segments where a payer brings nothing at all', () => {
  const links = [['courses', 'climbers']] as const;
  const silent = canvas({}, { links });
  expect(verdict(RULE, silent, 'courses')).toBe('not-applicable');
  expect(found('paying-segment-without-revenue', silent)).toHaveLength(1);
  expect(found('paying-segment-without-revenue', canvas())).toEqual([]);
});

test('a price for those who do not pay is one that nobody pays', () => {
  const of = (more: Sketch) =>
    canvas(
      {},
      { segments: { climbers: { role: 'user' } }, links: [['courses', 'climbers']], ...more },
    );
  expect(verdict(RULE, of({}), 'courses')).toBe('fired');
  expect(verdict(RULE, of({ revenues: {} }), 'courses')).toBe('fired');
  expect(verdict(RULE, of({ revenues: {}, meta: { stage: 'idea' } }), 'courses')).toBe(
    'not-applicable',
  );
});

test('cannot tell without a price level, or while income does not say what it is for', () => {
  expect(missing(RULE, canvas({ priceLevel: undefined }))).toEqual(['courses.priceLevel']);
  const loose = canvas(
    {},
    {
      links: [
        ['courses', 'climbers'],
        ['tickets', 'climbers'],
      ],
    },
  );
  expect(missing(RULE, loose)).toEqual(['tickets.links']);
  expect(verdict(RULE, canvas({}, { links: [] }), 'courses')).toBe('not-applicable');
});

test('its fixes close it', () => {
  expect(fixes(RULE, canvas()).map(({ key }) => key)).toEqual([
    'pay-for',
    'add-revenue-for',
    'make-free',
  ]);
  expect(outcomes(RULE, canvas())).toEqual({
    'pay-for': [],
    'add-revenue-for': [],
    'make-free': [],
  });
});
