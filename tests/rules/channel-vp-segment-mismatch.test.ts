import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'channel-vp-segment-mismatch';
/** A fair that reaches schools, a rota for hospitals and a timetable for schools. */
const canvas = (...links: [string, string][]) =>
  sketch({
    segments: { hospitals: {}, schools: {}, passers: {} },
    propositions: { rota: {}, timetable: {} },
    channels: { fair: {} },
    links: [['rota', 'hospitals'], ['timetable', 'schools'], ['fair', 'schools'], ...links],
  });

test('fires for each segment that a channel reaches with nothing for it', () => {
  const wrong = canvas(['fair', 'hospitals'], ['fair', 'rota']);
  const [finding, ...more] = found(RULE, wrong);
  expect(finding).toMatchObject({ on: 'fair', to: 'schools', severity: 'warning' });
  expect(more).toEqual([]);
  expect(title(finding!, wrong)).toBe(
    'You reach schools through fair, but with nothing that you offer them.',
  );
  expect(detail(finding!, wrong)).toContain('what is for others: rota');
});

test('one offer that suits them is enough', () => {
  expect(verdict(RULE, canvas(['fair', 'rota'], ['fair', 'timetable']), 'fair')).toBe('passed');
});

test('does not apply to a channel that names no offer or reaches nobody', () => {
  expect(verdict(RULE, canvas(), 'fair')).toBe('not-applicable');
  const nobody = sketch({ propositions: { a: {} }, channels: { b: {} }, links: [['b', 'a']] });
  expect(verdict(RULE, nobody, 'b')).toBe('not-applicable');
});

test('leaves a segment without any offer to the rule about that', () => {
  const offered = canvas(['fair', 'timetable'], ['fair', 'passers']);
  expect(verdict(RULE, offered, 'fair')).toBe('passed');
});

test('carries what they are offered, offers what it carries, or stops', () => {
  expect(outcomes(RULE, canvas(['fair', 'rota']))).toEqual({
    'carry-proposition': [],
    'offer-to-segment': [],
    'stop-reaching': ['orphan-element', 'segment-without-channel'],
  });
});
