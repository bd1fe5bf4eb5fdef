import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { acceptPack, packsOf, readPack } from '../../src/formats/pack';
import { acceptCanvas } from '../../src/formats/json';
import { after } from '../../src/model/edit';
import { putPack } from '../../src/model/edit-checks';
import { emptyCanvas } from '../../src/model/empty-canvas';
import { CONDITION_DEPTH } from '../../src/model/pack';
import { RULES } from '../../src/rules/index';
import { anyPack } from '../support/arbitrary-pack';
import { asking, bare, nested, setting, yes } from '../support/packs';

vi.setConfig({ testTimeout: 60_000 });

type Bag = Record<string, unknown>;

describe('a pack is taken', () => {
  test('with a byte order mark', () => {
    expect(readPack(`\uFEFF${JSON.stringify(bare)}`)).toEqual({ ok: true, pack: bare });
  });

  test('at the limits', () => {
    expect(acceptPack(asking(nested(CONDITION_DEPTH))).ok).toBe(true);
    const long = { all: Array(19).fill({ any: [yes, yes] }) };
    expect(acceptPack(asking({ all: [long, yes] })).ok).toBe(true);
    expect(acceptPack(setting('ltv-cac-low', { options: { ratio: 10 } })).ok).toBe(true);
    const steps = {
      linked: 'channels',
      where: { linked: 'segments', where: { linked: 'channels' } },
    };
    expect(acceptPack(asking(steps)).ok).toBe(true);
  });

  test('and then the canvas that carries it is read again, however deep its conditions', () => {
    fc.assert(
      fc.property(anyPack(RULES), (pack) => {
        expect(acceptPack(pack)).toEqual({ ok: true, pack });
        const canvas = after(emptyCanvas('c', 'C'), putPack(pack));
        const read = acceptCanvas(JSON.parse(JSON.stringify(canvas)));
        expect(read).toEqual({ ok: true, canvas });
        expect(packsOf(canvas)).toEqual({ packs: [pack], broken: [] });
      }),
      { numRuns: 200 },
    );
    const deepest = asking({ ...(nested(CONDITION_DEPTH - 1) as object) }) as { id: string };
    const canvas = after(emptyCanvas('c', 'C'), putPack(deepest));
    expect(acceptCanvas(canvas).ok).toBe(true);
  });
});

describe('it never throws', () => {
  const anyJson = fc.jsonValue({ maxDepth: 6 });
  const said = (data: unknown) => {
    const result = acceptPack(data);
    if (result.ok) return 'ok';
    expect(Object.values(result.error.values)).not.toContain(undefined);
    return result.error.key;
  };

  test('of any value, nor of any text', () => {
    fc.assert(
      fc.property(anyJson, fc.string(), (value, any) => {
        expect(said(value)).toBe('not-a-pack');
        expect(said({ ...bare, own: value, rules: value })).toBeTruthy();
        expect(said(asking(value))).toBeTruthy();
        expect(readPack(any).ok).toBe(false);
      }),
    );
  });

  test('of a pack in which something was changed', () => {
    /** Every place of a value, from outside in. */
    const places = (value: unknown, path: string[] = []): string[][] =>
      typeof value === 'object' && value !== null
        ? [path, ...Object.entries(value).flatMap(([key, inner]) => places(inner, [...path, key]))]
        : [path];
    const odd = fc.oneof(
      anyJson,
      fc.constantFrom('segments', 'canvas', 'costs', 'role', 'name', 'payer', -1, 0.5, 1e9, {}),
    );
    const keys = new Set<string>();
    fc.assert(
      fc.property(anyPack(RULES), fc.nat(), odd, (pack, at, value) => {
        const all = places(pack).slice(1);
        const path = [...all[at % all.length]!];
        const last = path.pop()!;
        let holder = pack as unknown as Bag;
        for (const key of path) holder = holder[key] as Bag;
        if (value === null) delete holder[last];
        else holder[last] = value;
        keys.add(said(pack));
      }),
      { numRuns: 2_000 },
    );
    expect([...keys]).toEqual(
      expect.arrayContaining(['ok', 'wrong-field', 'not-a-question', 'unknown-field']),
    );
  });

  test('nor long over a condition that could be read in many ways', () => {
    let where: Bag = yes;
    for (let i = 0; i < 15; i++)
      where = { linked: 'channels', notes: 'channels', where, every: where };
    expect(said(asking(where))).toBe('condition-deep');
    let text = '{"x":1}';
    for (let i = 0; i < 50_000; i++) text = `{"not":${text}}`;
    expect(said(JSON.parse(`{"format":"rapport-pack","own":[{"must":${text}}]}`))).toBe('too-deep');
  });
});
