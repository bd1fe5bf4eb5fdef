import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'loyalty-programme-for-rare-purchase';
const canvas = (purchaseFrequency?: string, type: string | undefined = 'loyalty_programme') =>
  sketch({
    segments: { families: purchaseFrequency ? { purchaseFrequency } : {} },
    relationships: { card: type ? { type } : {} },
    links: [['card', 'families']],
  });

test('fires when customers buy rarely, or once', () => {
  const rare = canvas('rare');
  const [finding] = found(RULE, rare);
  expect(finding).toMatchObject({ on: 'card', to: 'families', severity: 'warning' });
  expect(title(finding!, rare)).toBe(
    'Purchases by families are too rare to earn them anything from card.',
  );
  expect(detail(finding!, rare)).toContain('years away');
  const once = canvas('one_off');
  expect(title(found(RULE, once)[0]!, once)).toBe(
    'A single purchase earns families nothing from card.',
  );
});

// Starbucks, and all who come again.
test.each(['occasional', 'frequent', 'continuous'])('passes when purchases are %s', (often) => {
  expect(verdict(RULE, canvas(often))).toBe('passed');
});

test('does not apply to another relationship', () => {
  expect(verdict(RULE, canvas('rare', 'self_service'))).toBe('not-applicable');
});

test('cannot tell without how often they buy, whom it is for, or a type', () => {
  expect(missing(RULE, canvas())).toEqual(['families.purchaseFrequency']);
  expect(missing(RULE, canvas('rare', ''))).toEqual(['card.type']);
  expect(verdict(RULE, canvas('frequent', ''))).toBe('not-applicable');
  const alone = sketch({ relationships: { card: { type: 'loyalty_programme' } } });
  expect(missing(RULE, alone)).toEqual(['card.links']);
});

test('its fixes close it', () => {
  expect(Object.keys(outcomes(RULE, canvas('rare')))).toEqual([
    'change-type',
    'say-frequency',
    'remove-note',
  ]);
});
