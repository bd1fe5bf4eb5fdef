import type { Block } from '../model/blocks';
import type { Face } from './face';
import { layoutNote, type NoteInside } from './note-box';
import type { Measure } from './text';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A note at its place on the sheet. */
export interface NoteBox extends Box, NoteInside {
  readonly face: Face;
}

/** A block at its place; `add` is where its next note would begin. */
export interface BlockBox extends Box {
  readonly block: Block;
  readonly add: Box;
}

/** The whole canvas as rectangles: what screen, paper and pictures draw. */
export interface Sheet {
  readonly width: number;
  readonly height: number;
  readonly blocks: readonly BlockBox[];
  readonly notes: readonly NoteBox[];
}

/** Distances inside a block, in the unit of the sheet. */
export const BLOCK = { header: 36, pad: 10, gap: 8, add: 28 } as const;
/** Notes of the two bottom blocks stand side by side, each at least this wide. */
const BOTTOM_NOTE_WIDTH = 146;
/** The bottom row's share of a sheet that has room to spare. */
export const BOTTOM_SHARE = 0.24;

export interface SheetOptions {
  readonly width: number;
  readonly minHeight: number;
  readonly measure: Measure;
  /** Room for “+ Add” at the end of each block; paper needs none. */
  readonly add?: boolean;
  /** The least share of the height for the bottom row; crowded paper gives it less. */
  readonly bottomShare?: number;
}

/** Rectangles of a block's notes in its own coordinates, and the height they need. */
interface Column {
  readonly notes: readonly NoteBox[];
  readonly add: Box;
  readonly height: number;
}

/**
 * Places the nine blocks and their notes. The sheet is as high as its fullest column needs,
 * at least `minHeight`; notes keep their order and nothing overlaps.
 */
export function layoutSheet(
  faces: Readonly<Record<Block, readonly Face[]>>,
  options: SheetOptions,
): Sheet {
  const { width, minHeight, bottomShare = BOTTOM_SHARE } = options;
  const column = width / 5;
  const half = width / 2;
  const stack = (block: Block) => columnOf(block, faces[block], options);

  const columns: Record<Block, Column> = {
    partners: stack('partners'),
    activities: stack('activities'),
    resources: stack('resources'),
    propositions: stack('propositions'),
    relationships: stack('relationships'),
    channels: stack('channels'),
    segments: stack('segments'),
    costs: stack('costs'),
    revenues: stack('revenues'),
  };
  const need = (...blocks: Block[]) => Math.max(...blocks.map((block) => columns[block].height));
  const bottom = Math.max(need('costs', 'revenues'), Math.round(minHeight * bottomShare));
  const upper = need('activities', 'relationships');
  const lower = need('resources', 'channels');
  const top = Math.max(
    need('partners', 'propositions', 'segments'),
    upper + lower,
    minHeight - bottom,
  );
  // The two middle columns share one dividing line, in the middle while there is room.
  const divide = Math.max(upper, Math.min(top - lower, Math.round(top / 2)));

  const at = (block: Block, x: number, y: number, w: number, h: number) =>
    place(block, columns[block], { x, y, width: w, height: h });
  const placed = [
    at('partners', 0, 0, column, top),
    at('activities', column, 0, column, divide),
    at('resources', column, divide, column, top - divide),
    at('propositions', 2 * column, 0, column, top),
    at('relationships', 3 * column, 0, column, divide),
    at('channels', 3 * column, divide, column, top - divide),
    at('segments', 4 * column, 0, column, top),
    at('costs', 0, top, half, bottom),
    at('revenues', half, top, half, bottom),
  ];
  return {
    width,
    height: top + bottom,
    blocks: placed.map(({ block }) => block),
    notes: placed.flatMap(({ notes }) => notes),
  };
}

/** The height that a block needs for these notes, its heading included. */
export function blockHeight(block: Block, faces: readonly Face[], options: SheetOptions): number {
  return columnOf(block, faces, options).height;
}

/** The width of a block's notes on a sheet of a given width. */
export function noteWidth(block: Block, width: number): number {
  const { column, across } = shapeOf(block, width);
  return Math.floor((column - 2 * BLOCK.pad - (across - 1) * BLOCK.gap) / across);
}

/** Two blocks lie at the bottom, half the sheet each; the others are columns of a fifth. */
function shapeOf(block: Block, width: number): { column: number; across: number } {
  if (block !== 'costs' && block !== 'revenues') return { column: width / 5, across: 1 };
  const half = width / 2;
  const across = Math.floor((half - BLOCK.pad) / (BOTTOM_NOTE_WIDTH + BLOCK.gap));
  return { column: half, across: Math.max(1, across) };
}

function columnOf(block: Block, faces: readonly Face[], options: SheetOptions): Column {
  const { across } = shapeOf(block, options.width);
  return layoutColumn(faces, noteWidth(block, options.width), across, options);
}

function layoutColumn(
  faces: readonly Face[],
  width: number,
  across: number,
  { measure, add = true }: SheetOptions,
): Column {
  const notes: NoteBox[] = [];
  let y: number = BLOCK.header;
  for (let start = 0; start < faces.length; start += across) {
    const line = faces.slice(start, start + across);
    const insides = line.map((face) => layoutNote(face, width, measure));
    const height = Math.max(...insides.map((inside) => inside.height));
    line.forEach((face, i) => {
      const x = BLOCK.pad + i * (width + BLOCK.gap);
      // Side by side, notes of one line are equally high.
      notes.push({ ...insides[i]!, face, x, y, width, height });
    });
    y += height + BLOCK.gap;
  }
  const last = notes.at(-1);
  const beside = across > 1 && last && faces.length % across !== 0;
  const addBox: Box = beside
    ? { x: last.x + last.width + BLOCK.gap, y: last.y, width, height: BLOCK.add }
    : { x: BLOCK.pad, y, width, height: BLOCK.add };
  const end = add && !beside ? y + BLOCK.add : y;
  return { notes, add: addBox, height: Math.ceil(end + BLOCK.pad) };
}

function place(block: Block, column: Column, box: Box) {
  const shift = <T extends Box>(inner: T): T => ({
    ...inner,
    x: box.x + inner.x,
    y: box.y + inner.y,
  });
  return { block: { ...box, block, add: shift(column.add) }, notes: column.notes.map(shift) };
}
