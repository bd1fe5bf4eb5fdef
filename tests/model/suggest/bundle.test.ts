import { describe, expect, test } from 'vitest';
import { TAGS } from '../../../src/i18n/tags';
import { BLOCKS, type Block } from '../../../src/model/blocks';
import { after } from '../../../src/model/edit';
import { sketch, type Sketch } from '../../../src/model/sketch';
import { accept, acceptAll, suggestionsFor, type Part } from '../../../src/model/suggest';
import { NOTHING, TAGGABLE } from '../../../src/model/suggest/table';
import { viewOf } from '../../../src/model/view';

const bundle = (id: string, parts: Sketch, dropped?: ReadonlySet<string>) =>
  suggestionsFor(viewOf(sketch(parts)), id, TAGS, dropped);
const links = (id: string, parts: Sketch) =>
  bundle(id, parts).parts.flatMap((part) =>
    part.kind === 'link' ? [[part.to, part.because] as const] : [],
  );
const tags = (parts: readonly Part[]) =>
  Object.fromEntries(parts.flatMap((part) => (part.kind === 'tag' ? [[part.path, part]] : [])));

describe('the table of words', () => {
  test('speaks of fields and values that there are, and of each one', () => {
    const fields = BLOCKS.flatMap((block) => TAGGABLE[block].map((field) => ({ block, ...field })));
    expect(Object.keys(TAGS.tags).sort()).toEqual(
      fields.map(({ block, path }) => `${block}.${path}`).sort(),
    );
    for (const { block, path, values } of fields) {
      const said = Object.keys(TAGS.tags[`${block}.${path}`]!);
      expect(said.filter((value) => value !== NOTHING && !values.includes(value))).toEqual([]);
    }
    for (const cause of Object.keys(TAGS.causes).filter((key) => key !== NOTHING)) {
      const [block, tag] = cause.split('.') as [Block, string];
      expect(
        TAGGABLE[block].some(({ values }) => values.includes(tag)),
        cause,
      ).toBe(true);
    }
  });

  test('says nothing twice', () => {
    for (const [field, phrases] of Object.entries(TAGS.tags)) {
      for (const [value, list] of Object.entries(phrases)) {
        expect(new Set(list).size, `${field} ${value}`).toBe(list.length);
      }
    }
  });
});

describe('fields', () => {
  test('come with the words that led to them, and what is usual is said to be so', () => {
    const { kind, phases } = tags(
      bundle('shop', { channels: { shop: { name: 'Our Web Shops' } } }).parts,
    );
    expect(kind).toMatchObject({ value: 'web_sales', words: ['Web Shops'] });
    expect(phases).toMatchObject({ words: [], usualFor: 'web_sales' });
  });

  test('that are filled are left alone; what is usual goes by what is recorded', () => {
    const { kind, phases } = tags(
      bundle('shop', { channels: { shop: { name: 'Web shop', kind: 'kiosk' } } }).parts,
    );
    expect(kind).toBeUndefined();
    expect(phases).toMatchObject({ value: ['purchase', 'delivery'], usualFor: 'kiosk' });
  });

  test('that were dropped do not come again, nor what rests on them', () => {
    const shop = { channels: { shop: { name: 'Web shop' } } };
    const [first] = bundle('shop', shop).parts;
    expect(bundle('shop', shop, new Set([first!.key])).parts).toEqual([]);
  });

  test('of a note without a name, or of none, are not guessed', () => {
    expect(
      bundle('shop', { channels: { shop: { name: ' ' } }, segments: { all: {} } }).parts,
    ).toEqual([]);
    expect(bundle('nobody', {}).parts).toEqual([]);
  });
});

describe('links', () => {
  test('lead to the only segment and the only offer', () => {
    const parts = { segments: { riders: {} }, propositions: { repair: {} } };
    const only = [
      ['riders', { only: 'segments' }],
      ['repair', { only: 'propositions' }],
    ];
    expect(links('x', { ...parts, channels: { x: {} } })).toEqual(only);
    expect(links('x', { ...parts, relationships: { x: {} } })).toEqual(only);
    expect(links('x', { ...parts, revenues: { x: {} } })).toEqual(only);
    expect(links('repair', parts)).toEqual([['riders', { only: 'segments' }]]);
  });

  test('are none where two could be meant, unless the name says which', () => {
    const parts = { segments: { a: { name: 'Law firms' }, b: { name: 'Students' } } };
    expect(links('x', { ...parts, channels: { x: { name: 'Van' } } })).toEqual([]);
    expect(links('x', { ...parts, channels: { x: { name: 'Visits to law firms' } } })).toEqual([
      ['a', { words: ['law', 'firms'] }],
    ]);
  });

  test('are none where there is one already', () => {
    const parts = { segments: { a: {} }, propositions: { x: {} }, links: [['x', 'a']] as const };
    expect(links('x', parts)).toEqual([]);
  });

  test('lead to the one offer for the segment that is meant', () => {
    const parts = {
      segments: { a: {}, b: {} },
      propositions: { one: {}, two: {} },
      channels: { x: { name: 'Van' } },
      links: [
        ['one', 'a'],
        ['two', 'b'],
        ['x', 'b'],
      ] as const,
    };
    expect(links('x', parts)).toEqual([['two', { serving: 'b' }]]);
  });

  test('lead a human relationship through the only channel with a person', () => {
    const parts = {
      relationships: { x: { type: 'personal_assistance' } },
      channels: { van: { kind: 'field_service' }, site: { kind: 'web_sales' } },
    };
    expect(links('x', parts)).toEqual([['van', { fits: 'human' }]]);
    const unknown = { ...parts, channels: { ...parts.channels, more: { name: 'Something' } } };
    expect(links('x', unknown)).toEqual([]);
  });

  test('lead to what the type needs, from both ends', () => {
    const parts = {
      relationships: { x: { type: 'personal_assistance' } },
      activities: { help: { capability: 'customer_support' } },
      resources: { staff: { capability: 'support_staff' }, van: { name: 'Van' } },
    };
    const needed = { needed: 'personal_assistance' };
    expect(links('x', parts)).toEqual([
      ['help', needed],
      ['staff', needed],
    ]);
    expect(links('help', parts)).toEqual([['x', needed]]);
    expect(links('staff', parts)).toEqual([['x', needed]]);
    const two = { ...parts, activities: { ...parts.activities, b: { capability: 'sales' } } };
    expect(links('x', two)).toEqual([['staff', needed]]);
    expect(links('help', two)).toEqual([]);
  });

  test('lead from a cost to what it names, or what its words stand for', () => {
    const parts = {
      resources: {
        van: { name: 'Van with tools' },
        shop: { name: 'Mill Lane', capability: 'physical_site' },
      },
      activities: { flyers: { name: 'Hand out flyers' } },
    };
    const cost = (name: string) => links('x', { ...parts, costs: { x: { name } } });
    expect(cost('Van and fuel')).toEqual([['van', { words: ['Van'] }]]);
    expect(cost('Printing flyers')).toEqual([['flyers', { words: ['flyers'] }]]);
    expect(cost('Rent')).toEqual([['shop', { words: ['Rent'] }]]);
    expect(cost('Insurance')).toEqual([]);
    expect(links('x', { ...parts, costs: { x: { name: 'Rent', overhead: true } } })).toEqual([]);
  });
});

describe('accepting', () => {
  const canvas = sketch({
    segments: { riders: {} },
    channels: { shop: { name: 'Web shop' } },
  });
  const all = suggestionsFor(viewOf(canvas), 'shop', TAGS);

  test('all fills every field and link, and leaves nothing to suggest', () => {
    const next = after(canvas, acceptAll(all));
    expect(next.channels.shop).toMatchObject({ kind: 'web_sales' });
    expect(Object.keys(next.links)).toEqual(['shop>riders']);
    expect(suggestionsFor(viewOf(next), 'shop', TAGS).parts).toEqual([]);
  });

  test('one part leaves the others as they were', () => {
    const [kind, ...rest] = all.parts;
    const next = after(canvas, accept(all, kind!));
    expect(next.links).toEqual({});
    expect(next.channels.shop).not.toHaveProperty('phases');
    expect(suggestionsFor(viewOf(next), 'shop', TAGS).parts).toEqual(rest);
  });
});
