import { expect, test } from 'vitest';
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

const RULE = 'no-human-fallback';
interface Given {
  readonly complexity?: (string | undefined)[];
  readonly types?: (string | undefined)[];
  readonly ways?: object[];
}
const pages = { kind: 'web_sales', phases: ['purchase', 'after_sales'] };
const canvas = ({ complexity = ['moderate'], types = ['self_service'], ways = [pages] }: Given) => {
  const notes = (name: string, list: object[]) =>
    Object.fromEntries(list.map((fields, i) => [`${name}-${i}`, fields]));
  const parts = {
    propositions: notes(
      'offer',
      complexity.map((c) => (c ? { complexity: c } : {})),
    ),
    relationships: notes(
      'help',
      types.map((type) => (type ? { type } : {})),
    ),
    channels: notes('way', ways),
  };
  return sketch({
    segments: { clinics: {} },
    ...parts,
    links: Object.values(parts).flatMap((part) =>
      Object.keys(part).map((id) => [id, 'clinics'] as const),
    ),
  });
};
const mail = (...phases: string[]) => ({ kind: 'email', phases });

test('fires where customers who are stuck find nobody', () => {
  const alone = canvas({ complexity: ['moderate', 'simple'] });
  const [finding] = found(RULE, alone);
  expect(finding).toMatchObject({ on: 'clinics', severity: 'warning' });
  expect(title(finding!, alone)).toBe('When stuck, clinics cannot reach a person.');
  expect(detail(finding!, alone)).toMatch(/^offer-0 can raise questions/);
});

test.each([
  ['moderate', 'fired'],
  ['complex', 'fired'],
  ['simple', 'not-applicable'],
])('a %s offer: %s', (complexity, expected) => {
  expect(verdict(RULE, canvas({ complexity: [complexity] }), 'clinics')).toBe(expected);
});

test('software or other customers are no person; one of yours is', () => {
  expect(verdict(RULE, canvas({ types: ['community', 'automated_service'] }), 'clinics')).toBe(
    'fired',
  );
  for (const type of ['personal_assistance', 'social', 'co_creation']) {
    expect(verdict(RULE, canvas({ types: ['self_service', type] }), 'clinics')).toBe('passed');
  }
});

test('from which touch on is an option, and the fix follows it', () => {
  const pooled = canvas({ types: ['personal_assistance'] });
  const strict = { ...pooled, settings: { rules: { [RULE]: { options: { touch: 4 } } } } };
  expect(verdict(RULE, strict, 'clinics')).toBe('fired');
  expect(fixes(RULE, strict)).toContainEqual(
    expect.objectContaining({
      key: 'add-relationship',
      values: expect.objectContaining({
        type: { word: ['relationshipType', 'dedicated_personal_assistance'] },
      }) as unknown,
    }),
  );
  expect(Object.keys(outcomes(RULE, strict))).toContain('add-relationship');
});

test('a person on a channel counts once it covers after sales', () => {
  const way = (channel: object) => canvas({ ways: [pages, channel] });
  expect(verdict(RULE, way(mail('after_sales')), 'clinics')).toBe('passed');
  expect(verdict(RULE, way(mail('purchase', 'delivery')), 'clinics')).toBe('fired');
  const pharmacy = { kind: 'partner_store', phases: ['purchase', 'delivery'] };
  expect(verdict(RULE, way(pharmacy), 'clinics')).toBe('fired');
});

test('does not apply before there is an offer, a relationship and a channel', () => {
  for (const given of [{ complexity: [] }, { types: [] }, { ways: [] }]) {
    expect(verdict(RULE, canvas(given), 'clinics')).toBe('not-applicable');
  }
});

test('cannot tell without complexity, types, phases or kinds', () => {
  expect(missing(RULE, canvas({ complexity: [undefined, 'simple'] }))).toEqual([
    'offer-0.complexity',
  ]);
  expect(missing(RULE, canvas({ types: ['self_service', undefined] }))).toEqual(['help-1.type']);
  expect(missing(RULE, canvas({ ways: [pages, mail()] }))).toEqual(['way-1.phases']);
  expect(missing(RULE, canvas({ ways: [pages, { phases: ['after_sales'] }] }))).toEqual([
    'way-1.kind',
  ]);
  expect(missing(RULE, canvas({ ways: [{}] }))).toEqual(['way-0.kind', 'way-0.phases']);
});

test('decides where what is unknown changes nothing', () => {
  expect(verdict(RULE, canvas({ complexity: ['complex', undefined] }), 'clinics')).toBe('fired');
  expect(verdict(RULE, canvas({ ways: [{ kind: 'kiosk' }] }), 'clinics')).toBe('fired');
  expect(verdict(RULE, canvas({ ways: [{ phases: ['awareness'] }] }), 'clinics')).toBe('fired');
  const helped = canvas({ complexity: [undefined], types: ['social'] });
  expect(verdict(RULE, helped, 'clinics')).toBe('not-applicable');
});

test('each fix closes it, people who are there already first', () => {
  const near = canvas({ ways: [pages, mail('purchase')] });
  expect(fixes(RULE, near)[0]).toMatchObject({
    key: 'tick-phase',
    values: { channel: { element: 'way-1' } },
  });
  const opened = outcomes(RULE, near);
  expect(opened).toMatchObject({ 'tick-phase': [], 'check-complexity': 'ask' });
  expect(Object.keys(opened)).toEqual([
    'tick-phase',
    'add-channel-kind-to',
    'add-relationship',
    'check-complexity',
  ]);
});

test('a new channel is there after the purchase', () => {
  const alone = canvas({});
  const made = after(alone, editOf(fixes(RULE, alone).find(isEdit)!, alone));
  expect(made.channels['new-1']).toMatchObject({ kind: 'email', phases: ['after_sales'] });
  expect(verdict(RULE, made, 'clinics')).toBe('passed');
});
