import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { SHAPES } from '../../../src/formats/in/shapes';
import { acceptCanvas } from '../../../src/formats/json';
import type { Reader } from '../../../src/formats/in/understood';
import { random } from '../../support/random';
import { worked } from '../../support/worked';

const FILES = 10_000;
const root = new URL('../../corpus/shapes/', import.meta.url);
const texts = readdirSync(root)
  .filter((file) => file !== 'expected.ts')
  .map((file) => readFileSync(new URL(file, root), 'utf8'));

/** Values of other types than were there. */
const VALUES = [
  'null',
  'true',
  '-7',
  '[]',
  '{}',
  '""',
  '["a",["b"]]',
  '[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]',
  '{"__proto__":{"polluted":true}}',
  '{"constructor":{"prototype":{"polluted":true}}}',
  '{"toString":1,"valueOf":2,"length":-1}',
  '"__proto__"',
  '"\uFFFD\uD800"',
  '"<b>&#0;&#x110000;&amp;</b>"',
];
/** Signs that end or begin something. */
const SIGNS = [
  '\u0000',
  '"',
  '}',
  ']',
  ',',
  '\n',
  ': ',
  '- ',
  '\t',
  '-1e999',
  '<![CDATA[</description>]]>',
  '\n__proto__: {polluted: true}\n',
  '\n- - - *x\n',
  '&x [*x, *x]',
];

type Pick = <T>(list: readonly T[]) => T;

/** Mostly exchanges a value or leaves out a line; else cuts, puts signs in, doubles, or goes on as another file. */
function mutated(text: string, next: () => number, pick: Pick): string {
  const from = Math.floor(next() * text.length);
  const to = Math.min(text.length, from + Math.floor(next() * 80));
  const exchanged = () => {
    const found = text.matchAll(
      /"(?:[^"\\]|\\.)*"(?<key>\s*:)?|(?<=[:,[]\s?)-?\d+|\[[^[\]]*\]|(?<=: )[\w ]+$/gm,
    );
    const value = pick([...[...found].filter(({ groups }) => !groups?.key), undefined]);
    if (!value) return text;
    return text.slice(0, value.index) + pick(VALUES) + text.slice(value.index + value[0].length);
  };
  const lines = text.split('\n');
  const line = Math.floor(next() * lines.length);
  const kinds = [
    () => lines.toSpliced(line, 1).join('\n'),
    () => lines.toSpliced(line, 0, pick(lines)).join('\n'),
    () => text.slice(0, from),
    () => text.slice(0, from) + text.slice(to),
    () => text.slice(0, from) + pick(SIGNS) + text.slice(to),
    () => text.slice(0, to) + text.slice(from),
    () => text.slice(0, from) + pick(texts).slice(from),
  ];
  return next() < 0.7 ? exchanged() : pick(kinds)();
}

type End = 'read' | 'refused' | 'passed over';

/** How a text ends: as a canvas, with a reason, or as nobody’s; or else what is wrong. */
function endOf(text: string): End | { fault: string; text: string } {
  const fault = (what: string) => ({ fault: what, text: text.slice(0, 2_000) });
  let found: ReturnType<Reader>;
  const took = worked(() => {
    found = SHAPES.flatMap((read) => read(text) ?? [])[0];
  });
  if (took > 1_000) return fault(`${took} ms`);
  if ('polluted' in {}) return fault('reached the prototype');
  if (!found) return 'passed over';
  if (!found.ok) return 'refused';
  return acceptCanvas(structuredClone(found.canvas)).ok ? 'read' : fault('not whole');
}

const isFault = (end: ReturnType<typeof endOf>) => typeof end === 'object';

test(`${FILES} mutated files each end in a result within a second`, { timeout: 300_000 }, () => {
  const next = random(7);
  const pick: Pick = (list) => list[Math.floor(next() * list.length)]!;
  const ends = Array.from({ length: FILES }, () => {
    let text = pick(texts);
    for (let times = 1 + Math.floor(next() * 3); times > 0; times--) {
      text = mutated(text, next, pick);
    }
    return endOf(text);
  });
  expect(ends.filter(isFault)).toEqual([]);
  // Mutations that leave nothing to read, or nothing to refuse, would test little.
  const many = (end: End) => ends.filter((one) => one === end).length;
  expect(many('read')).toBeGreaterThan(FILES / 4);
  expect(many('refused')).toBeGreaterThan(FILES / 10);
});

const BMML = 'version: "2.0"\nmeta: {name: a}\nvalue_propositions: []\ncustomer_segments: ';
const YAML = 'value_propositions: []\ncustomer_segments:\n';
const KEYS = '{"keyPartners":["a"],"customerSegments":';
const NODES = (count: number, node: (i: number) => object) =>
  JSON.stringify({ nodes: Array.from({ length: count }, (_, i) => node(i)), edges: [] });

/** Files made to cost much time or memory. */
const BOMBS: Readonly<Record<string, string>> = {
  'a list within lists': '['.repeat(1_000_000),
  'nine keys with a deep value': `${KEYS}${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  'an item that is deep': `${KEYS}[${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}]}`,
  'a huge text': `${KEYS}"${'x'.repeat(5_000_000)}"}`,
  'a huge text of spaces': `${KEYS}"a${' '.repeat(5_000_000)}b"}`,
  'a huge text of brackets': `${KEYS}"${'<a '.repeat(1_000_000)}"}`,
  'a huge text of line ends': `${KEYS}"${String.raw`\n`.repeat(1_000_000)}x"}`,
  'a huge text of bullets': `${KEYS}"${String.raw`- \n`.repeat(500_000)}x"}`,
  'a hundred thousand notes': `${KEYS}${JSON.stringify(Array.from({ length: 100_000 }, (_, i) => `n${i}`))}}`,
  'a name of a million letters': `${KEYS}[{"name":"${'ab'.repeat(500_000)}"}]}`,
  'YAML flow within flow': `${BMML}${'['.repeat(100_000)}`,
  'YAML keys within keys': `${YAML}${'? '.repeat(100_000)}\n`,
  'YAML lists within lists': `${BMML}\n${Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}- a:`).join('\n')}`,
  'YAML of many keys': `${YAML}${Array.from({ length: 18_000 }, (_, i) => `  k${i}: 1\n`).join('')}`,
  'YAML aliases': `${BMML}&a [x]\n${Array.from({ length: 20_000 }, () => '- *a').join('\n')}`,
  'XML of many elements': `<canvas key="obmcanvas">${'<element key="obm_cs"><item>'.repeat(50_000)}`,
  'XML of open texts': `<canvas key="obmcanvas"><element key="obm_cs">${'<item><description>a &amp; '.repeat(20_000)}`,
  'groups within groups': NODES(20_000, (i) => ({
    id: `${i}`,
    type: 'group',
    x: i,
    y: 0,
    width: 1e6,
    height: 1e6,
    label: i % 2 ? 'Key Partners' : 'Channels',
  })),
  'one chain of parents': JSON.stringify({
    pages: [
      {
        nodes: Array.from({ length: 20_000 }, (_, i) => ({
          id: `${i}`,
          type: i === 0 ? 'segment' : 'item',
          parentNode: `${i - 1}`,
          data: { name: 'x' },
        })),
      },
    ],
  }),
  'links of one relationship': JSON.stringify({
    version: '2.0',
    meta: {},
    customer_segments: Array.from({ length: 10_000 }, (_, i) => ({ id: `cs-${i}`, name: 'x' })),
    customer_relationships: [
      {
        id: 'cr-1',
        name: 'x',
        for: { customer_segments: Array.from({ length: 10_000 }, (_, i) => `cs-${i}`) },
      },
    ],
  }),
};

describe('a file made to cost much', () => {
  test.each(Object.entries(BOMBS))('%s ends within a second', (_, text) => {
    expect(isFault(endOf(text))).toBe(false);
  });
});
