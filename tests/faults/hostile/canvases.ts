import { BLOCKS, RECORDS } from '../../../src/model/blocks';
import { NASTY, OWN_NAMES, WRONG } from './texts';

/** A small canvas as JSON, with places at which something hostile can be put. */
export function canvasText(put: Partial<Record<Place, string>> = {}): string {
  const field = (name: Place, own: string) => put[name] ?? own;
  const records = [...BLOCKS, ...RECORDS].filter((part) => part !== 'segments');
  return `{"format":${field('format', '"rapport-canvas"')},"schemaVersion":${field('schemaVersion', '1')},
"id":${field('id', '"hostile"')},"meta":${field('meta', `{"name":${field('name', '"Shop"')},"currency":${field('currency', '"USD"')}${put.inMeta ?? ''}}`)},
"segments":${field('segments', `{${field('noteKey', '"s1"')}:${field('note', `{"id":${field('noteId', '"s1"')},"name":${field('noteName', '"Riders"')},"order":${field('order', '1')}${put.inNote ?? ''}}`)}${put.inSegments ?? ''}}`)},
"links":${field('links', '{}')},${[...new Set(records)].map((part) => `"${part}":${put[part as Place] ?? '{}'}`).join(',')}${put.more ?? ''}}`;
}

type Place =
  | 'format'
  | 'schemaVersion'
  | 'id'
  | 'meta'
  | 'name'
  | 'currency'
  | 'inMeta'
  | 'segments'
  | 'noteKey'
  | 'note'
  | 'noteId'
  | 'noteName'
  | 'order'
  | 'inNote'
  | 'inSegments'
  | 'links'
  | 'relationships'
  | 'channels'
  | 'costs'
  | 'kpis'
  | 'assumptions'
  | 'evidence'
  | 'more';

/** A hostile text, by what it is. */
export type Hostile = readonly [what: string, text: string];

const nested = (depth: number, open: string, close: string) =>
  `${open.repeat(depth)}${close.repeat(depth)}`;
const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join(',');
const note = (id: string, more = '') =>
  `${JSON.stringify(id)}:{"id":${JSON.stringify(id)},"name":"n","order":1${more}}`;
const link = (from: string, to: string, id = `${from}>${to}`) =>
  `${JSON.stringify(id)}:${JSON.stringify({ id, from, to })}`;

/** No JSON, or another kind of text altogether. */
const texts: Hostile[] = [
  ['nothing', ''],
  ['a space', ' '],
  ['a null character', '\0'],
  ['nothing but nulls', '\0'.repeat(100_000)],
  ['a byte order mark alone', '\uFEFF'],
  ['UTF-16 read as something else', canvasText().split('').join('\0')],
  ['UTF-16, the other way round', `\u00FE\u00FF\0${canvasText().split('').join('\0')}`],
  ['a canvas after two byte order marks', `\uFEFF\uFEFF${canvasText()}`],
  ['a canvas cut off', canvasText().slice(0, 120)],
  ['two canvases', canvasText() + canvasText()],
  ['a canvas and nulls', `${canvasText()}\0\0\0`],
  ['single quotes', canvasText().replaceAll('"', "'")],
  ['a comment', `/* */${canvasText()}`],
  ['a call', `alert(${canvasText()})`],
  ['XML', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>'],
  ['a zip', 'PK\u0003\u0004\u0014\0\0\0'],
  ['a PDF', '%PDF-1.7\n%âãÏÓ'],
  ['an address', 'https://example.invalid/canvas.bmc.json'],
  ['NaN', canvasText({ order: 'NaN' })],
  ['Infinity', canvasText({ order: 'Infinity' })],
  ['undefined', canvasText({ order: 'undefined' })],
  ['a number with a leading zero', canvasText({ order: '01' })],
  ['a comma too many', canvasText({ more: ',' })],
  ['a raw line feed in a text', canvasText({ name: '"a\nb"' })],
  ['an escape that is none', canvasText({ name: '"\\x41"' })],
  ['half an escape', canvasText({ name: '"\\u12"' })],
];

/** JSON that is not a canvas. */
const strangers: Hostile[] = [
  ...Object.entries(WRONG).map(([what, json]): Hostile => [`${what} alone`, json]),
  ['a package', '{"name":"x","version":"1.0.0","dependencies":{}}'],
  ['a drawing of another program', '{"type":"excalidraw","version":2,"elements":[]}'],
  ['a list of canvases', `[${canvasText()}]`],
  ['no format', canvasText().replace('"format":"rapport-canvas",', '')],
  ['another format', canvasText({ format: '"rapport-pack"' })],
  ['a format in a list', canvasText({ format: '["rapport-canvas"]' })],
  ['a format in capitals', canvasText({ format: '"RAPPORT-CANVAS"' })],
];

/** Something of the wrong kind at each place. */
const kinds: Hostile[] = (
  [
    'schemaVersion',
    'id',
    'meta',
    'name',
    'currency',
    'segments',
    'note',
    'noteId',
    'noteName',
    'order',
    'links',
    'kpis',
  ] as const
).flatMap((place) =>
  Object.entries(WRONG)
    .filter(
      ([what]) =>
        ![
          'an empty object',
          'a text',
          'a number',
          'a negative zero',
          'a very small number',
        ].includes(what),
    )
    .map(([what, json]): Hostile => [`${what} for ${place}`, canvasText({ [place]: json })]),
);

/** Keys that objects have by themselves. */
const keys: Hostile[] = OWN_NAMES.flatMap((name): Hostile[] => {
  const key = JSON.stringify(name);
  return [
    [`${name} as a note’s key`, canvasText({ noteKey: key })],
    [
      `${name} inside a note, wrong id`,
      canvasText({ inSegments: `,${key}:{"id":"x","name":"n","order":1}` }),
    ],
  ];
});

/** Too much of something. */
const amounts: Hostile[] = [
  ['100,000 lists in each other', nested(100_000, '[', ']')],
  ['5,000 objects in each other', `${'{"a":'.repeat(5_000)}1${'}'.repeat(5_000)}`],
  ['deep in a field nobody knows', canvasText({ more: `,"x":${nested(1_000, '[', ']')}` })],
  ['25 levels', canvasText({ inNote: `,"x":${nested(25, '[', ']')}` })],
  ['deep in meta', canvasText({ inMeta: `,"x":${nested(64, '[', ']')}` })],
  ['100,000 keys', canvasText({ more: `,"x":{${many(100_000, (i) => `"k${i}":0`)}}` })],
  ['100,000 keys at the top', canvasText({ more: `,${many(100_000, (i) => `"k${i}":0`)}` })],
  ['a list of 100,000', canvasText({ more: `,"x":[${many(100_000, () => '0')}]` })],
  ['20,001 notes', canvasText({ segments: `{${many(20_001, (i) => note(`n${i}`))}}` })],
  ['20,001 links', canvasText({ links: `{${many(20_001, (i) => link(`a${i}`, 's1'))}}` })],
  ['a file of eleven million characters', canvasText({ name: `"${'x'.repeat(11_000_000)}"` })],
  ['a name of 3,000 characters', canvasText({ name: `"${'x'.repeat(3_000)}"` })],
  ['an id of 300 characters', canvasText({ id: `"${'x'.repeat(300)}"` })],
  ['a note without end', canvasText({ inNote: `,"note":"${'x'.repeat(200_000)}"` })],
  ['20,000 wrong notes', canvasText({ segments: `{${many(20_000, (i) => `"n${i}":0`)}}` })],
  [
    'a list of 10,000 wrong expectations',
    canvasText({ inNote: `,"expectation":{"types":[${many(10_000, () => '0')}]}` }),
  ],
];

/** Ids and keys that do not agree, and versions that are not. */
const claims: Hostile[] = [
  ['an id unlike its key', canvasText({ noteId: '"other"' })],
  ['an empty key', canvasText({ noteKey: '""', noteId: '""' })],
  ['an empty id', canvasText({ id: '""' })],
  ['version 0', canvasText({ schemaVersion: '0' })],
  ['version 1.5', canvasText({ schemaVersion: '1.5' })],
  ['version -1', canvasText({ schemaVersion: '-1' })],
  ['version 99', canvasText({ schemaVersion: '99' })],
  ['version 2 ** 53', canvasText({ schemaVersion: '9007199254740993' })],
  ['a link without ends', canvasText({ links: '{"a":{"id":"a"}}' })],
  ['a link unlike its key', canvasText({ links: '{"a":{"id":"b","from":"s1","to":"s1"}}' })],
  ['a link from a list', canvasText({ links: '{"a":{"id":"a","from":["s1"],"to":"s1"}}' })],
  ['a currency in small letters', canvasText({ currency: '"usd"' })],
  ['a currency with a line feed', canvasText({ currency: '"USD\\n"' })],
  [
    'a type nobody knows',
    canvasText({ relationships: '{"r":{"id":"r","name":"r","order":1,"type":"evil"}}' }),
  ],
  [
    'a type from the prototype',
    canvasText({ relationships: '{"r":{"id":"r","name":"r","order":1,"type":"constructor"}}' }),
  ],
  [
    'a figure without a unit',
    canvasText({ costs: '{"c":{"id":"c","name":"c","order":1,"amountMonth":{"value":1}}}' }),
  ],
  [
    'a figure with text',
    canvasText({
      costs:
        '{"c":{"id":"c","name":"c","order":1,"amountMonth":{"value":"1","unit":"money","status":"measured"}}}',
    }),
  ],
  ['waivers of nothing', canvasText({ more: ',"waivers":{"":null}' })],
  ['settings in a list', canvasText({ more: ',"settings":[]' })],
  ['packs that are texts', canvasText({ more: ',"settings":{"packs":["x"]}' })],
  ['a journey in a list', canvasText({ more: ',"journey":[1]' })],
  ['a template that is true', canvasText({ more: ',"template":true' })],
];

/** What is allowed in a canvas and must do no harm there. */
const harmless: Hostile[] = [
  ...Object.entries(NASTY)
    .filter(([, text]) => text.length <= 200)
    .flatMap(([what, text]): Hostile[] => [
      [`${what} as the name`, canvasText({ name: JSON.stringify(text) })],
      [`${what} as a note`, canvasText({ noteName: JSON.stringify(text) })],
    ]),
  ...['constructor', 'toString', 'hasOwnProperty', 'then', 'length'].map((name): Hostile => [
    `a sound note called ${name}`,
    canvasText({ noteKey: JSON.stringify(name), noteId: JSON.stringify(name) }),
  ]),
  ...OWN_NAMES.filter((name) => name !== '__proto__' && name !== '$schema').map((name): Hostile => [
    `a field nobody knows called ${name}`,
    canvasText({ more: `,${JSON.stringify(name)}:{"polluted":true}` }),
  ]),
  ['links to nothing', canvasText({ links: `{${link('gone', 'nowhere')}}` })],
  ['a link to itself', canvasText({ links: `{${link('s1', 's1')}}` })],
  [
    'links in a circle',
    canvasText({
      inSegments: `,${note('s2')},${note('s3')}`,
      links: `{${link('s1', 's2')},${link('s2', 's3')},${link('s3', 's1')}}`,
    }),
  ],
  [
    'segments that lead to each other',
    canvasText({
      inNote: ',"upgradesTo":"s2"',
      inSegments: `,${note('s2', ',"upgradesTo":"s1"')}`,
    }),
  ],
  [
    'a segment that leads to itself',
    canvasText({ inNote: ',"upgradesTo":"s1","interdependentWith":["s1","s1"]' }),
  ],
  ['the same key twice', canvasText({ inSegments: `,${note('s1')}` })],
  ['the name twice', canvasText({ inMeta: ',"name":"Again"' })],
  ['an order beyond all orders', canvasText({ order: '1e308' })],
  ['an order below zero', canvasText({ order: '-0' })],
  ['a byte order mark before', `\uFEFF${canvasText()}`],
  ['line feeds of Windows', canvasText().replaceAll('\n', '\r\n')],
  ['a million spaces', `${' '.repeat(1_000_000)}${canvasText()}`],
  ['a field nobody knows, with code', canvasText({ more: ',"x":"<script>alert(1)</script>"' })],
  [
    'a figure of zero everywhere',
    canvasText({
      inNote: ',"economics":{"activeCustomers":{"value":0,"unit":"customers","status":"assumed"}}',
    }),
  ],
  [
    '10,000 links from one note',
    canvasText({ links: `{${many(10_000, (i) => link('s1', `t${i}`))}}` }),
  ],
  ['5,000 notes', canvasText({ inSegments: `,${many(5_000, (i) => note(`n${i}`))}` })],
];

/** Texts that no door may let in as a canvas. */
export const REFUSED: readonly Hostile[] = [
  ...texts,
  ...strangers,
  ...kinds,
  ...keys,
  ...amounts,
  ...claims,
];
/** Texts that may come in, and must then do no harm. */
export const TAKEN: readonly Hostile[] = harmless;
