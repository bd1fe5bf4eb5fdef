import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { SHAPES } from '../../../src/formats/in/shapes';
import type { Understood } from '../../../src/formats/in/understood';
import { canvasBmml } from '../../../src/formats/out/bmml';
import { canvasJsonCanvas } from '../../../src/formats/out/json-canvas';
import { BLOCKS, type Block } from '../../../src/model/blocks';
import type { Canvas, Id } from '../../../src/model/canvas';
import { find } from '../../../src/model/find';
import { meaningOf } from '../../../src/model/link-meanings';
import { inOrder } from '../../../src/model/order';
import { anyCanvas } from '../../support/arbitrary-canvas';
import { bmmlFaults } from '../../support/bmml-schema';

/** What reads as HTML is taken off when it is read: docs/formats.md says so. */
const withoutHtml = (text: string) => text.replace(/[<&]/g, '+');

/** Random canvases in which some notes have texts of their own. */
const noted = fc
  .tuple(anyCanvas, fc.array(fc.string({ minLength: 1 }), { minLength: 27, maxLength: 27 }))
  .map(([canvas, texts]) => {
    const changed = structuredClone(canvas);
    BLOCKS.flatMap((block) => Object.values(changed[block])).forEach((note, i) => {
      note.name = withoutHtml(note.name);
      if (i % 2 === 0) note.note = withoutHtml(texts[i % 27]!);
    });
    return changed;
  });

function readBack(text: string): Understood | undefined {
  const found = SHAPES.flatMap((read) => read(text) ?? [])[0];
  return found?.ok ? found : undefined;
}

/** What docs/formats.md says of names: no space around them, and none without a word. */
const kept = (name: string) => name.trim();

/** The notes of a block by name and, where it is held, their own text. */
const notesOf = (canvas: Canvas, block: Block, texts: boolean) =>
  inOrder(canvas, block)
    .filter(({ name }) => kept(name))
    .map(({ name, note }) => [kept(name), texts ? (note ?? '').trim() : '']);

/** Links as “block name > block name”, those of a kind that only one may have once. */
function linksOf(canvas: Canvas, held: (from: Block, to: Block) => boolean): string[] {
  const singles = new Set<Id>();
  const said = Object.values(canvas.links).flatMap(({ from, to }) => {
    const [a, b] = [find(canvas, from), find(canvas, to)];
    if (!a || !b || !kept(a.element.name) || !kept(b.element.name)) return [];
    const meaning = meaningOf(a.block, b.block);
    if (!meaning || !held(a.block, b.block)) return [];
    if (meaning.single && singles.has(from)) return [];
    if (meaning.single) singles.add(from);
    const place = (end: typeof a) =>
      `${end.block} ${inOrder(canvas, end.block)
        .filter(({ name }) => kept(name))
        .findIndex(({ id }) => id === end.element.id)}`;
    return [`${place(a)} > ${place(b)}`];
  });
  return [...new Set(said)].sort();
}

const same = (back: Canvas, canvas: Canvas, texts: (block: Block) => boolean) => {
  for (const block of BLOCKS) {
    expect(notesOf(back, block, true)).toEqual(notesOf(canvas, block, texts(block)));
  }
};
const isEmpty = (canvas: Canvas) =>
  BLOCKS.every((block) => Object.values(canvas[block]).every(({ name }) => !kept(name)));

/** What BMML 2 has a place for; a fit is what a proposition serves. */
const BMML_LINKS: readonly string[] = [
  'propositions segments',
  'channels segments',
  'channels propositions',
  'relationships segments',
  'revenues segments',
  'revenues propositions',
  'resources propositions',
  'activities propositions',
  'partners resources',
  'partners activities',
  'costs resources',
  'costs activities',
];

describe('BMML', () => {
  const inBmml = (from: Block, to: Block) => BMML_LINKS.includes(`${from} ${to}`);

  test('is valid, and read again it has the same notes and the links that it can hold', () => {
    fc.assert(
      fc.property(noted, (canvas) => {
        fc.pre(!isEmpty(canvas));
        const text = canvasBmml(canvas);
        expect(bmmlFaults(parse(text))).toEqual([]);
        const back = readBack(text);
        expect(back?.source).toBe('bmml');
        same(back!.canvas, canvas, (block) => block === 'segments' || block === 'propositions');
        expect(linksOf(back!.canvas, inBmml)).toEqual(linksOf(canvas, inBmml));
        expect(back!.canvas.meta.stage).toBe(canvas.meta.stage ?? 'idea');
        expect(back!.canvas.meta.name).toBe(canvas.meta.name);
      }),
      { numRuns: 200 },
    );
  });
});

describe('JSON Canvas', () => {
  test('read again has the same notes and links', () => {
    fc.assert(
      fc.property(noted, (canvas) => {
        fc.pre(!isEmpty(canvas));
        const back = readBack(canvasJsonCanvas(canvas));
        expect(back?.source).toBe('json-canvas');
        same(back!.canvas, canvas, () => true);
        expect(linksOf(back!.canvas, () => true)).toEqual(linksOf(canvas, () => true));
        expect(back!.canvas.meta.name).toBe(canvas.meta.name);
      }),
      { numRuns: 200 },
    );
  });
});
