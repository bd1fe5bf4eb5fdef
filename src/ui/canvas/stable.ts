import type { BlockBox, NoteBox } from '../../layout/sheet';
import type { BlockState } from './block-body';
import type { NoteState } from './note-body';

function sameNote(a: NoteState, b: NoteState): boolean {
  return (
    a.label === b.label &&
    a.selected === b.selected &&
    a.dim === b.dim &&
    a.editing === b.editing &&
    a.badge?.count === b.badge?.count &&
    a.badge?.severity === b.badge?.severity &&
    sameList(a.stripes, b.stripes) &&
    sameBox(a.box, b.box)
  );
}

function sameBox(a: NoteBox, b: NoteBox): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.face.block === b.face.block &&
    a.face.title === b.face.title &&
    sameInside(a, b)
  );
}

function sameInside(a: NoteBox, b: NoteBox): boolean {
  if (a.lines === b.lines && a.spans === b.spans) return true;
  return (
    a.lines.length === b.lines.length &&
    a.spans.length === b.spans.length &&
    a.lines.every((line, i) => line === b.lines[i]) &&
    a.spans.every((span, i) => {
      const other = b.spans[i]!;
      return (
        span.text === other.text &&
        span.tone === other.tone &&
        span.x === other.x &&
        span.y === other.y
      );
    })
  );
}

const sameList = <T>(a: readonly T[], b: readonly T[]) =>
  a.length === b.length && a.every((item, i) => item === b[i]);

/** What a block node is drawn from. */
export interface BlockLook {
  readonly box: BlockBox;
  readonly state: BlockState;
}

function sameBlock({ box: a, state: s }: BlockLook, { box: b, state: t }: BlockLook): boolean {
  return (
    a.x === b.x &&
    a.y === b.y &&
    a.width === b.width &&
    a.height === b.height &&
    a.add.x === b.add.x &&
    a.add.y === b.add.y &&
    a.add.width === b.add.width &&
    s.total === t.total &&
    s.severity === t.severity &&
    s.typing === t.typing &&
    s.inviting === t.inviting &&
    sameList(s.noteIds, t.noteIds) &&
    sameList(s.undrawn, t.undrawn)
  );
}

/**
 * Remembers what was shown, and gives the former value back where nothing has changed: React Flow
 * then draws that note or block no second time.
 */
function makeKeeperOf<T>(
  keyOf: (value: T) => string,
  same: (a: T, b: T) => boolean,
): (values: readonly T[]) => T[] {
  let kept = new Map<string, T>();
  return (values) => {
    const next = new Map<string, T>();
    for (const value of values) {
      const key = keyOf(value);
      const before = kept.get(key);
      next.set(key, before !== undefined && same(before, value) ? before : value);
    }
    kept = next;
    return [...next.values()];
  };
}

/** Keeps what is shown of notes. */
export const makeKeeper = () => makeKeeperOf<NoteState>(({ box }) => box.face.id, sameNote);

/** Keeps what is shown of blocks. */
export const makeBlockKeeper = () => makeKeeperOf<BlockLook>(({ box }) => box.block, sameBlock);
