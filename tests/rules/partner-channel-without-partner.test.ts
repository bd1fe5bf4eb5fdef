import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'partner-channel-without-partner';
const canvas = (shop: object, parts: Sketch = {}) => sketch({ channels: { shop }, ...parts });
const named: Sketch = { partners: { farm: {} }, links: [['farm', 'shop']] };

test('fires for a channel that belongs to somebody who is not named', () => {
  const shelf = canvas({ kind: 'partner_store' });
  const [finding] = found(RULE, shelf);
  expect(finding).toMatchObject({ on: 'shop', severity: 'warning' });
  expect(title(finding!, shelf)).toBe('You rely on a partner for shop, but name none.');
  expect(detail(finding!, shelf)).toContain('no key partner is linked to it');
});

test.each([
  [{ kind: 'wholesaler' }, 'fired'],
  [{ kind: 'marketplace' }, 'fired'],
  [{ kind: 'web_sales' }, 'not-applicable'],
  [{ kind: 'web_sales', ownership: 'partner' }, 'fired'],
  [{ kind: 'partner_store', ownership: 'own' }, 'not-applicable'],
  [{ ownership: 'partner' }, 'fired'],
  [{}, 'cannot-check'],
])('%o: %s', (shop, outcome) => {
  expect(verdict(RULE, canvas(shop))).toBe(outcome);
});

test('a partner who runs it is enough, whoever owns it', () => {
  expect(verdict(RULE, canvas({ kind: 'partner_store' }, named))).toBe('passed');
  expect(verdict(RULE, canvas({}, named))).toBe('not-applicable');
  const elsewhere = canvas({ kind: 'partner_store' }, { partners: { farm: {} } });
  expect(verdict(RULE, elsewhere)).toBe('fired');
});

test('cannot tell whose a channel is without its kind', () => {
  expect(missing(RULE, canvas({}))).toEqual(['shop.kind']);
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas({ kind: 'partner_store' }, { partners: { farm: {} } }))).toEqual({
    'add-channel-partner': [],
    'operate-channel': [],
    'say-who-owns': 'ask',
  });
});

test('offers the partners there are only when they are few', () => {
  const offered = (count: number) => {
    const partners = Object.fromEntries(Array.from({ length: count }, (_, i) => [`p${i}`, {}]));
    return fixes(RULE, canvas({ kind: 'wholesaler' }, { partners })).filter(
      ({ key }) => key === 'operate-channel',
    ).length;
  };
  expect([offered(0), offered(3), offered(4)]).toEqual([0, 3, 0]);
});
