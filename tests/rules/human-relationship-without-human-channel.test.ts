import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { after } from '../../src/model/edit';
import { sketch } from '../../src/model/sketch';
import { isEdit } from '../../src/rules/fix';
import {
  detail,
  editOf,
  fixes,
  found,
  missing,
  outcomes,
  title,
  verdict,
} from '../support/verdicts';

const RULE = 'human-relationship-without-human-channel';
/** A relationship that runs through these channels; others reach its customers only. */
const canvas = (type: string | undefined, through: object[], beside: object[] = []) => {
  const channels = [...through, ...beside].map((fields, i) => [`way-${i}`, fields] as const);
  return sketch({
    segments: { members: {} },
    channels: Object.fromEntries(channels),
    relationships: { coaching: type === undefined ? {} : { type } },
    links: [
      ['coaching', 'members'],
      ...channels.map(([id]) => [id, 'members'] as const),
      ...through.map((_, i) => ['coaching', `way-${i}`] as const),
    ],
  });
};
const app = { kind: 'mobile_app' };
const kiosk = { kind: 'kiosk' };

test('fires when no channel has a person, and says so', () => {
  const alone = canvas('personal_assistance', [app, kiosk]);
  const [finding] = found(RULE, alone);
  expect(finding).toMatchObject({ on: 'coaching', severity: 'error', also: ['way-0', 'way-1'] });
  expect(finding!.to).toBeUndefined();
  expect(title(finding!, alone)).toBe(
    'You promise a person in coaching, but customers cannot talk to one.',
  );
  expect(detail(finding!, alone)).toMatch(/^It runs through way-0 and way-1, where no person/);
  expect(finding!.because).toContainEqual({ id: 'way-0', path: 'kind', value: 'mobile_app' });
});

test.each([
  ['personal_assistance', 'fired'],
  ['dedicated_personal_assistance', 'fired'],
  ['social', 'fired'],
  ['co_creation', 'not-applicable'],
  ['automated_service', 'not-applicable'],
])('%s: %s', (type, expected) => {
  expect(verdict(RULE, canvas(type, [app]), 'coaching')).toBe(expected);
});

test('passes where one channel has a person, by its kind or because its owner says so', () => {
  expect(verdict(RULE, canvas('social', [app, { kind: 'chat' }]), 'coaching')).toBe('passed');
  expect(verdict(RULE, canvas('social', [{ ...app, human: true }]), 'coaching')).toBe('passed');
  const bot = { kind: 'chat', human: false };
  expect(found(RULE, canvas('social', [bot]))[0]!.because).toContainEqual({
    id: 'way-0',
    path: 'human',
    value: false,
  });
});

test('a call centre or a visit is enough', () => {
  for (const kind of ['call_centre', 'field_service']) {
    expect(verdict(RULE, canvas('personal_assistance', [{ kind }]), 'coaching')).toBe('passed');
  }
});

test('without a channel, another check asks for one', () => {
  expect(verdict(RULE, canvas('social', []), 'coaching')).toBe('not-applicable');
});

test('cannot tell without a type or a kind that could change it', () => {
  expect(missing(RULE, canvas('social', [app, {}]))).toEqual(['way-1.kind']);
  expect(missing(RULE, canvas(undefined, [app]))).toEqual(['coaching.type']);
  expect(verdict(RULE, canvas(undefined, [{ kind: 'chat' }]), 'coaching')).toBe('not-applicable');
  expect(verdict(RULE, canvas('social', [{}, { kind: 'chat' }]), 'coaching')).toBe('passed');
});

test('offers a channel with a person that reaches them already, before new ones', () => {
  const beside = canvas('social', [app], [{ kind: 'own_store' }, kiosk, {}]);
  expect(fixes(RULE, beside)[0]).toMatchObject({
    key: 'run-through',
    values: { channel: { element: 'way-1' } },
  });
  expect(fixes(RULE, beside).filter(({ key }) => key === 'run-through')).toHaveLength(1);
});

test('each fix closes it', () => {
  const opened = outcomes(RULE, canvas('social', [app], [{ kind: 'own_store' }]));
  expect(Object.keys(opened)).toEqual(['run-through', 'add-channel-kind-for', 'change-type']);
  expect(opened['run-through']).toEqual([]);
});

test('a new channel has a person in it and reaches the same customers', () => {
  const alone = canvas('social', [app]);
  const made = after(alone, editOf(fixes(RULE, alone).find(isEdit)!, alone));
  expect(made.channels['new-1']).toMatchObject({ kind: 'chat', name: 'Chat for coaching' });
  expect(Object.keys(made.links)).toEqual(
    expect.arrayContaining(['coaching>new-1', 'new-1>members']),
  );
  expect(verdict(RULE, made, 'coaching')).toBe('passed');
});
