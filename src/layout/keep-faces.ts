import { BLOCKS, type Block } from '../model/blocks';
import type { Id } from '../model/canvas';
import type { Face, Span } from './face';

type Faces = Readonly<Record<Block, readonly Face[]>>;

const sameSpans = (a: readonly Span[], b: readonly Span[]) =>
  a.length === b.length &&
  a.every(({ text, tone }, i) => text === b[i]!.text && tone === b[i]!.tone);

function sameFace(a: Face, b: Face): boolean {
  return (
    a.title === b.title &&
    a.block === b.block &&
    a.rows.length === b.rows.length &&
    a.serves.length === b.serves.length &&
    a.serves.every((id, i) => id === b.serves[i]) &&
    a.rows.every((row, i) => sameSpans(row, b.rows[i]!))
  );
}

/**
 * Gives the former face back of each note that still shows the same: what was worked out for a face,
 * such as where its lines break, then need not be worked out again.
 */
export function makeFaceKeeper(): (faces: Faces) => Faces {
  let kept = new Map<Id, Face>();
  return (faces) => {
    const next = new Map<Id, Face>();
    const stable = (face: Face): Face => {
      const before = kept.get(face.id);
      const now = before && sameFace(before, face) ? before : face;
      next.set(face.id, now);
      return now;
    };
    const all = BLOCKS.map((block) => [block, faces[block].map(stable)] as const);
    kept = next;
    return Object.fromEntries(all) as Record<Block, Face[]>;
  };
}
