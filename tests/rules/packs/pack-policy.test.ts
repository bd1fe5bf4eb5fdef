import { describe, expect, test } from 'vitest';
import type { Canvas } from '../../../src/model/canvas';
import type { Pack } from '../../../src/model/pack';
import type { RuleSetting } from '../../../src/model/settings';
import { sketch } from '../../../src/model/sketch';
import { check } from '../../../src/rules/engine';
import { RULES } from '../../../src/rules/index';
import { packsOf, PACKS_LIMIT } from '../../../src/rules/packs/embedded';
import { policyUnder, under } from '../../../src/rules/packs/pack-policy';
import { optionsOf, rulesOn } from '../../../src/rules/policy';

const pack = (fields: Partial<Pack>): Pack => ({
  format: 'rapport-pack',
  version: 1,
  id: 'mine',
  name: 'Mine',
  start: 'all',
  ...fields,
});
const own = (id: string) => ({
  id,
  about: 'segments' as const,
  severity: 'warning' as const,
  name: 'Named',
  title: '“{note}” is odd.',
  must: { field: 'needs', known: true },
});
/** A canvas that carries packs, and perhaps settings of its own. */
const carrying = (packs: readonly unknown[], rules: Record<string, RuleSetting> = {}): Canvas =>
  ({ ...sketch({ segments: { riders: {} } }), settings: { packs, rules } }) as unknown as Canvas;

const on = (canvas: Canvas) => rulesOn(policyUnder(canvas, RULES)).map(({ id }) => id);
const all = RULES.map(({ id }) => id);

describe('a pack', () => {
  test('switches checks off, or on alone', () => {
    expect(on(carrying([]))).toEqual(all);
    const off = pack({ rules: { 'block-empty': { off: true } } });
    expect(on(carrying([off]))).toEqual(all.filter((id) => id !== 'block-empty'));
    const alone = pack({ start: 'none', rules: { 'block-empty': {} }, own: [own('a')] });
    expect(on(carrying([alone]))).toEqual(['block-empty', 'mine:a']);
  });

  test('sets severities and thresholds', () => {
    const strict = pack({
      rules: { 'ltv-cac-low': { severity: 'error', options: { ratio: 5 } } },
    });
    const { rules, settings } = policyUnder(carrying([strict]), RULES);
    const rule = rules.find(({ id }) => id === 'ltv-cac-low')!;
    expect(settings[rule.id]).toMatchObject({ severity: 'error' });
    expect(optionsOf(rule, settings[rule.id])).toEqual({ ratio: 5 });
  });

  test('brings its own words along', () => {
    const worded = pack({
      rules: { 'segment-without-value-proposition': { title: 'Why?', why: 'Because.' } },
    });
    const policy = policyUnder(carrying([worded]), RULES);
    const rule = policy.rules.find(({ id }) => id === 'segment-without-value-proposition')!;
    expect(rule.texts).toEqual({ title: 'Why?', page: 'Because.' });
    const found = check(carrying([worded]), policy).findings.find((one) => one.rule === rule.id);
    expect(found?.texts).toEqual(rule.texts);
  });

  test('finds with checks of its own, and says what they cannot tell', () => {
    const canvas = carrying([
      pack({
        start: 'none',
        own: [
          own('a'),
          {
            ...own('b'),
            must: { field: 'role', is: 'user' },
            when: { field: 'marketType', is: 'mass' },
          },
          { ...own('c'), about: 'canvas', must: { notes: 'segments', count: { atLeast: 2 } } },
        ],
      }),
    ]);
    const report = check(canvas, policyUnder(canvas, RULES));
    expect(report.findings.map(({ id }) => id)).toEqual(['mine:a/riders/', 'mine:c//']);
    expect(report.unchecked).toEqual([
      { rule: 'mine:b', on: 'riders', missing: [{ id: 'riders', path: 'marketType' }] },
    ]);
  });
});

describe('several packs', () => {
  const one = pack({ start: 'none', id: 'one', rules: { 'block-empty': { severity: 'info' } } });
  const two = pack({ start: 'none', id: 'two', rules: { 'vague-wording': {} }, own: [own('a')] });

  test('leave what some of them names, in whatever order', () => {
    const left = ['block-empty', 'vague-wording', 'two:a'];
    expect(on(carrying([one, two]))).toEqual(left);
    expect(on(carrying([two, one]))).toEqual(left);
    expect(on(carrying([two, one, pack({})]))).toEqual(left);
  });

  test('speak one after the other, and the canvas last', () => {
    const later = pack({
      rules: { 'block-empty': { severity: 'error' }, 'ltv-cac-low': { options: { ratio: 5 } } },
    });
    const said = (canvas: Canvas) => policyUnder(canvas, RULES).settings;
    expect(said(carrying([one, later]))['block-empty']!.severity).toBe('error');
    expect(said(carrying([later, one]))['block-empty']!.severity).toBe('info');
    const canvas = carrying([one, later], {
      'block-empty': { severity: 'warning' },
      'ltv-cac-low': { off: true },
      'two:a': { off: true },
    });
    expect(said(canvas)).toMatchObject({
      'block-empty': { off: false, severity: 'warning' },
      'ltv-cac-low': { off: true, options: { ratio: 5 } },
    });
    expect(under(canvas, RULES).usual.settings['block-empty']!.severity).toBe('error');
    expect(on(carrying([two], { 'two:a': { off: true } }))).toEqual(['vague-wording']);
  });

  test('from elsewhere come after those of the canvas and take their place', () => {
    const canvas = carrying([two]);
    const rulesOf = (extra: readonly Pack[]) =>
      policyUnder(canvas, RULES, extra).rules.flatMap(({ id }) => (id.includes(':') ? [id] : []));
    expect(rulesOf([])).toEqual(['two:a']);
    expect(rulesOf([pack({ own: [own('b')] })])).toEqual(['two:a', 'mine:b']);
    expect(rulesOf([pack({ id: 'two', own: [own('c')] })])).toEqual(['two:c']);
  });
});

describe('a pack on a canvas that cannot be used', () => {
  test.each<[string, unknown, string]>([
    ['is no pack at all', { id: 'mine' }, 'not-a-pack'],
    ['misses a field', { ...pack({}), start: undefined }, 'wrong-field'],
    ['names a check that is not there', pack({ rules: { 'block-emty': {} } }), 'unknown-rule'],
    ['is there twice', pack({}), 'same-id'],
  ])('%s: it is left out and reported', (_, broken, key) => {
    const canvas = carrying([pack({ own: [own('a')] }), broken]);
    expect(packsOf(canvas, RULES).packs).toHaveLength(1);
    expect(packsOf(canvas, RULES).broken).toMatchObject([{ id: 'mine', error: { key } }]);
    expect(on(canvas)).toEqual([...all, 'mine:a']);
  });

  test('or is one too many', () => {
    const many = Array.from({ length: PACKS_LIMIT + 1 }, (_, i) => pack({ id: `pack-${i}` }));
    expect(packsOf(carrying(many), RULES).broken).toMatchObject([{ error: { key: 'too-many' } }]);
  });
});

test('the policy stays the same object while the settings do', () => {
  const canvas = carrying([pack({})]);
  expect(policyUnder({ ...canvas, meta: { ...canvas.meta } }, RULES)).toBe(
    policyUnder(canvas, RULES),
  );
  expect(policyUnder(carrying([pack({})]), RULES)).not.toBe(policyUnder(canvas, RULES));
  expect(policyUnder(canvas, RULES.slice(1)).rules).toHaveLength(RULES.length - 1);
});
