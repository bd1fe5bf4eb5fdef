import '../../i18n/panel';
import { text, word } from '../../i18n/translate';
import type { Face } from '../../layout/face';
import { layoutSheet, type Box } from '../../layout/sheet';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { directed } from '../../model/edit-links';
import { namedNotes } from './named';

/** Pixels of a surface for a unit of the sheet: others set their texts larger. */
const SCALE = 1.6;
const SHEET = { width: 1500, minHeight: 700, add: false } as const;
/** Between the blocks and the frame around them. */
const MARGIN = 40;

/**
 * A canvas in JSON Canvas 1.0: a group for each block, where it stands on the sheet, within one that
 * bears the canvas’s name; a text node for each note, and an edge for each link, with its meaning.
 * What is lost is in docs/formats.md.
 */
export function canvasJsonCanvas(canvas: Canvas): string {
  const sheet = layoutSheet(facesIn(canvas), { ...SHEET, measure });
  const groups = sheet.blocks.map((box) => ({
    id: `block:${box.block}`,
    type: 'group',
    ...placed(box),
    label: word('block', box.block),
  }));
  const notes = sheet.notes.map((box) => ({
    id: box.face.id,
    type: 'text',
    ...placed(box),
    text: box.face.title,
  }));
  const shown = new Set(notes.map(({ id }) => id));
  const edges = Object.values(canvas.links).flatMap(({ id, from, to }) => {
    const pair = shown.has(from) && shown.has(to) ? directed(canvas, from, to) : undefined;
    // One that runs the wrong way means nothing here either.
    if (pair?.from !== from) return [];
    return [{ id, fromNode: from, toNode: to, label: text(`link.${pair.meaning.meaning}`) }];
  });
  const frame = {
    id: 'sheet',
    type: 'group',
    x: -MARGIN,
    y: -MARGIN,
    width: Math.round(sheet.width * SCALE) + 2 * MARGIN,
    height: Math.round(sheet.height * SCALE) + 2 * MARGIN,
    label: canvas.meta.name,
  };
  return `${JSON.stringify({ nodes: [frame, ...groups, ...notes], edges }, null, 2)}\n`;
}

/** The notes as the sheet lays them out: their whole text, and nothing of their attributes. */
function facesIn(canvas: Canvas): Record<Block, Face[]> {
  const faces = Object.fromEntries(BLOCKS.map((block) => [block, [] as Face[]]));
  for (const { block, notes } of namedNotes(canvas)) {
    faces[block] = notes.map(({ id, name, note }) => ({
      id,
      block,
      title: note?.trim() ? `${name}\n\n${note}` : name,
      rows: [],
      serves: [],
    }));
  }
  return faces as Record<Block, Face[]>;
}

/** About as wide as letters are: where it is shown, other fonts are used. */
const measure = (said: string): number =>
  Array.from(said).reduce((width, letter) => width + (letter < '\u2e80' ? 7 : 13), 0);

const placed = ({ x, y, width, height }: Box) => ({
  x: Math.round(x * SCALE),
  y: Math.round(y * SCALE),
  width: Math.round(width * SCALE),
  height: Math.round(height * SCALE),
});
