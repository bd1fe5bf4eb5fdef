import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'channel-preference-mismatch';
const canvas = (segment: object, reaching: object[], others: object[] = []) => {
  const all = [...reaching, ...others].map((fields, i) => [`way-${i}`, fields] as const);
  return sketch({
    segments: { pensioners: segment, others: {} },
    channels: Object.fromEntries(all),
    links: [
      ...reaching.map((_, i) => [`way-${i}`, 'pensioners'] as const),
      ...others.map((_, i) => [`way-${reaching.length + i}`, 'others'] as const),
    ],
  });
};
const site = { kind: 'web_sales' };
const phone = { kind: 'call_centre' };
const likes = (...preferredChannels: string[]) => ({ preferredChannels, digitalAccess: 'high' });
const offline = { preferredChannels: ['web_sales'], digitalAccess: 'low' };

test('fires where none of the preferred ways is used', () => {
  const other = canvas(likes('call_centre', 'own_store'), [site]);
  const [finding] = found(RULE, other);
  expect(finding).toMatchObject({ on: 'pensioners', severity: 'warning' });
  expect(finding!.to).toBeUndefined();
  expect(title(finding!, other)).toBe(
    'You do not reach pensioners in a way that they prefer: Call centre or Own store.',
  );
  expect(detail(finding!, other)).toMatch(/^You reach them through way-0\./);
});

test('one preferred way among several is enough', () => {
  expect(verdict(RULE, canvas(likes('email', 'web_sales'), [phone, site]), 'pensioners')).toBe(
    'passed',
  );
});

test('is grave where customers who seldom go online find nothing but screens', () => {
  const screens = canvas(offline, [site, { kind: 'mobile_app' }]);
  const [finding] = found(RULE, screens);
  expect(finding).toMatchObject({ on: 'pensioners', to: 'low', severity: 'error' });
  expect(title(finding!, screens)).toBe(
    'You reach pensioners only through screens, and they seldom go online.',
  );
});

test.each([
  ['something without a device', { kind: 'post' }],
  ['a person at the other end', { kind: 'chat' }],
])('not where there is %s', (_, way) => {
  expect(verdict(RULE, canvas(offline, [site, way]), 'pensioners')).toBe('passed');
});

test('not for those who go online often enough', () => {
  for (const digitalAccess of ['medium', 'high']) {
    const fine = canvas({ ...offline, digitalAccess }, [site]);
    expect(verdict(RULE, fine, 'pensioners')).toBe('passed');
  }
});

test('both may be wrong at once', () => {
  const both = canvas({ ...offline, preferredChannels: ['own_store'] }, [site]);
  expect(found(RULE, both).map(({ to }) => to)).toEqual(['low', undefined]);
});

test('does not apply to a segment that no channel reaches', () => {
  expect(verdict(RULE, canvas(offline, []), 'pensioners')).toBe('not-applicable');
});

test('cannot tell without what they prefer, how they live, or the kind of a channel', () => {
  expect(missing(RULE, canvas({}, [site]))).toEqual([
    'pensioners.preferredChannels',
    'pensioners.digitalAccess',
  ]);
  expect(missing(RULE, canvas({}, [site, phone]))).toEqual(['pensioners.preferredChannels']);
  expect(missing(RULE, canvas(likes('email'), [site, {}]))).toEqual(['way-1.kind']);
  expect(missing(RULE, canvas(offline, [site, {}]))).toEqual(['way-1.kind']);
});

test('what is unknown of one question does not hide the answer to the other', () => {
  expect(found(RULE, canvas({ digitalAccess: 'low' }, [site]))).toMatchObject([{ to: 'low' }]);
});

test('offers what there is, then what they prefer', () => {
  const other = canvas(likes('call_centre', 'own_store'), [site], [phone, { kind: 'email' }]);
  expect(fixes(RULE, other).map(({ key, values }) => [key, values.channel ?? values.kind])).toEqual(
    [
      ['reach-segment', { element: 'way-1' }],
      ['add-channel-kind-to', { word: ['channelKind', 'call_centre'] }],
      ['add-channel-kind-to', { word: ['channelKind', 'own_store'] }],
      ['correct-preference', undefined],
    ],
  );
  expect(outcomes(RULE, other)).toMatchObject({ 'reach-segment': [], 'correct-preference': 'ask' });
});

test('those who seldom go online get a person or a counter', () => {
  const screens = canvas(offline, [site], [phone, { kind: 'mobile_app' }]);
  const opened = outcomes(RULE, screens);
  expect(Object.keys(opened)).toEqual(['reach-segment', 'add-channel-kind-to']);
  expect(fixes(RULE, screens).filter(({ key }) => key === 'reach-segment')).toHaveLength(1);
});
