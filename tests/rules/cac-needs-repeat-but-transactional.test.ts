import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { after } from '../../src/model/edit';
import { sketch } from '../../src/model/sketch';
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

const RULE = 'cac-needs-repeat-but-transactional';
/** Winning a rider costs $18. */
const figures = { setting: 'non_contractual', newPerMonth: 50, acquisitionSpendMonth: 900 };
const TILL = { till: { type: 'transactional' } };
/** Flyers with nothing but new customers in mind; what they cost is in the spending. */
const flyers = { type: 'self_service', goals: ['acquisition'], cost: { fixedMonth: 0 } };
const canvas = (
  marginPerPurchase: number | undefined,
  relationships: Record<string, object> = TILL,
  economics: object = {},
) =>
  sketch({
    segments: { riders: { economics: { ...figures, marginPerPurchase, ...economics } } },
    relationships,
    links: Object.keys(relationships).map((id) => [id, 'riders'] as const),
  });

test('fires when one sale is too little and nothing brings them back', () => {
  const once = canvas(12);
  const [finding] = found(RULE, once);
  expect(finding).toMatchObject({ on: 'riders', also: ['till'], severity: 'error' });
  expect(title(finding!, once)).toBe(
    'A first sale does not pay for winning riders, and nothing brings them back.',
  );
  expect(detail(finding!, once)).toBe(
    'Winning one costs $18.00, a purchase leaves $12.00: $6.00 short, and no relationship aims at retention or upselling. The weakest of these figures is marked “Assumed”.',
  );
  expect(verdict(RULE, canvas(17.9))).toBe('fired');
  expect(verdict(RULE, canvas(12, {}))).toBe('fired');
});

test('passes when the first sale is enough, or a relationship aims at more', () => {
  expect(verdict(RULE, canvas(18))).toBe('passed');
  for (const goal of ['retention', 'upselling']) {
    expect(verdict(RULE, canvas(12, { ...TILL, club: { goals: ['acquisition', goal] } }))).toBe(
      'passed',
    );
  }
  expect(verdict(RULE, canvas(12, { ...TILL, flyers }))).toBe('fired');
});

test('does not apply under a contract, or where nobody comes', () => {
  expect(verdict(RULE, canvas(12, TILL, { setting: 'contractual' }))).toBe('not-applicable');
  expect(verdict(RULE, canvas(12, TILL, { newPerMonth: 0 }))).toBe('not-applicable');
});

test('cannot tell without the setting, a figure, or what a relationship is for', () => {
  expect(missing(RULE, canvas(12, TILL, { setting: undefined }))).toEqual([
    'riders.economics.setting',
  ]);
  expect(missing(RULE, canvas(undefined))).toEqual(['riders.economics.marginPerPurchase']);
  expect(missing(RULE, canvas(12, TILL, { newPerMonth: undefined }))).toEqual([
    'riders.economics.newPerMonth',
  ]);
  expect(missing(RULE, canvas(12, { ...TILL, club: {}, chat: { goals: [] } }))).toEqual([
    'chat.goals',
    'club.goals',
  ]);
});

test('aims what is there at bringing them back, or adds what is not', () => {
  const once = canvas(12, { ...TILL, flyers });
  expect(outcomes(RULE, once)).toMatchObject({ 'add-retention': [], 'check-spend': 'ask' });
  expect(outcomes(RULE, once)).toHaveProperty('aim-at-return');
  const edits = fixes(RULE, once).filter(isEdit);
  expect(edits.map(({ key }) => key)).toEqual(['aim-at-return', 'add-retention']);
  expect(after(once, editOf(edits[0]!, once)).relationships.flyers!.goals).toEqual([
    'acquisition',
    'retention',
  ]);
});

test('does not apply to those for whom others pay', () => {
  const users = canvas(12);
  users.segments.riders!.role = 'user';
  expect(verdict(RULE, users)).toBe('not-applicable');
});
