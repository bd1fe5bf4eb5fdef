import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'custom-value-hands-off-relationship';
const canvas = (
  relationships: Record<string, object>,
  drivers: string[] | undefined = ['customization'],
  ...links: [string, string][]
) =>
  sketch({
    segments: { riders: {} },
    propositions: { frames: drivers.length > 0 ? { drivers } : {}, bells: { drivers: ['price'] } },
    relationships,
    links: [
      ['frames', 'riders'],
      ...Object.keys(relationships).map((id) => [id, 'riders'] as [string, string]),
      ...links,
    ],
  });
const shop = { type: 'self_service' };

test('fires when nobody learns what a customer of something made to measure wants', () => {
  const shelf = canvas({ shop, till: { type: 'transactional' } });
  const [finding] = found(RULE, shelf);
  expect(finding).toMatchObject({ on: 'frames', to: 'riders', severity: 'warning' });
  expect(title(finding!, shelf)).toBe(
    'You promise something made to measure with frames, but never learn the wishes of riders.',
  );
  expect(detail(finding!, shelf)).toContain('Self-service or Transactional');
});

test('any relationship that learns keeps the promise', () => {
  for (const type of ['automated_service', 'personal_assistance', 'co_creation', 'community']) {
    expect(verdict(RULE, canvas({ shop, other: { type } }), 'frames')).toBe('passed');
  }
});

test('a configurator learns, too; help for a group of customers does not', () => {
  const made = (personalisation: string) => canvas({ shop: { ...shop, personalisation } });
  expect(verdict(RULE, made('individual'), 'frames')).toBe('passed');
  expect(verdict(RULE, made('segment'), 'frames')).toBe('fired');
  expect(verdict(RULE, made('none'), 'frames')).toBe('fired');
});

test('a relationship for another offer does not count', () => {
  const advice = { type: 'personal_assistance' };
  const elsewhere = canvas({ shop, advice }, undefined, ['advice', 'bells']);
  expect(verdict(RULE, elsewhere, 'frames')).toBe('fired');
});

test('does not apply to another promise, or while nothing is offered', () => {
  expect(verdict(RULE, canvas({ shop }, ['price']), 'frames')).toBe('not-applicable');
  expect(verdict(RULE, canvas({}), 'frames')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ shop }), 'bells')).toBe('not-applicable');
});

test('cannot tell without a type, or what is promised where that matters', () => {
  expect(missing(RULE, canvas({ shop, other: {} }))).toEqual(['other.type']);
  expect(missing(RULE, canvas({ shop }, []))).toEqual(['frames.drivers']);
  expect(verdict(RULE, canvas({ talk: { type: 'social' } }, []), 'frames')).toBe('not-applicable');
});

test('its fixes close it', () => {
  expect(Object.keys(outcomes(RULE, canvas({ shop })))).toEqual([
    'add-relationship',
    'made-for-each',
  ]);
});
