import { BLOCKS, type Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import type { Sheet } from '../../layout/sheet';

/** The element on the page that holds the sheet. */
export const SHEET_ID = 'sheet';

/** The element on the page of a note or of a block's “add” button. */
export const noteElement = (id: Id) => document.getElementById(`note-${id}`);
/** The list item around a note: what is moved when the note is dragged. */
export const itemElement = (id: Id) => document.getElementById(`item-${id}`);
export const addElement = (block: Block) => document.getElementById(`add-${block}`);

/** A place that the arrow keys go to: a note, or the end of a block. */
export type Stop = { readonly block: Block; readonly id?: Id };

/** The stop that has the focus: a note or the end of a block. */
export function stopOf(target: EventTarget | null): Stop | undefined {
  const { note, block, add } = (target as HTMLElement | null)?.dataset ?? {};
  if (note) return { block: block as Block, id: note };
  return add ? { block: add as Block } : undefined;
}

/** Where each block's neighbours are: left and right across the sheet, up and down between halves. */
const GRID: Readonly<Record<Block, { left?: Block; right?: Block; up?: Block; down?: Block }>> = {
  partners: { right: 'activities', down: 'costs' },
  activities: { left: 'partners', right: 'propositions', down: 'resources' },
  resources: { left: 'partners', right: 'propositions', up: 'activities', down: 'costs' },
  propositions: { left: 'activities', right: 'relationships', down: 'costs' },
  relationships: { left: 'propositions', right: 'segments', down: 'channels' },
  channels: { left: 'propositions', right: 'segments', up: 'relationships', down: 'revenues' },
  segments: { left: 'relationships', down: 'revenues' },
  costs: { right: 'revenues', up: 'resources' },
  revenues: { left: 'costs', up: 'channels' },
};

/** The block beside another one on the sheet; none at its edge. */
export const blockBeside = (block: Block, side: 'left' | 'right'): Block | undefined =>
  GRID[block][side];

/** All stops of a block: its notes, then its end. */
function stopsOf(sheet: Sheet, block: Block): Stop[] {
  return [
    ...sheet.notes
      .filter(({ face }) => face.block === block)
      .map(({ face }) => ({ block, id: face.id })),
    { block },
  ];
}

const same = (a: Stop, b: Stop) => a.block === b.block && a.id === b.id;

/** Where an arrow key leads from a stop; the stop itself at the edge of the sheet. */
export function nextStop(sheet: Sheet, from: Stop, key: string): Stop {
  const stops = stopsOf(sheet, from.block);
  const at = stops.findIndex((stop) => same(stop, from));
  const neighbour = GRID[from.block];
  switch (key) {
    case 'ArrowDown': {
      const below = neighbour.down;
      return stops[at + 1] ?? (below ? stopsOf(sheet, below)[0]! : from);
    }
    case 'ArrowUp': {
      const above = neighbour.up;
      return stops[at - 1] ?? (above ? stopsOf(sheet, above).at(-1)! : from);
    }
    case 'ArrowLeft':
    case 'ArrowRight': {
      const block = key === 'ArrowLeft' ? neighbour.left : neighbour.right;
      return block ? nearest(sheet, from, block) : from;
    }
    case 'Home':
      return stops[0]!;
    case 'End':
      return stops.at(-1)!;
    default:
      return from;
  }
}

/** The stop of another block that is level with this one. */
function nearest(sheet: Sheet, from: Stop, block: Block): Stop {
  const y = topOf(sheet, from);
  return stopsOf(sheet, block).reduce((best, stop) =>
    Math.abs(topOf(sheet, stop) - y) < Math.abs(topOf(sheet, best) - y) ? stop : best,
  );
}

function topOf(sheet: Sheet, stop: Stop): number {
  if (stop.id) return sheet.notes.find(({ face }) => face.id === stop.id)?.y ?? 0;
  return sheet.blocks.find(({ block }) => block === stop.block)?.add.y ?? 0;
}

/** Moves the focus to a stop. */
export function focusStop(stop: Stop): void {
  const element = stop.id ? noteElement(stop.id) : addElement(stop.block);
  element?.focus({ preventScroll: true });
}

/** The first stop of the sheet: where Tab enters it. */
export function firstStop(sheet: Sheet): Stop {
  const block = BLOCKS.find((b) => sheet.notes.some(({ face }) => face.block === b));
  return block ? stopsOf(sheet, block)[0]! : { block: 'segments' };
}
