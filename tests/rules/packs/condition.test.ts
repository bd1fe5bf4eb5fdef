import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { BLOCKS, type Block } from '../../../src/model/blocks';
import { channelTrait } from '../../../src/model/channel-kinds';
import type { Canvas } from '../../../src/model/canvas';
import type { Channel } from '../../../src/model/elements';
import type { Condition } from '../../../src/model/pack';
import type { Part } from '../../../src/model/pack-fields';
import { sketch, type Sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';
import { answer, type Asked } from '../../../src/rules/packs/condition';
import { anyCanvas } from '../../support/arbitrary-canvas';
import { anyCondition } from '../../support/arbitrary-pack';

vi.setConfig({ testTimeout: 60_000 });

type Said = 'yes' | 'no' | '?';
const bool = (value: boolean): Said => (value ? 'yes' : 'no');

/** What a question comes to when each unknown answer may be either: unknown where they differ. */
function overAll(answers: readonly Said[], question: (answers: readonly boolean[]) => boolean) {
  let worlds: boolean[][] = [[]];
  for (const one of answers) {
    const possible = one === '?' ? [true, false] : [one === 'yes'];
    worlds = worlds.flatMap((world) => possible.map((value) => [...world, value]));
  }
  const outcomes = new Set(worlds.map(question));
  return outcomes.size === 2 ? '?' : bool(outcomes.has(true));
}

const USUAL: Record<string, unknown> = { state: 'current', role: 'payer_and_user' };

function valueOf(field: string, asked: Asked, part: Part): unknown {
  let value: unknown = part === 'canvas' ? (asked as Canvas).meta : asked;
  for (const key of field.split('.')) value = (value as Record<string, unknown> | undefined)?.[key];
  if (value === undefined && part === 'canvas' && field === 'stage') return 'idea';
  if (value === undefined && part === 'channels') {
    const traits = ['ownership', 'directness', 'human', 'digital', 'manyToMany', 'dataAccess'];
    if (traits.includes(field)) return channelTrait(asked as Channel, field as 'human');
  }
  if (value === undefined) return USUAL[field];
  const isQuantity = typeof value === 'object' && value !== null && 'unit' in value;
  return isQuantity ? (value as unknown as { value: number }).value : value;
}

/** Answers a condition by trying everything that could be behind what is not known. */
function naive(condition: Condition, asked: Asked, part: Part, canvas: Canvas): Said {
  const again = (inner: Condition) => naive(inner, asked, part, canvas);
  if ('all' in condition) return overAll(condition.all.map(again), (all) => !all.includes(false));
  if ('any' in condition) return overAll(condition.any.map(again), (any) => any.includes(true));
  if ('not' in condition) return overAll([again(condition.not)], ([one]) => !one);
  if ('measured' in condition) {
    const own = Object.values(canvas.kpis).filter(({ of }) => of === asked.id);
    return bool(own.some(({ kind }) => condition.measured.includes(kind)));
  }
  if ('field' in condition) {
    const { field, known, ...tests } = condition;
    const value = valueOf(field, asked, part);
    if (known === (value === undefined)) return 'no';
    const asks = Object.entries(tests);
    if (asks.length > 0 && value === undefined) return '?';
    return bool(asks.every(([name, than]) => TESTS[name]!(value as never, than as never)));
  }
  const view = viewOf(canvas);
  const block: Block = 'linked' in condition ? condition.linked : condition.notes;
  const notes = 'linked' in condition ? view.linked(asked.id, block) : view.all(block);
  const { where, count } = condition;
  const each = 'every' in condition ? condition.every : undefined;
  const chosen = notes.map((note) => (where ? naive(where, note, block, canvas) : 'yes'));
  const { atLeast = 0, atMost = Infinity } = count ?? (each ? {} : { atLeast: 1 });
  const right = overAll(chosen, (world) => {
    const number = world.filter(Boolean).length;
    return number >= atLeast && number <= atMost;
  });
  const held = notes.map((note, i) =>
    each
      ? overAll([chosen[i]!, naive(each, note, block, canvas)], ([is, holds]) => !is || holds!)
      : 'yes',
  );
  return overAll([right, ...held], (all) => !all.includes(false));
}

const TESTS: Record<string, (value: never, than: never) => boolean> = {
  is: (value, than) => value === than,
  oneOf: (value, than: unknown[]) => than.includes(value),
  has: (value: unknown[], than) => value.includes(than),
  words: (value: string, than: string[]) =>
    than.some((word) => value.toLowerCase().includes(word.toLowerCase())),
  atLeast: (value: number, than: number) => value >= than,
  atMost: (value: number, than: number) => value <= than,
  above: (value: number, than: number) => value > than,
  below: (value: number, than: number) => value < than,
};

const anyQuestion = fc
  .constantFrom<Part>(...BLOCKS, 'canvas')
  .chain((part) => anyCondition(part).map((condition) => ({ part, condition })));

const seen = { yes: 0, no: 0, '?': 0 };

test('any condition is answered as a naive reading answers it, and says what it lacks', () => {
  fc.assert(
    fc.property(
      anyCanvas,
      fc.array(anyQuestion, { minLength: 20, maxLength: 20 }),
      (canvas, all) => {
        const view = viewOf(canvas);
        for (const { part, condition } of all) {
          const asked: readonly Asked[] = part === 'canvas' ? [canvas] : view.all<Block>(part);
          for (const one of asked) {
            const said = answer(condition, one, view);
            const expected = naive(condition, one, part, canvas);
            expect(typeof said === 'boolean' ? bool(said) : '?').toBe(expected);
            expect(typeof said === 'boolean' || said.length > 0).toBe(true);
            seen[expected]++;
          }
        }
      },
    ),
    { numRuns: 300 },
  );
  // The three of them are worth the test only when all come up.
  for (const times of Object.values(seen)) expect(times).toBeGreaterThan(100);
});

describe('a field', () => {
  const canvas = sketch({
    meta: { currency: 'EUR' },
    segments: { riders: { role: 'payer', economics: { churnMonth: 0.05 } } },
    propositions: { repair: { drivers: ['price'] } },
    channels: { calls: { kind: 'call_centre' }, other: {} },
  });
  const view = viewOf(canvas);
  const riders = canvas.segments.riders!;
  const churn = 'economics.churnMonth';
  test.each<[Condition, boolean]>([
    [{ field: 'role', is: 'payer' }, true],
    [{ field: 'role', is: 'user' }, false],
    [{ field: 'role', oneOf: ['user', 'payer'] }, true],
    [{ field: 'role', oneOf: ['user'] }, false],
    [{ field: 'name', words: ['RIDE'] }, true],
    [{ field: 'name', words: ['walk'] }, false],
    [{ field: 'needs', known: false }, true],
    [{ field: 'needs', known: true }, false],
    [{ field: churn, atLeast: 0.05, atMost: 0.05 }, true],
    [{ field: churn, above: 0.05 }, false],
    [{ field: churn, below: 0.05 }, false],
    [{ field: churn, above: 0.04, below: 0.06 }, true],
    [{ field: `${churn}.status`, is: 'assumed' }, true],
    [{ field: 'state', is: 'current' }, true],
  ])('%j', (condition, holds) => {
    expect(answer(condition, riders, view)).toBe(holds);
  });

  test('of a list has what is in it', () => {
    const { repair } = canvas.propositions;
    expect(answer({ field: 'drivers', has: 'price' }, repair!, view)).toBe(true);
    expect(answer({ field: 'drivers', has: 'design' }, repair!, view)).toBe(false);
  });

  test('of a channel follows from its kind', () => {
    const { calls, other } = canvas.channels;
    expect(answer({ field: 'human', is: true }, calls!, view)).toBe(true);
    expect(answer({ field: 'human', is: true }, other!, view)).toEqual([
      { id: 'other', path: 'human' },
    ]);
  });

  test('of the canvas is one of its settings', () => {
    expect(answer({ field: 'currency', is: 'EUR' }, canvas, view)).toBe(true);
    expect(answer({ field: 'stage', is: 'idea' }, canvas, view)).toBe(true);
    expect(answer({ field: 'asOf', is: '2026-01-01' }, canvas, view)).toEqual([
      { id: 'sketch', path: 'asOf' },
    ]);
  });
});

describe('links', () => {
  const parts: Sketch = {
    segments: { riders: {}, walkers: {} },
    channels: { calls: { kind: 'call_centre' }, app: { kind: 'mobile_app' }, other: {} },
    links: [
      ['calls', 'riders'],
      ['app', 'riders'],
      ['other', 'riders'],
    ],
    kpis: { satisfied: { kind: 'csat', of: 'riders' } },
  };
  const canvas = sketch(parts);
  const view = viewOf(canvas);
  const lacks = [{ id: 'other', path: 'human' }];
  const human = { field: 'human', is: true };
  const linked = 'channels';
  test.each<[Condition, unknown, boolean]>([
    [{ linked }, true, false],
    [{ linked, where: human }, true, false],
    [{ linked, count: { atMost: 2 } }, false, true],
    [{ linked, where: human, count: { atLeast: 2 } }, lacks, false],
    [{ linked, where: human, count: { atLeast: 3 } }, false, false],
    [{ linked, where: human, count: { atMost: 1 } }, lacks, true],
    [{ linked, where: human, count: { atLeast: 2, atMost: 1 } }, false, false],
    [{ linked, every: human }, false, true],
    [{ linked, every: { field: 'kind', known: true } }, false, true],
    [
      { linked, where: { field: 'kind', known: true }, every: { field: 'name', known: true } },
      true,
      true,
    ],
    // What is unknown is unknown, even where either answer would do.
    [{ linked, where: human, every: human }, lacks, true],
    [{ linked, where: human, every: human, count: { atLeast: 2 } }, lacks, false],
    [{ measured: ['csat', 'nps'] }, true, false],
    [{ measured: ['nps'] }, false, false],
  ])('%j', (condition, riders, walkers) => {
    const said = answer(condition, canvas.segments.riders!, view);
    expect(typeof said === 'boolean' ? said : said.slice(0, 1)).toEqual(riders);
    expect(answer(condition, canvas.segments.walkers!, view)).toEqual(walkers);
  });

  test('notes are those of the whole canvas', () => {
    expect(answer({ notes: 'channels', count: { atLeast: 3 } }, canvas, view)).toBe(true);
    expect(answer({ notes: 'channels', where: human }, canvas, view)).toBe(true);
    expect(answer({ notes: 'partners' }, canvas, view)).toBe(false);
  });
});
