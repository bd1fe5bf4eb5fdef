import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'channel-silos';
const after = ['after_sales'];
const canvas = (phases: (string[] | undefined)[], parts: Sketch = {}) =>
  sketch({
    segments: { shops: {} },
    channels: Object.fromEntries(phases.map((list, i) => [`c${i}`, list ? { phases: list } : {}])),
    links: phases.map((_, i) => [`c${i}`, 'shops'] as const),
    ...parts,
  });
const three = [after, ['purchase', 'after_sales'], after];

test('fires where customers can turn to three places that share nothing', () => {
  const silos = canvas(three);
  const [finding] = found(RULE, silos);
  expect(finding).toMatchObject({ on: 'shops', also: ['c0', 'c1', 'c2'], severity: 'warning' });
  expect(title(finding!, silos)).toBe(
    'shops can turn to you in 3 places that do not share what they know.',
  );
  expect(detail(finding!, silos)).toContain('c0, c1, and c2 for the time after the sale');
});

test('two places are fine, and so are channels for other phases or other segments', () => {
  expect(verdict(RULE, canvas([after, after, ['purchase']]))).toBe('not-applicable');
  expect(verdict(RULE, canvas(three, { links: [['c0', 'shops']] }))).toBe('not-applicable');
});

test('a record in any form brings them together', () => {
  for (const capability of ['crm_system', 'customer_data']) {
    const resources = { list: { capability } };
    expect(verdict(RULE, canvas(three, { resources }))).toBe('passed');
    expect(verdict(RULE, canvas([after], { resources }))).toBe('not-applicable');
  }
});

test('how many places are too many can be set', () => {
  const settings = { rules: { [RULE]: { options: { channels: 2 } } } };
  expect(verdict(RULE, { ...canvas([after, after]), settings })).toBe('fired');
});

test('cannot tell where phases could make the third, or an untagged resource could be the record', () => {
  expect(missing(RULE, canvas([after, after, undefined, []]))).toEqual(['c2.phases', 'c3.phases']);
  expect(verdict(RULE, canvas([after, undefined]))).toBe('not-applicable');
  expect(verdict(RULE, canvas([...three, undefined]))).toBe('fired');
  expect(missing(RULE, canvas(three, { resources: { box: {} } }))).toEqual(['box.capability']);
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, canvas(three))).toEqual({
    'add-resources': [],
    'add-partner-resources': [],
    'stop-after-sales': ['channel-without-phase'],
  });
});

test('leaving one out is offered only where that is enough', () => {
  const keys = fixes(RULE, canvas([...three, after])).map(({ key }) => key);
  expect(keys).not.toContain('stop-after-sales');
});
