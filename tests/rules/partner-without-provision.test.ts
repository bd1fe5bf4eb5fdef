import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { fixes, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'partner-without-provision';
const canvas = (parts: Sketch = {}) => sketch({ partners: { mill: {} }, ...parts });

test('fires for a partner who brings nothing, even one that costs something', () => {
  const idle = canvas({ costs: { fees: {} }, links: [['fees', 'mill']] });
  const [finding] = found(RULE, idle);
  expect(finding).toMatchObject({ on: 'mill', severity: 'warning' });
  expect(title(finding!, idle)).toBe('You have not said what you get from mill.');
});

test.each(['resources', 'activities', 'channels'])('passes for one who brings %s', (block) => {
  const busy = canvas({ [block]: { it: {} }, links: [['mill', 'it']] });
  expect(verdict(RULE, busy, 'mill')).toBe('passed');
});

test('offers only the channels of partners that nobody runs yet', () => {
  const shops = canvas({
    partners: { mill: {}, other: {} },
    channels: {
      own: { kind: 'own_store' },
      market: { kind: 'own_store', ownership: 'partner' },
      taken: { kind: 'partner_store' },
      unknown: {},
    },
    links: [['other', 'taken']],
  });
  expect(
    fixes(RULE, shops)
      .filter(({ key }) => key === 'operate-channel')
      .map(({ values }) => values.channel),
  ).toEqual([{ element: 'market' }]);
  expect(outcomes(RULE, shops)).toMatchObject({ 'operate-channel': [] });
});

test('asks what they give; doing without them opens nothing', () => {
  const other = canvas({ partners: { mill: {}, baker: {} } });
  expect(outcomes(RULE, other)).toEqual({ 'say-what-partner-gives': 'ask', 'remove-note': [] });
});
