import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'free-segment-high-touch';
interface Parts {
  segment?: object;
  offer?: object;
  relationship?: object;
  links?: [string, string][];
}
/** Learners pay nothing and have a coach; schools pay for something else. */
const canvas = ({ segment, offer, relationship, links = [] }: Parts = {}) =>
  sketch({
    segments: { learners: { role: 'user', ...segment }, schools: { role: 'payer' } },
    propositions: { lessons: { ...offer }, licence: {} },
    relationships: {
      coach: { type: 'personal_assistance', goals: ['retention'], ...relationship },
    },
    revenues: { fees: {} },
    links: [
      ['lessons', 'learners'],
      ['coach', 'learners'],
      ['licence', 'schools'],
      ['fees', 'schools'],
      ['fees', 'licence'],
      ...links,
    ],
  });

test('fires where people keep customers that nobody pays for', () => {
  const free = canvas();
  const findings = found(RULE, free);
  expect(findings).toMatchObject([{ on: 'coach', to: 'learners', severity: 'info' }]);
  expect(title(findings[0]!, free)).toBe(
    'Your people look after learners through coach, and nobody pays for it.',
  );
  expect(detail(findings[0]!, free)).toContain('Personal assistance');
});

test.each([
  ['they pay themselves', { links: [['fees', 'learners']] }],
  ['someone pays for their offer', { links: [['fees', 'lessons']] }],
  ['those who depend on them pay', { segment: { interdependentWith: ['schools'] } }],
  ['they bring revenue by their figures', { segment: { economics: { arpaMonth: 4 } } }],
] as [string, Parts][])('passes when %s', (_, parts) => {
  expect(verdict(RULE, canvas(parts), 'coach')).toBe('passed');
});

test.each([
  ['to payers', { segment: { role: 'payer_and_user' } }],
  ['where nobody said that they do not pay', { segment: { role: undefined } }],
  ['to help without people', { relationship: { type: 'community' } }],
  ['to what is planned', { relationship: { state: 'planned' } }],
  ['to winning them', { relationship: { goals: ['acquisition'] } }],
  ['to winning them over to pay', { relationship: { goals: ['acquisition', 'upselling'] } }],
  ['to learning from them', { relationship: { goals: ['insight'] } }],
] as [string, Parts][])('does not apply %s', (_, parts) => {
  expect(verdict(RULE, canvas(parts), 'coach')).toBe('not-applicable');
});

test('leaves an offer with a price level to the rules about prices', () => {
  for (const priceLevel of ['free', 'economy', 'market', 'high_end']) {
    const priced = canvas({ offer: { priceLevel } });
    expect(verdict(RULE, priced, 'coach'), priceLevel).toBe('not-applicable');
  }
  expect(found('low-price-high-touch', canvas({ offer: { priceLevel: 'free' } }))).toHaveLength(1);
  expect(found('low-price-high-touch', canvas())).toEqual([]);
});

test('only the offers that the relationship supports count, or all if it names none', () => {
  const paid: [string, string] = ['licence', 'learners'];
  expect(verdict(RULE, canvas({ links: [paid] }), 'coach')).toBe('passed');
  expect(verdict(RULE, canvas({ links: [paid, ['coach', 'licence']] }), 'coach')).toBe('passed');
  expect(verdict(RULE, canvas({ links: [paid, ['coach', 'lessons']] }), 'coach')).toBe('fired');
});

test('does not apply before there is any income, or an offer', () => {
  const start = sketch({
    segments: { learners: { role: 'user' } },
    propositions: { lessons: {} },
    relationships: { coach: { type: 'social', goals: ['retention'] } },
    revenues: {},
    links: [
      ['lessons', 'learners'],
      ['coach', 'learners'],
    ],
  });
  expect(verdict(RULE, start, 'coach')).toBe('not-applicable');
  const nothing = canvas();
  delete nothing.links['lessons>learners'];
  expect(verdict(RULE, nothing, 'coach')).toBe('not-applicable');
});

test('cannot tell without a type or a goal', () => {
  expect(missing(RULE, canvas({ relationship: { type: undefined } }))).toEqual(['coach.type']);
  expect(missing(RULE, canvas({ relationship: { goals: [] } }))).toEqual(['coach.goals']);
});

test('lighter help closes it; the price level is asked for', () => {
  expect(outcomes(RULE, canvas())).toMatchObject({
    'change-type': expect.not.arrayContaining([RULE]) as string[],
    'say-price': 'ask',
  });
});
