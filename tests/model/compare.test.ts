import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readCanvas } from '../../src/formats/json';
import { writeCanvas } from '../../src/formats/write-json';
import { sameCanvas } from '../../src/formats/same-canvas';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { compareCanvases } from '../../src/model/compare';
import { takeChanges } from '../../src/model/compare-merge';
import { after } from '../../src/model/edit';
import { become } from '../../src/model/edit-become';
import { waive } from '../../src/model/edit-checks';
import { link } from '../../src/model/edit-links';
import { move } from '../../src/model/edit-move';
import { addNotes, change, changeMeta, putRecord } from '../../src/model/edit-notes';
import { removeNotes } from '../../src/model/edit-remove';
import { together, type Edit } from '../../src/model/edit';
import { sketch } from '../../src/model/sketch';
import { anyCanvas } from '../support/arbitrary-canvas';
import { anyEdit } from '../support/arbitrary-edit';

const base = sketch({
  segments: { riders: { name: 'Riders' }, couriers: { name: 'Couriers' } },
  relationships: { help: { name: 'Help', type: 'personal_assistance' } },
  channels: { shop: { name: 'Shop' } },
  links: [['help', 'riders']],
});
const doing = (...edits: Edit[]) => after(base, together('change', edits));
const told = (before: Canvas, now: Canvas) =>
  compareCanvases(before, now).map(
    ({ key, is, from, fields }) =>
      `${is} ${from ? `${from}>` : ''}${key} ${fields.map(({ path }) => path).join()}`,
  );
const keys = (canvas: Canvas, other: Canvas) =>
  new Set(compareCanvases(canvas, other).map(({ key }) => key));
const taking = (mine: Canvas, theirs: Canvas, chosen = keys(mine, theirs)) =>
  takeChanges(mine, theirs, compareCanvases(mine, theirs), chosen);

/** Two states that have something in common: one, and what edits make of it; or any other. */
const twoStates = fc
  .tuple(anyCanvas, fc.array(anyEdit, { maxLength: 8 }), anyCanvas, fc.integer({ max: 3, min: 0 }))
  .map(([canvas, edits, other, which]) =>
    which === 0 ? ([canvas, other] as const) : ([canvas, edits.reduce(after, canvas)] as const),
  );

/** What refers to nothing, part by part. */
function strays(canvas: Canvas): string[] {
  const ids = new Set([
    ...BLOCKS.flatMap((block) => Object.keys(canvas[block])),
    ...Object.keys(canvas.assumptions),
  ]);
  const on = (part: string, bag: object | undefined, refers: (item: never) => string[]) =>
    Object.entries(bag ?? {}).flatMap(([id, item]) =>
      refers(item as never)
        .filter((other) => !ids.has(other))
        .map((other) => `${part}/${id}/${other}`),
    );
  return [
    ...on('links', canvas.links, ({ from, to }: Canvas['links'][string]) => [from, to]),
    ...on('kpis', canvas.kpis, ({ of }: Canvas['kpis'][string]) => [of]),
    ...on('assumptions', canvas.assumptions, ({ about }: Canvas['assumptions'][string]) => [
      about.id,
    ]),
    ...on('evidence', canvas.evidence, ({ about }: Canvas['evidence'][string]) => [about.id]),
    ...on('journey', canvas.journey, (note: { segment: string }) => [note.segment]),
    ...on('segments', canvas.segments, (note: Canvas['segments'][string]) => [
      ...(note.upgradesTo ? [note.upgradesTo] : []),
      ...(note.interdependentWith ?? []),
    ]),
  ];
}

describe('what differs', () => {
  test('is nothing between a canvas and itself, however its fields are ordered', () => {
    fc.assert(
      fc.property(anyCanvas, (canvas) => {
        expect(compareCanvases(canvas, structuredClone(canvas))).toEqual([]);
        const turned = JSON.parse(JSON.stringify(canvas), (_key, value: unknown) =>
          typeof value === 'object' && value !== null && !Array.isArray(value)
            ? Object.fromEntries(Object.entries(value).reverse())
            : value,
        ) as Canvas;
        expect(compareCanvases(canvas, turned)).toEqual([]);
      }),
    );
  });

  test.each<[string, Edit, string[]]>([
    [
      'a new note, with what it holds',
      addNotes('channels', [{ id: 'van', name: 'Van', kind: 'app' } as never]),
      ['new channels/van name,kind,order'],
    ],
    [
      'a changed field, by its path',
      change('segments', 'riders', (note) => {
        note.economics = { churnMonth: { value: 0.1, unit: 'share/month', status: 'assumed' } };
      }),
      ['changed segments/riders economics.churnMonth'],
    ],
    [
      'a note that is gone, with its links',
      removeNotes(['riders']),
      ['gone segments/riders ', 'gone links/help>riders '],
    ],
    ['a note in another block, as one change', move('shop', 'resources'), ['changed channels>']],
    [
      'a fact of the canvas',
      changeMeta((meta) => {
        meta.region = 'Ontario';
      }),
      ['new canvas/meta.region meta.region'],
    ],
    [
      'a record',
      putRecord('assumptions', {
        id: 'a',
        about: { id: 'riders' },
        statement: 'They pay',
        importance: 'high',
        status: 'untested',
      }),
      ['new assumptions/a about,statement,importance,status'],
    ],
    [
      'a finding set aside',
      waive({ id: 'r/riders/', rule: 'r', on: 'riders', reason: 'deliberate' } as never),
      ['new waivers/r/riders/ rule,on,reason'],
    ],
  ])('is %s', (_what, edit, lines) => {
    const found = told(base, after(base, edit));
    expect(found).toHaveLength(lines.length);
    lines.forEach((line, i) => expect(found[i]).toContain(line));
  });

  test('is not what a file says of itself', () => {
    const { name } = base.meta;
    const template = { order: 1, summary: 'x', findings: [] };
    expect(
      compareCanvases(base, { ...base, id: 'other', meta: { ...base.meta, name }, template }),
    ).toEqual([]);
  });

  test('is found in fields that no schema names', () => {
    const newer = { ...base, future: { a: 1 }, meta: { ...base.meta, mood: 'good' } } as Canvas;
    expect(told(base, newer)).toEqual([
      'new canvas/meta.mood meta.mood',
      'new canvas/future future.a',
    ]);
  });
});

describe('becoming', () => {
  test('another canvas makes it say the same, keeps its id, and is one edit back', () => {
    fc.assert(
      fc.property(twoStates, ([canvas, other]) => {
        const now = after(canvas, become({ ...other, id: 'other' }, 'version'));
        expect(now.id).toBe(canvas.id);
        expect(sameCanvas(now, { ...other, id: canvas.id })).toBe(true);
      }),
    );
  });

  test('what one says already touches nothing', () => {
    expect(after(base, become(structuredClone(base), 'version'))).toBe(base);
  });
});

describe('taking changes over', () => {
  test('all of them gives the other canvas', () => {
    fc.assert(
      fc.property(twoStates, ([mine, theirs]) => {
        const { canvas, left } = taking(mine, theirs);
        expect(left).toEqual([]);
        expect(compareCanvases(canvas, theirs)).toEqual([]);
      }),
    );
  });

  test('none of them changes nothing', () => {
    fc.assert(
      fc.property(twoStates, ([mine, theirs]) => {
        const taken = taking(mine, theirs, new Set());
        expect(compareCanvases(mine, taken.canvas)).toEqual([]);
        expect(taken.left).toEqual([]);
      }),
    );
  });

  test('some of them gives a canvas that opens, and refers to nothing that neither side lacked', () => {
    fc.assert(
      fc.property(twoStates, fc.array(fc.boolean(), { maxLength: 60 }), ([mine, theirs], picks) => {
        const chosen = new Set([...keys(mine, theirs)].filter((_key, i) => picks[i % 60]));
        const { canvas } = taking(mine, theirs, chosen);
        const read = readCanvas(writeCanvas(canvas));
        expect(read).toMatchObject({ ok: true });
        const known = new Set([...strays(mine), ...strays(theirs)]);
        expect(strays(canvas).filter((stray) => !known.has(stray))).toEqual([]);
      }),
    );
  });

  test('leaves a link out whose end is not taken, and says so', () => {
    const theirs = doing(
      addNotes('segments', [{ id: 'tourists', name: 'Tourists' }]),
      addNotes('channels', [{ id: 'van', name: 'Van' }]),
      link('van', 'tourists'),
    );
    const taken = taking(base, theirs, new Set(['channels/van', 'links/van>tourists']));
    expect(Object.keys(taken.canvas.channels)).toEqual(['shop', 'van']);
    expect(taken.canvas.links).toEqual(base.links);
    expect(taken.left.map(({ key }) => key)).toEqual(['links/van>tourists']);
  });

  test('takes the links of a note that goes along, and says so', () => {
    const taken = taking(base, doing(removeNotes(['riders'])), new Set(['segments/riders']));
    expect(taken.canvas.links).toEqual({});
    expect(taken.along).toEqual([{ part: 'links', id: 'help>riders' }]);
  });

  test('leads a relationship to one segment only', () => {
    const taken = taking(base, doing(link('help', 'couriers')), new Set(['links/help>couriers']));
    expect(Object.keys(taken.canvas.links)).toEqual(['help>couriers']);
    expect(taken.along).toEqual([{ part: 'links', id: 'help>riders' }]);
  });

  test('never puts a note beside another one with its id', () => {
    const note = { id: 'shop', name: 'Shop', order: 0 };
    const theirs: Canvas = {
      ...base,
      channels: {},
      resources: { shop: note },
      activities: { shop: note },
    };
    const taken = taking(base, theirs, new Set(['resources/shop']));
    expect(taken.canvas.resources).toEqual({});
    expect(taken.left.map(({ key }) => key)).toEqual(['resources/shop']);
  });

  test('takes one fact of the canvas, and leaves another', () => {
    const theirs = doing(
      changeMeta((meta) => {
        meta.name = 'Theirs';
        meta.region = 'Ontario';
      }),
    );
    const { canvas } = taking(base, theirs, new Set(['canvas/meta.region']));
    expect(canvas.meta).toMatchObject({ name: base.meta.name, region: 'Ontario' });
  });
});
