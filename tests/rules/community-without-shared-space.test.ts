import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'community-without-shared-space';
const canvas = (type: string | undefined, through: object[], beside: object[] = []) => {
  const channels = [...through, ...beside].map((fields, i) => [`way-${i}`, fields] as const);
  return sketch({
    segments: { bakers: {} },
    channels: Object.fromEntries(channels),
    relationships: { circle: type === undefined ? {} : { type } },
    links: [
      ['circle', 'bakers'],
      ...channels.map(([id]) => [id, 'bakers'] as const),
      ...through.map((_, i) => ['circle', `way-${i}`] as const),
    ],
  });
};
const letter = { kind: 'email' };

test('fires for a community in which each talks to you alone', () => {
  const alone = canvas('community', [letter]);
  const [finding] = found(RULE, alone);
  expect(finding).toMatchObject({ on: 'circle', severity: 'warning', also: ['way-0'] });
  expect(title(finding!, alone)).toBe('Customers in circle have nowhere to talk to each other.');
});

test.each(['community_site', 'event', 'workshop', 'social_media'])(
  'a channel of the kind %s is a place',
  (kind) => {
    expect(verdict(RULE, canvas('community', [letter, { kind }]), 'circle')).toBe('passed');
  },
);

test('so is any channel that its owner calls one, and none that they do not', () => {
  const letters = canvas('community', [{ ...letter, manyToMany: true }]);
  expect(verdict(RULE, letters, 'circle')).toBe('passed');
  const quiet = canvas('community', [{ kind: 'event', manyToMany: false }]);
  expect(verdict(RULE, quiet, 'circle')).toBe('fired');
});

test('does not apply to other types; without a channel another check asks for one', () => {
  expect(verdict(RULE, canvas('co_creation', [letter]), 'circle')).toBe('not-applicable');
  expect(verdict(RULE, canvas('community', []), 'circle')).toBe('not-applicable');
});

test('cannot tell without a type or a kind', () => {
  expect(missing(RULE, canvas('community', [letter, {}]))).toEqual(['way-1.kind']);
  expect(missing(RULE, canvas(undefined, [letter]))).toEqual(['circle.type']);
});

test('each fix closes it', () => {
  const opened = outcomes(RULE, canvas('community', [letter], [{ kind: 'workshop' }]));
  expect(Object.keys(opened)).toEqual(['run-through', 'add-channel-kind-for']);
  expect(opened['run-through']).toEqual([]);
});
