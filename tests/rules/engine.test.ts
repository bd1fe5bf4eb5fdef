import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { sketch } from '../../src/model/sketch';
import { allFindings, check } from '../../src/rules/engine';
import { isEdit } from '../../src/rules/fix';
import { RULES, ruleOf } from '../../src/rules/index';
import { after } from '../../src/model/edit';
import { fixesOf, ownPolicy } from '../../src/rules/policy';
import { preview } from '../../src/rules/preview';
import { firedIf, type Rule } from '../../src/rules/rule';
import { anyCanvas } from '../support/arbitrary-canvas';
import { editOf, unordered } from '../support/verdicts';

// Hundreds of canvases on a busy machine.
vi.setConfig({ testTimeout: 240_000 });

// Four properties: ten thousand canvases in all.
const RUNS = { numRuns: 2_500 };
const RANK = { error: 0, warning: 1, info: 2 };

/** The same canvas, with its records put in and its notes placed in another order. */
function shuffled(canvas: Canvas, keys: readonly number[]): Canvas {
  let at = 0;
  const next = () => keys[at++ % keys.length]!;
  const copy = structuredClone(canvas);
  for (const part of [...BLOCKS, 'links', 'kpis', 'assumptions', 'evidence'] as const) {
    const entries = Object.entries(copy[part]).map(([id, item]) => ({ id, item, key: next() }));
    if ((BLOCKS as readonly string[]).includes(part))
      for (const { item } of entries) Object.assign(item, { order: next() });
    entries.sort((a, b) => a.key - b.key);
    (copy[part] as object) = Object.fromEntries(entries.map(({ id, item }) => [id, item]));
  }
  return copy;
}

/** A rule about the canvas that finds one thing on a segment. */
const finds = (id: string): Rule<'canvas'> => ({
  ...(ruleOf('dangling-reference') as Rule<'canvas'>),
  id,
  severity: 'warning',
  check: () => firedIf([{ on: 'riders', values: {}, because: [] }]),
});
const broken: Rule<'segments'> = {
  ...(ruleOf('expectation-unknown') as Rule<'segments'>),
  id: 'broken',
  check: () => {
    throw new Error('no luck');
  },
};

describe('any canvas', () => {
  test('is checked without a throw, findings sorted and each with its own id', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        const report = check(canvas, RULES);
        const all = allFindings(report);
        expect(all.filter(({ rule }) => rule === 'rule-failed')).toEqual([]);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        for (const list of [report.findings, all]) {
          const keys = list.map((f) => [RANK[f.severity], f.rule, f.on ?? '', f.to ?? '']);
          expect(keys).toEqual(keys.toSorted((a, b) => (a.join('\0') < b.join('\0') ? -1 : 1)));
        }
      }),
      RUNS,
    );
  });

  test('gives the same report in whatever order its records stand', () => {
    const keys = fc.array(fc.integer(), { minLength: 30, maxLength: 60 });
    fc.assert(
      fc.property(anyCanvas, keys, (canvas, order) => {
        expect(check(shuffled(canvas, order), RULES)).toEqual(check(canvas, RULES));
      }),
      RUNS,
    );
  });

  test('shows each finding once, on its own or folded into another', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        const alone = RULES.flatMap((rule) => check(canvas, [rule]).findings.map(({ id }) => id));
        const all = allFindings(check(canvas, RULES)).map(({ id }) => id);
        expect(all.toSorted()).toEqual(alone.toSorted());
      }),
      RUNS,
    );
  });

  test('a fix closes its finding, and made twice changes nothing more; its preview tells what comes and goes, on a copy', () => {
    fc.assert(
      fc.property(anyCanvas, fc.nat(), (canvas, pick) => {
        const copy = structuredClone(canvas);
        const before = allFindings(check(canvas, RULES));
        const tries = before.flatMap((finding) =>
          fixesOf(finding, canvas, ownPolicy(canvas, RULES))
            .filter(isEdit)
            .map((fix) => ({ finding, fix })),
        );
        fc.pre(tries.length > 0);
        const { finding, fix } = tries[pick % tries.length]!;
        const edit = editOf(fix, canvas);
        const { closes, opens } = preview(canvas, edit, RULES);
        const had = before.map(({ id }) => id);
        const has = allFindings(check(after(canvas, edit), RULES)).map(({ id }) => id);
        expect(closes.map(({ id }) => id)).toEqual(had.filter((id) => !has.includes(id)));
        expect(opens.map(({ id }) => id)).toEqual(has.filter((id) => !had.includes(id)));
        expect(has).not.toContain(finding.id);
        const once = after(canvas, edit);
        expect(unordered(after(once, edit))).toEqual(unordered(once));
        expect(canvas).toEqual(copy);
      }),
      RUNS,
    );
  });
});

describe('a rule that throws', () => {
  const canvas = sketch({ segments: { riders: {}, commuters: {} } });
  const report = check(canvas, [broken, ...RULES]);

  test('becomes one finding about itself, whatever number of notes it fails on', () => {
    const failed = report.findings.filter(({ rule }) => rule === 'rule-failed');
    expect(failed).toMatchObject([
      {
        to: 'broken',
        severity: 'warning',
        values: { rule: { rule: 'broken' }, error: { text: 'no luck' } },
      },
    ]);
    expect(failed[0]!.on).toBeUndefined();
  });

  test('offers no fix where its fixes throw', () => {
    const clumsy: Rule<'segments'> = {
      ...(ruleOf('expectation-unknown') as Rule<'segments'>),
      id: 'clumsy',
      fixes: () => {
        throw new Error('no luck');
      },
    };
    const [finding] = check(canvas, [clumsy]).findings;
    expect(fixesOf(finding!, canvas, ownPolicy(canvas, [clumsy]))).toEqual([]);
  });

  test('stops no other', () => {
    const others = report.findings.filter(({ rule }) => rule !== 'rule-failed');
    expect(others).toEqual(check(canvas, RULES).findings);
  });
});

describe('subsumption', () => {
  const guess = sketch({
    meta: { stage: 'validating' },
    segments: {
      riders: {
        expectation: { types: [{ type: 'community', strength: 'must' }], status: 'assumed' },
      },
      commuters: {
        expectation: { types: [{ type: 'community', strength: 'must' }], status: 'assumed' },
      },
    },
    evidence: {
      seen: {
        about: { id: 'riders', path: 'expectation' },
        kind: 'observation',
        n: 9,
        supports: false,
      },
    },
  });
  const named = (id: string) => ruleOf(id)!;
  const rules = [named('expectation-only-assumed'), named('evidence-contradicts-status')];

  test('folds the lesser finding into the greater on the same note only', () => {
    const { findings } = check(guess, rules);
    expect(findings.map(({ rule, on }) => [rule, on])).toEqual([
      ['evidence-contradicts-status', 'riders'],
      ['expectation-only-assumed', 'commuters'],
    ]);
    expect(findings[0]!.folded.map(({ id }) => id)).toEqual(['expectation-only-assumed/riders/']);
  });

  test('keeps what a folded finding had folded', () => {
    const chain = [
      'crm-missing',
      'relationship-resource-missing',
      'personalisation-without-customer-data',
    ].map(finds);
    const report = check(guess, chain);
    expect(report.findings.map(({ rule }) => rule)).toEqual([
      'personalisation-without-customer-data',
    ]);
    expect(allFindings(report).map(({ rule }) => rule)).toEqual([
      'crm-missing',
      'personalisation-without-customer-data',
      'relationship-resource-missing',
    ]);
  });
});

test('a report says what holds and what could not be told, and leaves out what does not apply', () => {
  const canvas = sketch({
    segments: { riders: {}, commuters: {} },
    relationships: { visits: {}, till: { type: 'transactional' }, circle: { type: 'community' } },
    channels: { van: {} },
    links: [['circle', 'van']],
  });
  expect(check(canvas, [ruleOf('relationship-without-channel')!])).toEqual({
    findings: [],
    waived: [],
    unchecked: [
      {
        rule: 'relationship-without-channel',
        on: 'visits',
        missing: [{ id: 'visits', path: 'type' }],
      },
    ],
    passed: [{ rule: 'relationship-without-channel', on: 'circle' }],
  });
  expect(check(canvas, [ruleOf('dangling-reference')!]).passed).toEqual([
    { rule: 'dangling-reference' },
    { rule: 'dangling-reference', on: 'commuters' },
    { rule: 'dangling-reference', on: 'riders' },
  ]);
});

test('severity: a hit’s own goes before the stage’s, the stage’s before the rule’s', () => {
  const at = (stage: string | undefined, severity?: 'error') => {
    const rule = { ...finds('x'), atStage: { idea: 'info' } as const };
    const hit = { on: 'riders', ...(severity ? { severity } : {}), values: {}, because: [] };
    const canvas = sketch({ meta: stage === undefined ? { stage: undefined } : { stage } });
    return check(canvas, [{ ...rule, check: () => firedIf([hit]) }]).findings[0]!.severity;
  };
  expect(at('validating')).toBe('warning');
  expect(at('idea')).toBe('info');
  expect(at(undefined)).toBe('info');
  expect(at('idea', 'error')).toBe('error');
});
