import '../../src/i18n/read';
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { readCanvas, type ReadError } from '../../src/formats/json';
import { COUNT_LIMIT, FILE_LIMIT } from '../../src/formats/bounds';
import { fileName, writeCanvas } from '../../src/formats/write-json';
import { sameCanvas } from '../../src/formats/same-canvas';
import { t } from '../../src/i18n/translate';
import { BLOCKS } from '../../src/model/blocks';
import { emptyCanvas } from '../../src/model/empty-canvas';
import { SCHEMA_VERSION } from '../../src/model/version';
import { sketch } from '../../src/model/sketch';
import { anyCanvas } from '../support/arbitrary-canvas';

// Thousands of files on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

type Bag = Record<string, unknown>;
const RECORDS = [...BLOCKS, 'links', 'kpis', 'assumptions', 'evidence'];
const everything = readFileSync(
  new URL('../saved-files/v1/everything.bmc.json', import.meta.url),
  'utf8',
);

/** A whole file with one thing changed. */
function edited(recipe: (file: Record<string, any>) => void): string {
  const file = JSON.parse(everything) as Bag;
  recipe(file);
  return JSON.stringify(file);
}

/** `levels` lists, one in another. */
const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;

function refusal(text: string): ReadError {
  const result = readCanvas(text);
  if (result.ok) throw new Error('it was read');
  return result.error;
}

/** Strings of all kinds, half characters and control characters included. */
const anyText = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: 'binary' }),
  fc.string({ unit: fc.integer({ min: 0, max: 0xffff }).map((n) => String.fromCharCode(n)) }),
);

describe('what was written reads the same', () => {
  /** Any value that JSON knows, as JSON.parse gives it. */
  const extra = fc
    .jsonValue({ maxDepth: 2, stringUnit: 'binary' })
    .map((value) => JSON.parse(JSON.stringify(value).replaceAll('"__proto__"', '"proto"')));
  const name = fc.oneof(fc.constantFrom('constructor', 'toString', 'a.b', ''), fc.string());

  /** Puts fields that no schema knows on every level; records by id have notes, not fields. */
  function withUnknown(value: unknown, more: () => [string, unknown][], depth = 0): unknown {
    if (Array.isArray(value)) return value.map((item) => withUnknown(item, more, depth + 1));
    if (typeof value !== 'object' || value === null) return value;
    const known = Object.entries(value).map(([key, item]) => {
      const isRecord = depth === 0 && [...RECORDS, 'journey'].includes(key);
      const inner = isRecord
        ? Object.fromEntries(
            Object.entries(item as Bag).map(([id, note]) => [id, withUnknown(note, more, 2)]),
          )
        : withUnknown(item, more, depth + 1);
      return [key, inner];
    });
    const unknown = more().filter(([key]) => key !== '__proto__');
    return {
      ...Object.fromEntries(unknown.map(([key, item]) => [`x${key}`, item])),
      ...Object.fromEntries(known),
    };
  }

  test('of any canvas, with unknown fields on every level', () => {
    fc.assert(
      fc.property(
        anyCanvas,
        fc.array(fc.array(fc.tuple(name, extra), { maxLength: 2 }), { minLength: 1 }),
        anyText,
        (canvas, extras, text) => {
          let turn = 0;
          const more = () => extras[turn++ % extras.length]!;
          const whole = withUnknown(canvas, more) as typeof canvas;
          whole.meta.name = text;
          const result = readCanvas(writeCanvas(whole));
          expect(result).toEqual({ ok: true, canvas: whole });
        },
      ),
      { numRuns: 300 },
    );
  });

  test('with a byte order mark, other line ends or none', () => {
    const result = readCanvas(everything);
    expect(result.ok).toBe(true);
    expect(readCanvas(`\uFEFF${everything}`)).toEqual(result);
    expect(readCanvas(everything.replaceAll('\n', '\r\n'))).toEqual(result);
    expect(readCanvas(JSON.stringify(JSON.parse(everything)))).toEqual(result);
  });

  test('and is text: two spaces, a line feed at the end, no half characters', () => {
    const text = writeCanvas(emptyCanvas('x', 'NUL \u0000 half \ud83d'));
    expect(text).toMatch(/^\{\n {2}"format": "rapport-canvas",\n[^]*\}\n$/);
    // eslint-disable-next-line no-control-regex
    expect(text).not.toMatch(/[\u0000\ud800-\udfff]/);
  });
});

describe('a refusal names the field and what was expected', () => {
  const note = (more: Bag) => (file: Record<string, any>) => {
    Object.assign(file.segments['segments-1'], more);
  };
  const wrong = (path: string, expected: string, found: string): ReadError => ({
    key: 'wrong-field',
    values: { path, expected, found },
  });
  const many = Object.fromEntries(Array.from({ length: COUNT_LIMIT + 1 }, (_, i) => [i, 0]));
  const figure = 'segments.segments-1.economics.arpaMonth';

  const CASES: [string, string, ReadError][] = [
    ['too large', ' '.repeat(FILE_LIMIT + 1), { key: 'too-large', values: { limit: 10 } }],
    ['a list', '[]', { key: 'not-a-canvas', values: {} }],
    ['nothing', 'null', { key: 'not-a-canvas', values: {} }],
    ['another format', '{"format":"excalidraw"}', { key: 'not-a-canvas', values: {} }],
    [
      'a newer version',
      edited((f) => (f.schemaVersion = 2 ** 40)),
      { key: 'newer-version', values: { version: 2 ** 40, known: SCHEMA_VERSION } },
    ],
    ...(
      [
        [undefined, '—'],
        ['1', '"1"'],
        [0, '0'],
        [1.5, '1.5'],
        [null, 'null'],
      ] as const
    ).map(([version, found]): [string, string, ReadError] => [
      `version ${version}`,
      edited((f) => (f.schemaVersion = version)),
      wrong('schemaVersion', 'a whole number', found),
    ]),
    ['too deep', edited(note({ x: nested(22) })), { key: 'too-deep', values: { limit: 24 } }],
    [
      'too many notes',
      edited((f) => (f.segments = many)),
      { key: 'too-many', values: { path: 'segments', limit: COUNT_LIMIT } },
    ],
    [
      'too long a list in a note',
      edited(note({ preferredChannels: Object.values(many) })),
      {
        key: 'too-many',
        values: { path: 'segments.segments-1.preferredChannels', limit: COUNT_LIMIT },
      },
    ],
    [
      'more wrong than can be listed',
      edited((f) => {
        const long = Array.from({ length: COUNT_LIMIT }, () => 0);
        for (let i = 0; i < 20; i++) f.segments[i] = { preferredChannels: long };
      }),
      { key: 'too-many', values: { path: '(file)', limit: COUNT_LIMIT } },
    ],
    [
      'a key that is not the id',
      edited((f) => (f.links.other = { id: 'one', from: 'a', to: 'b' })),
      { key: 'wrong-key', values: { path: 'links.other.id', expected: 'other', found: 'one' } },
    ],
    [
      'no such choice',
      edited(note({ role: 'buyer' })),
      wrong('segments.segments-1.role', 'payer | user | payer_and_user', '"buyer"'),
    ],
    ['a list for a record', edited((f) => (f.kpis = [])), wrong('kpis', 'record', '[…]')],
    [
      'a text for a number',
      edited((f) => (f.segments['segments-1'].economics.arpaMonth.value = '5')),
      wrong(`${figure}.value`, 'number', '"5"'),
    ],
    [
      'a bare number for a quantity',
      edited((f) => (f.segments['segments-1'].economics.arpaMonth = 5)),
      wrong(figure, 'object', '5'),
    ],
    [
      'more than a number holds',
      edited(note({ order: 77 })).replace('77', '1e999'),
      wrong('segments.segments-1.order', 'number', 'Infinity'),
    ],
    [
      'more than a number holds, where nobody knows the field',
      edited(note({ x: [77] })).replace('77', '-1e999'),
      wrong('segments.segments-1.x.0', 'number', '-Infinity'),
    ],
    [
      'nothing for a number',
      edited(note({ order: Number.NaN })),
      wrong('segments.segments-1.order', 'number', 'null'),
    ],
    [
      'too long a text',
      edited((f) => (f.meta.name = 'x'.repeat(2001))),
      wrong('meta.name', '≤ 2000', `"${'x'.repeat(59)}`),
    ],
    ['no id', edited((f) => (f.id = '')), wrong('id', '≥ 1', '""')],
    ['an empty key', edited((f) => (f.costs[''] = {})), wrong('costs.', '≥ 1', '""')],
    [
      'a currency of no country',
      edited((f) => (f.meta.currency = 'usd')),
      wrong('meta.currency', '/^[A-Z]{3}$/', '"usd"'),
    ],
    [
      'a key that would be lost',
      edited((f) => (f.costs.proto = f.costs['costs-1'])).replace('"proto"', '"__proto__"'),
      wrong('costs.__proto__', 'another key', '"__proto__"'),
    ],
    ...[...RECORDS, 'meta', 'id'].map((part): [string, string, ReadError] => [
      `no ${part}`,
      edited((f) => delete f[part]),
      wrong(part, part === 'meta' ? 'object' : part === 'id' ? 'string' : 'record', '—'),
    ]),
  ];

  test.each(CASES)('%s', (_, text, error) => {
    expect(refusal(text)).toEqual(error);
  });

  test.each([
    ['nothing at all', ''],
    ['a file cut off', everything.slice(0, 900)],
    ['a byte of zero in it', everything.replace(':', ':\u0000')],
    ['NaN', everything.replace('"order": 1', '"order": NaN')],
    ['no JSON at all', 'PK\u0003\u0004'],
  ])('%s is no JSON, and the reason says where', (_, text) => {
    const { key, values } = refusal(text);
    expect(key).toBe('not-json');
    expect(values.reason).toMatch(/JSON/);
  });

  /** The paths of all single values of a file, but for what a note has set aside. */
  function leaves(value: unknown, path: string[] = []): string[][] {
    if (typeof value !== 'object' || value === null) return [path];
    if (path.at(-1) === 'attributes') return [];
    return Object.entries(value).flatMap(([key, item]) => leaves(item, [...path, key]));
  }

  test('whichever field is wrong', () => {
    const all = leaves(JSON.parse(everything)).filter(([first]) => first !== 'format');
    expect(all.length).toBeGreaterThan(300);
    for (const path of all) {
      const { key, values } = refusal(
        edited((file) => {
          const bag = path.slice(0, -1).reduce((part, step) => part[step], file);
          bag[path.at(-1)!] = { wrong: true };
        }),
      );
      expect(key).toBe('wrong-field');
      expect(values).toMatchObject({ path: path.join('.'), found: '{…}' });
      expect(values.expected).not.toMatch(/^$|^invalid|undefined/);
    }
  });
});

describe('nothing that looks like a canvas makes it throw', () => {
  const WRONG = [
    null,
    true,
    0,
    -1,
    1e308,
    2 ** 53,
    '',
    'x',
    '\u0000',
    '\ud800',
    [],
    {},
    [null],
    [[]],
    nested(50),
    { id: 'x' },
  ];
  const change = fc.record({
    at: fc.nat(),
    how: fc.constantFrom('drop', 'swap', 'double', '__proto__', 'constructor', 'prototype', 'x'),
    to: fc.oneof(
      fc.constantFrom(...WRONG),
      fc.jsonValue({ maxDepth: 3 }),
      fc.constant({ polluted: true, prototype: { polluted: true } }),
    ),
  });
  const cut = fc.option(
    fc.tuple(fc.nat(), fc.nat(3), fc.constantFrom('', '\u0000', '1e999', '"')),
    {
      nil: undefined,
      freq: 4,
    },
  );

  /** All objects and lists of a file. */
  const bags = (value: unknown): Bag[] =>
    typeof value === 'object' && value !== null
      ? [value as Bag, ...Object.values(value).flatMap(bags)]
      : [];
  const define = (bag: Bag, key: string, value: unknown) =>
    Object.defineProperty(bag, key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });

  function mutated(changes: { at: number; how: string; to: unknown }[]): unknown {
    const file = JSON.parse(everything) as Bag;
    for (const { at, how, to: shared } of changes) {
      const to: unknown = JSON.parse(JSON.stringify(shared));
      const all = bags(file);
      const bag = all[at % all.length]!;
      const keys = Object.keys(bag);
      const key = keys[(at >> 4) % keys.length];
      if (how === 'drop') delete bag[key!];
      else if (how === 'swap') define(bag, key ?? 'new', to);
      else if (how === 'double') define(bag, `${key}2`, bag[key!]);
      else define(bag, how, to);
    }
    return file;
  }

  /** What a refusal leaves unsaid. */
  function faultsOf({ key, values }: ReadError): string[] {
    const sentence = t(`read.${key}`, values);
    return [
      ...Object.keys(values).filter((name) => values[name] === ''),
      ...(sentence.match(/undefined|invalid_|^read\./g) ?? []),
      ...(sentence.includes(String(values.path ?? '')) ? [] : ['path']),
    ];
  }

  test('nor leaves a trace', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 3 }), cut, (changes, at) => {
        let text = JSON.stringify(mutated(changes));
        if (at) {
          const place = at[0] % text.length;
          text = text.slice(0, place) + at[2] + (at[1] === 0 ? '' : text.slice(place + at[1]));
        }
        const result = readCanvas(text);
        seen.add(result.ok ? 'ok' : result.error.key);
        const again = result.ok ? readCanvas(writeCanvas(result.canvas)) : result;
        // JSON reads −0 and writes 0.
        expect(again).toEqual(JSON.parse(JSON.stringify(result)));
        expect(result.ok ? [] : faultsOf(result.error)).toEqual([]);
        expect(({} as Bag).polluted).toBeUndefined();
        expect(Object.keys(Object.prototype)).toEqual([]);
      }),
      { numRuns: 2_000 },
    );
    // The mutations are of many kinds.
    expect([...seen]).toEqual(
      expect.arrayContaining(['not-json', 'ok', 'too-deep', 'wrong-field']),
    );
  });

  test.each(['__proto__', 'constructor', 'prototype'])('%s on every level', (key) => {
    const objects = (file: Bag) => bags(file).filter((bag) => !Array.isArray(bag));
    const count = objects(JSON.parse(everything) as Bag).length;
    for (let i = 0; i < count; i++) {
      const file = JSON.parse(everything) as Bag;
      define(objects(file)[i]!, key, { polluted: true });
      const result = readCanvas(JSON.stringify(file));
      // Refused rather than left out; the others are names like any other.
      expect(result.ok && key === '__proto__').toBe(false);
      expect(({} as Bag).polluted).toBeUndefined();
      const tainted = bags(result).filter(
        (bag) => bag.polluted !== undefined && !Object.hasOwn(bag, 'polluted'),
      );
      expect(tainted).toEqual([]);
    }
  });

  test('nor however deep it is', () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    expect(
      refusal(everything.replace('"mustNotFire": [', `"x": ${deep}, "mustNotFire": [`)).key,
    ).toBe('too-deep');
    expect(refusal(deep).key).toBe('not-a-canvas');
  });

  test('nor any other value', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(readCanvas(text).ok).toBe(false);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a file name', () => {
  const nameOf = (name: string) => fileName(emptyCanvas('x', name), 'bmc.json');
  const RESERVED = ['con', 'PRN', ' aux. ', 'Nul\u202e', 'com1', 'LPT9', 'com¹', 'lpt³', '..', '.'];

  test('is one that every file system takes', () => {
    const name = fc.oneof(
      anyText,
      fc.constantFrom(...RESERVED),
      fc.string({
        unit: fc.constantFrom('a', ' ', '/', '.', '𠮷', '\u202e', 'é', '\u0301'),
        size: 'max',
        maxLength: 200,
      }),
    );
    fc.assert(
      fc.property(name, (text) => {
        const file = nameOf(text);
        expect(file.endsWith('.bmc.json')).toBe(true);
        const stem = file.slice(0, -'.bmc.json'.length);
        expect(stem).not.toMatch(/^$|^\s|\s$|[/\\:*?"<>|.]/);
        // Control, format (such as bidi overrides), half and unassigned characters.
        expect(stem).not.toMatch(/\p{C}/u);
        expect(stem).not.toMatch(/^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i);
        expect(stem.length).toBeLessThanOrEqual(80);
        expect(new TextEncoder().encode(file).length).toBeLessThanOrEqual(255);
      }),
      { numRuns: 2_000 },
    );
  });

  test.each([
    ['Ashlyn’s bike repair', 'Ashlyn’s bike repair'],
    ['Café-Kette_2', 'Café-Kette_2'],
    ['株式会社の計画', '株式会社の計画'],
    ['../../etc/passwd', 'etc passwd'],
    ['a\u202Egnp.exe', 'a gnp exe'],
    ['', 'canvas'],
    ['🚲🚲', 'canvas'],
    ['Con', 'canvas'],
    ['console', 'console'],
  ])('of “%s” is “%s”', (name, stem) => {
    expect(nameOf(name)).toBe(`${stem}.bmc.json`);
  });
});

test('a link between two notes with the longest ids can be read again', () => {
  const [a, b] = ['a'.repeat(200), 'b'.repeat(200)];
  const canvas = sketch({ propositions: { [a]: {} }, segments: { [b]: {} }, links: [[a, b]] });
  expect(readCanvas(writeCanvas(canvas))).toMatchObject({ ok: true });
});

test('canvases are the same whatever the order of their fields', () => {
  const canvas = sketch({ segments: { riders: { role: 'payer' } } });
  const turned = {
    ...canvas,
    segments: { riders: { role: 'payer' as const, order: 0, name: 'riders', id: 'riders' } },
  };
  expect(sameCanvas(canvas, turned)).toBe(true);
  expect(sameCanvas(canvas, { ...canvas, segments: {} })).toBe(false);
});
