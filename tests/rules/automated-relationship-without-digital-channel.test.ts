import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'automated-relationship-without-digital-channel';
const canvas = (type: string | undefined, through: object[], beside: object[] = []) => {
  const channels = [...through, ...beside].map((fields, i) => [`way-${i}`, fields] as const);
  return sketch({
    segments: { readers: {} },
    channels: Object.fromEntries(channels),
    relationships: { tips: type === undefined ? {} : { type } },
    links: [
      ['tips', 'readers'],
      ...channels.map(([id]) => [id, 'readers'] as const),
      ...through.map((_, i) => ['tips', `way-${i}`] as const),
    ],
  });
};
const post = { kind: 'post' };

test('fires for an automated service on paper, and says so', () => {
  const paper = canvas('automated_service', [post]);
  const [finding] = found(RULE, paper);
  expect(finding).toMatchObject({ on: 'tips', severity: 'error', also: ['way-0'] });
  expect(title(finding!, paper)).toBe(
    'You run the automated service tips through no digital channel.',
  );
});

test('one digital channel is enough, even one with a person in it', () => {
  for (const kind of ['mobile_app', 'email']) {
    expect(verdict(RULE, canvas('automated_service', [post, { kind }]), 'tips')).toBe('passed');
  }
});

test('a smart machine is digital when its owner says so', () => {
  const machine = (fields: object) => canvas('automated_service', [{ kind: 'kiosk', ...fields }]);
  expect(verdict(RULE, machine({}), 'tips')).toBe('fired');
  expect(verdict(RULE, machine({ digital: true }), 'tips')).toBe('passed');
});

test('does not apply to other types or without a channel', () => {
  expect(verdict(RULE, canvas('self_service', [post]), 'tips')).toBe('not-applicable');
  expect(verdict(RULE, canvas('automated_service', []), 'tips')).toBe('not-applicable');
});

test('cannot tell without a type or a kind', () => {
  expect(missing(RULE, canvas('automated_service', [post, {}]))).toEqual(['way-1.kind']);
  expect(missing(RULE, canvas(undefined, [post]))).toEqual(['tips.type']);
});

test('each fix closes it; only the owner knows whether the channel is digital', () => {
  const paper = canvas('automated_service', [post], [{ kind: 'web_sales' }]);
  const opened = outcomes(RULE, paper);
  expect(Object.keys(opened)).toEqual(['run-through', 'add-channel-kind-for', 'say-digital']);
  expect(opened['run-through']).toEqual([]);
  expect(fixes(RULE, paper).at(-1)).toMatchObject({ ask: { id: 'way-0', path: 'digital' } });
});
