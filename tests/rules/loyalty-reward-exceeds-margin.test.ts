import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'loyalty-reward-exceeds-margin';
const canvas = (card: object, grossMargin?: number) =>
  sketch({
    segments: {
      drinkers: grossMargin === undefined ? {} : { economics: { grossMargin } },
    },
    relationships: { card: { type: 'loyalty_programme', ...card } },
    links: [['card', 'drinkers']],
  });

test('fires when what is redeemed takes the margin or more', () => {
  const generous = canvas({ rewardRate: 0.5, redemptionRate: 0.8 }, 0.3);
  const [finding] = found(RULE, generous);
  expect(finding).toMatchObject({ on: 'card', to: 'drinkers', severity: 'error' });
  expect(title(finding!, generous)).toBe(
    'Through card, you give back all that a sale to drinkers earns, or more.',
  );
  expect(detail(finding!, generous)).toBe(
    'Rewards take 40% of each sale (50% × 80% redeemed) against a margin of 30%. The weakest of these figures is marked “Assumed”.',
  );
});

test.each([
  [0.29, 'passed'],
  [0.3, 'fired'],
  [0.31, 'fired'],
])('%d against a margin of 0.3: %s', (rewardRate, expected) => {
  expect(verdict(RULE, canvas({ rewardRate, redemptionRate: 1 }, 0.3))).toBe(expected);
});

test('0.7 × 0.1 is 0.07, whatever the machine makes of it', () => {
  expect(verdict(RULE, canvas({ rewardRate: 0.7, redemptionRate: 0.1 }, 0.07))).toBe('fired');
});

test('takes all to be redeemed until it is counted, and warns only', () => {
  const uncounted = canvas({ rewardRate: 0.5 }, 0.3);
  const [finding] = found(RULE, uncounted);
  expect(finding).toMatchObject({ severity: 'warning', variant: 'all-redeemed' });
  expect(title(finding!, uncounted)).toBe(
    'Through card, you may give back all that a sale to drinkers earns, or more.',
  );
  expect(detail(finding!, uncounted)).toContain('how many are redeemed is not recorded');
  expect(verdict(RULE, canvas({ rewardRate: 0.1 }, 0.3))).toBe('passed');
});

test('has nothing to say of other types, or where nobody is rewarded', () => {
  expect(verdict(RULE, canvas({ type: 'community', rewardRate: 1 }, 0.3))).toBe('not-applicable');
  const alone = sketch({ relationships: { card: { type: 'loyalty_programme', rewardRate: 1 } } });
  expect(verdict(RULE, alone)).toBe('not-applicable');
  expect(verdict(RULE, canvas({ rewardRate: 0 }))).toBe('passed');
});

test('cannot tell without a type, a reward or a margin', () => {
  expect(missing(RULE, canvas({ type: undefined }, 0.3))).toEqual(['card.type']);
  expect(missing(RULE, canvas({}, 0.3))).toEqual(['card.rewardRate']);
  expect(missing(RULE, canvas({ rewardRate: 0.1 }))).toEqual(['drinkers.economics.grossMargin']);
});

test('leads to the figures, first to the one that is not there', () => {
  expect(fixes(RULE, canvas({ rewardRate: 0.5 }, 0.3))[0]).toMatchObject({
    key: 'count-redeemed',
    ask: { id: 'card', path: 'redemptionRate' },
  });
  expect(outcomes(RULE, canvas({ rewardRate: 0.5, redemptionRate: 1 }, 0.3))).toEqual({
    'lower-reward': 'ask',
    'correct-figures': 'ask',
  });
});
