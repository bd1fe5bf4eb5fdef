import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'personalisation-without-customer-data';
const AUTO = { type: 'automated_service' };
const canvas = (relationship: object, through: object[], resources: object[], beside = false) => {
  const channels = through.map((fields, i) => [`way-${i}`, fields] as const);
  return sketch({
    segments: { runners: {} },
    channels: {
      ...Object.fromEntries(channels),
      ...(beside ? { site: { kind: 'web_sales' } } : {}),
    },
    relationships: { offers: relationship },
    resources: Object.fromEntries(resources.map((fields, i) => [`thing-${i}`, fields])),
    links: [
      ['offers', 'runners'],
      ...(beside ? [['site', 'runners'] as const] : []),
      ...channels.flatMap(([id]) => [['offers', id] as const, [id, 'runners'] as const]),
    ],
  });
};
const site = { kind: 'web_sales' };
const till = { kind: 'kiosk' };
const data = { capability: 'customer_data' };

test.each([
  ['no-data', [site], [], 'You promise personal treatment in offers, and keep no data about'],
  ['no-channel', [till], [data], 'You promise personal treatment in offers, where nobody is'],
  ['neither', [till], [], 'You promise personal treatment in offers, and cannot tell customers'],
] as [string, object[], object[], string][])(
  'says what is lacking: %s',
  (variant, ways, has, text) => {
    const lacking = canvas(AUTO, ways, has);
    const findings = found(RULE, lacking);
    expect(findings).toMatchObject([{ on: 'offers', variant, severity: 'error' }]);
    expect(title(findings[0]!, lacking)).toContain(text);
    expect(detail(findings[0]!, lacking)).not.toContain('{');
  },
);

test('a promise is an automated service, or treating customers one by one', () => {
  const one = { type: 'personal_assistance', personalisation: 'individual' };
  expect(verdict(RULE, canvas(one, [site], []), 'offers')).toBe('fired');
  const many = { type: 'personal_assistance', personalisation: 'segment' };
  expect(verdict(RULE, canvas(many, [site], []), 'offers')).toBe('not-applicable');
});

test('passes with customer data or a system for it, and one channel that knows customers', () => {
  for (const capability of ['customer_data', 'crm_system']) {
    expect(verdict(RULE, canvas(AUTO, [till, site], [{ capability }]), 'offers')).toBe('passed');
  }
  const some = canvas(AUTO, [{ ...till, dataAccess: 'partial' }], [data]);
  expect(verdict(RULE, some, 'offers')).toBe('passed');
});

test('without a channel only the data is asked for', () => {
  expect(verdict(RULE, canvas(AUTO, [], [data]), 'offers')).toBe('passed');
  expect(found(RULE, canvas(AUTO, [], []))).toMatchObject([{ variant: 'no-data', also: [] }]);
});

test('cannot tell while a tag, a kind or the promise is open', () => {
  expect(missing(RULE, canvas(AUTO, [site], [{}]))).toEqual(['thing-0.capability']);
  expect(missing(RULE, canvas(AUTO, [till, {}], [data]))).toEqual(['way-1.kind']);
  expect(missing(RULE, canvas({}, [site], []))).toEqual(['offers.type', 'offers.personalisation']);
  expect(missing(RULE, canvas({ type: 'social' }, [site], []))).toEqual(['offers.personalisation']);
});

test('decides where what is open changes nothing', () => {
  expect(verdict(RULE, canvas(AUTO, [{}], []), 'offers')).toBe('fired');
  expect(verdict(RULE, canvas(AUTO, [till], [{}]), 'offers')).toBe('fired');
  expect(verdict(RULE, canvas(AUTO, [site], [data, {}]), 'offers')).toBe('passed');
  expect(verdict(RULE, canvas({}, [site], [data]), 'offers')).toBe('not-applicable');
});

test('data that is lacking comes from you or a partner', () => {
  const opened = outcomes(RULE, canvas(AUTO, [site], []));
  expect(Object.keys(opened)).toEqual(['add-resources', 'add-partner-resources']);
  expect(opened['add-resources']).toEqual([]);
});

test('a channel that is lacking is one that reaches them, a new one, or better known', () => {
  const opened = outcomes(RULE, canvas(AUTO, [till], [data], true));
  expect(Object.keys(opened)).toEqual(['run-through', 'add-channel-kind-for', 'say-data-access']);
});

test('where both are lacking, one fix brings both', () => {
  for (const beside of [true, false]) {
    expect(fixes(RULE, canvas(AUTO, [till], [], beside))).toHaveLength(1);
    const opened = outcomes(RULE, canvas(AUTO, [till], [], beside));
    expect(Object.keys(opened)).toEqual(['add-data-and-place']);
  }
});
