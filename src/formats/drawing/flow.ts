import { blockHeight, type SheetOptions } from '../../layout/sheet';
import { TYPE } from '../../layout/text';
import { BLOCKS, type Block } from '../../model/blocks';
import { cutNote } from './cut-note';
import type { Face } from '../../layout/face';

/** The notes of each block, in their order. */
export type Faces = Readonly<Record<Block, readonly Face[]>>;

/** The bottom row may take this share of a sheet when the rest has more to show as well. */
const BOTTOM_MOST = 0.3;
/** What the bottom row of a crowded sheet keeps at least. */
export const CROWDED_BOTTOM = 0.16;
/** A little more, for layoutSheet rounds. */
const BOTTOM_LEAST = CROWDED_BOTTOM + 0.005;
const HALVES: readonly Block[] = ['activities', 'relationships', 'resources', 'channels'];

/** The notes that fit on a sheet of a given size, and those that are left over. */
export function splitFaces(faces: Faces, options: SheetOptions): { fit: Faces; rest: Faces } {
  const pieces = mapBlocks((block) => {
    const height = Math.floor(options.minHeight * leastShare(block));
    return faces[block].flatMap((face) => cutNote(face, block, height, options));
  });
  const rooms = roomsOf(pieces, options);
  const counts = mapBlocks((block) => fitting(pieces[block], block, rooms[block], options));
  return {
    fit: mapBlocks((block) => pieces[block].slice(0, counts[block])),
    rest: mapBlocks((block) => pieces[block].slice(counts[block])),
  };
}

/** The share of a sheet's height that a block gets however full the others are. */
function leastShare(block: Block): number {
  if (block === 'costs' || block === 'revenues') return BOTTOM_LEAST;
  return (1 - BOTTOM_MOST) / (HALVES.includes(block) ? 2 : 1);
}

/** How high each block of the sheet may be, so that they fill it and none goes beyond. */
function roomsOf(faces: Faces, options: SheetOptions): Record<Block, number> {
  const { minHeight } = options;
  // No block is ever asked how tall a thousand notes are: beyond a sheet it does not matter.
  const need = (...blocks: Block[]) =>
    Math.max(
      ...blocks.map((block) =>
        blockHeight(block, faces[block].slice(0, mostNotes(options)), options),
      ),
    );
  const upperNeed = need('activities', 'relationships');
  const lowerNeed = need('resources', 'channels');
  const topNeed = Math.max(need('partners', 'propositions', 'segments'), upperNeed + lowerNeed);

  const most = Math.max(minHeight * BOTTOM_MOST, minHeight - topNeed);
  const bottom = Math.max(minHeight * BOTTOM_LEAST, Math.min(need('costs', 'revenues'), most));
  const top = minHeight - bottom;
  const upper = Math.min(upperNeed, Math.max(top / 2, top - lowerNeed));
  return {
    partners: top,
    propositions: top,
    segments: top,
    activities: upper,
    relationships: upper,
    resources: top - upper,
    channels: top - upper,
    costs: bottom,
    revenues: bottom,
  };
}

const mostNotes = ({ minHeight }: SheetOptions) => Math.ceil(minHeight / TYPE.title.line) * 4;

/** How many notes from the start fit into a height: at least one. */
function fitting(faces: readonly Face[], block: Block, room: number, options: SheetOptions) {
  let low = Math.min(1, faces.length);
  let high = Math.min(faces.length, mostNotes(options));
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (blockHeight(block, faces.slice(0, middle), options) <= room) low = middle;
    else high = middle - 1;
  }
  return low;
}

function mapBlocks<T>(each: (block: Block) => T): Record<Block, T> {
  return Object.fromEntries(BLOCKS.map((block) => [block, each(block)])) as Record<Block, T>;
}
