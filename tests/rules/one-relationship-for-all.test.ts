import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'one-relationship-for-all';
const expects = (type?: string, status = 'researched') =>
  type ? { expectation: { types: [{ type, strength: 'nice' }], status } } : {};
/** A segment for each entry, with what it expects and what it gets. */
const canvas = (
  rows: Record<string, [expected: object, type: string | undefined]>,
  settings?: object,
) => ({
  ...sketch({
    segments: Object.fromEntries(Object.entries(rows).map(([id, [segment]]) => [id, segment])),
    relationships: Object.fromEntries(
      Object.entries(rows).map(([id, [, type]]) => [`for-${id}`, type ? { type } : {}]),
    ),
    links: Object.keys(rows).map((id) => [`for-${id}`, id] as const),
  }),
  ...settings,
});
const SELF = 'self_service';
const shops = [expects(SELF), SELF] as [object, string];
const clubs = [expects('community'), SELF] as [object, string];
const firms = [expects('transactional'), SELF] as [object, string];

test('fires when three segments that differ get one type, and one of them wants another', () => {
  const alike = canvas({ clubs, firms, shops });
  const findings = found(RULE, alike);
  expect(findings).toMatchObject([{ severity: 'info', also: ['clubs', 'firms', 'shops'] }]);
  expect(title(findings[0]!, alike)).toBe('You treat clubs, firms, and shops alike: Self-service.');
  expect(detail(findings[0]!, alike)).toContain('this does not suit clubs');
});

test('two segments are no pattern, unless the threshold says so', () => {
  expect(verdict(RULE, canvas({ clubs, shops }))).toBe('not-applicable');
  const settings = { settings: { rules: { [RULE]: { options: { segments: 2 } } } } };
  expect(verdict(RULE, canvas({ clubs, shops }, settings))).toBe('fired');
});

test('passes with a second type, and where one type is what all of them want', () => {
  expect(verdict(RULE, canvas({ clubs: [expects('community'), 'community'], firms, shops }))).toBe(
    'passed',
  );
  expect(verdict(RULE, canvas({ firms, shops, more: shops }))).toBe('passed');
});

test('leaves it to each segment where all want the same other thing', () => {
  expect(verdict(RULE, canvas({ clubs, more: clubs, others: clubs }))).toBe('not-applicable');
});

test('segments without a relationship do not count', () => {
  const rest = canvas({ clubs, firms, shops });
  delete rest.links['for-firms>firms'];
  expect(verdict(RULE, rest)).toBe('not-applicable');
});

test('cannot tell without what they expect or get', () => {
  expect(missing(RULE, canvas({ firms, shops, silent: [{}, SELF] }))).toEqual([
    'silent.expectation',
  ]);
  expect(
    missing(RULE, canvas({ firms, shops, refuted: [expects('community', 'invalidated'), SELF] })),
  ).toEqual(['refuted.expectation']);
  expect(missing(RULE, canvas({ clubs, firms, shops: [expects(SELF), undefined] }))).toEqual([
    'for-shops.type',
  ]);
  // Enough is known without the fourth.
  expect(verdict(RULE, canvas({ clubs, firms, shops, silent: [{}, SELF] }))).toBe('fired');
});

test('a relationship of its own closes it', () => {
  const opens = outcomes(RULE, canvas({ clubs, firms, shops }));
  expect(Object.keys(opens)).toEqual(['add-relationship']);
});
