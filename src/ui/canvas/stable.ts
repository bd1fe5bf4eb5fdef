import type { NoteBox } from '../../layout/sheet';
import type { NoteState } from './note-body';

/** The former value of a note when nothing that is shown of it has changed. */
function stable(before: NoteState | undefined, now: NoteState): NoteState {
  return before && sameNote(before, now) ? before : now;
}

function sameNote(a: NoteState, b: NoteState): boolean {
  return (
    a.label === b.label &&
    a.selected === b.selected &&
    a.dim === b.dim &&
    a.editing === b.editing &&
    a.badge?.count === b.badge?.count &&
    a.badge?.severity === b.badge?.severity &&
    a.stripes.join() === b.stripes.join() &&
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

/**
 * Remembers what was shown of each note, and gives the former value back where nothing has
 * changed: React Flow then draws that note no second time.
 */
export function makeKeeper(): (states: readonly NoteState[]) => NoteState[] {
  let kept = new Map<string, NoteState>();
  return (states) => {
    const next = new Map(
      states.map((state) => [state.box.face.id, stable(kept.get(state.box.face.id), state)]),
    );
    kept = next;
    return [...next.values()];
  };
}
