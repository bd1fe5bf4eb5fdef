import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'bait-and-hook-no-follow-up';
/** A cheap machine, capsules that follow, and a club. */
const canvas = (capsules: object, club: object, { meta, links = [], ...parts }: Sketch = {}) =>
  sketch({
    meta: { stage: 'operating', patterns: ['bait_and_hook'], ...meta },
    segments: { homes: {} },
    propositions: { coffee: {} },
    relationships: { club: { type: 'loyalty_programme', ...club } },
    revenues: { capsules, machines: { recurrence: 'one_off' } },
    ...parts,
    links: [
      ['coffee', 'homes'],
      ['club', 'homes'],
      ['capsules', 'homes'],
      ['capsules', 'coffee'],
      ['machines', 'homes'],
      ['machines', 'coffee'],
      ...links,
    ],
  });
const again = { recurrence: 'recurring' };
const once = { recurrence: 'one_off' };
const keep = { goals: ['retention'] };
const win = { goals: ['acquisition', 'insight'] };

test('fires when no income comes back', () => {
  const spent = canvas(once, keep);
  const findings = found(RULE, spent);
  expect(findings).toMatchObject([{ to: 'recurring', variant: 'no-revenue', severity: 'warning' }]);
  expect(title(findings[0]!, spent)).toBe('You chose bait and hook, but no income comes back.');
  expect(found(RULE, canvas(once, keep, { meta: { stage: 'idea' } }))).toMatchObject([
    { severity: 'info' },
  ]);
});

test('fires when nothing is there to keep those who pay again', () => {
  const loose = canvas(again, win);
  const findings = found(RULE, loose);
  expect(findings).toMatchObject([{ also: ['homes'], variant: 'no-goal' }]);
  expect(title(findings[0]!, loose)).toBe(
    'You chose bait and hook, but nothing sets out to keep homes.',
  );
  expect(detail(findings[0]!, loose)).toMatch(/^They bring income that comes back/);
});

test('passes with income that comes back and a goal; a subscription comes back by itself', () => {
  expect(verdict(RULE, canvas(again, keep))).toBe('passed');
  expect(verdict(RULE, canvas({ type: 'subscription' }, { goals: ['upselling'] }))).toBe('passed');
});

test('a goal for other customers does not count', () => {
  const elsewhere = canvas(again, win, {
    segments: { homes: {}, offices: {} },
    relationships: { club: { ...win }, visits: { ...keep } },
    links: [['visits', 'offices']],
  });
  expect(verdict(RULE, elsewhere)).toBe('fired');
});

test('does not apply to other patterns, or before there is income', () => {
  expect(verdict(RULE, canvas(once, win, { meta: { patterns: ['freemium'] } }))).toBe(
    'not-applicable',
  );
  expect(verdict(RULE, canvas(once, win, { meta: { patterns: undefined } }))).toBe(
    'not-applicable',
  );
  expect(verdict(RULE, canvas({}, {}, { revenues: {} }))).toBe('not-applicable');
});

test('cannot tell while it is not said whether income comes back, or what a relationship is for', () => {
  expect(missing(RULE, canvas({}, keep))).toEqual(['capsules.recurrence']);
  expect(missing(RULE, canvas(again, {}))).toEqual(['club.goals']);
});

test('its fixes close it', () => {
  expect(outcomes(RULE, canvas(once, keep))).toEqual({
    'add-recurring-revenue': [],
    'say-recurrence': 'ask',
  });
  expect(outcomes(RULE, canvas(again, win))).toEqual({
    'add-goal': expect.not.arrayContaining([RULE]) as string[],
  });
  const nobody = canvas(again, {}, { relationships: {}, links: [] });
  expect(fixes(RULE, nobody)).toMatchObject([
    { key: 'write-in-block', ask: { block: 'relationships' } },
  ]);
});
