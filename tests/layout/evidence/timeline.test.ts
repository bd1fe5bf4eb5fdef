import '../../../src/i18n/evidence';
import { expect, test } from 'vitest';
import { storiesOf } from '../../../src/layout/evidence/timeline';
import { template } from '../../support/templates';

const told = (file: string) =>
  storiesOf(template(file))[0]!.steps.map(({ look, when, what }) => `${look} | ${when} | ${what}`);

test('the bike repair tells how a guess was contradicted', () => {
  expect(told('bike-repair-1a')).toEqual([
    'guess | At first | Expected: Long-term / value-based',
    'against | Mar 15, 2026 | 12 against it: wanted Self-service · Observation',
    'guess | Now | Expected: Long-term / value-based · assumed',
  ]);
});

test('and what came of it', () => {
  expect(told('bike-repair-1c')).toEqual([
    'guess | At first | Expected: Long-term / value-based · assumed',
    'against | Mar 15, 2026 | 12 against it: wanted Self-service · Observation',
    'change | Mar 15, 2026 | Changed from Long-term / value-based to Self-service',
    'for | May 31, 2026 | 31 for it · Payment',
    'held | Now | Expected: Self-service · validated',
  ]);
});

test('evidence without a count or a date is told as such', () => {
  expect(told('netflix')).toEqual([
    'guess | At first | Expected: Automated services and Subscription or membership',
    'for | Undated | For it · Click',
    'held | Now | Expected: Automated services and Subscription or membership · researched',
  ]);
});
