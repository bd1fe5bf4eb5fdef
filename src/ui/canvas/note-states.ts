import { totalOf } from '../../layout/face';
import { segmentPlaces } from '../../layout/palette';
import type { Sheet } from '../../layout/sheet';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Editing } from '../../store/view';
import type { Badge } from './badges';
import type { BlockState } from './block-body';
import type { NoteState } from './note-body';
import { noteLabel } from './note-label';
import type { Severity } from '../../rules/rule';

interface Looks {
  readonly canvas: Canvas;
  readonly sheet: Sheet;
  readonly selection: readonly Id[];
  readonly editing: Editing | undefined;
  readonly badges: ReadonlyMap<Id, Badge>;
  /** Notes that stay while the rest dims, whatever is selected. */
  readonly shown: ReadonlySet<Id> | undefined;
}

/** Everything that is shown of each note, in the order of the sheet. */
export function noteStates({
  canvas,
  sheet,
  selection,
  editing,
  badges,
  shown,
}: Looks): NoteState[] {
  const view = viewOf(canvas);
  const places = segmentPlaces(canvas);
  const near = shown ?? neighboursOf(canvas, selection);
  return sheet.notes.map((box) => {
    const { id, serves } = box.face;
    const badge = badges.get(id);
    return {
      box,
      label: noteLabel(box.face, view, badge?.count ?? 0),
      stripes: serves.map((segment) => places.get(segment)!).sort((a, b) => a - b),
      badge,
      selected: selection.includes(id),
      dim: near !== undefined && !near.has(id),
      editing: editing?.kind === 'note' && editing.id === id,
    };
  });
}

/** The selected notes and all that are linked with them; nothing is dimmed without a selection. */
function neighboursOf(canvas: Canvas, selection: readonly Id[]): Set<Id> | undefined {
  if (selection.length === 0) return undefined;
  const chosen = new Set(selection);
  const near = new Set(selection);
  for (const { from, to } of Object.values(canvas.links)) {
    if (chosen.has(from)) near.add(to);
    if (chosen.has(to)) near.add(from);
  }
  // A note without links would dim the whole sheet, which helps nobody.
  return near.size > selection.length ? near : undefined;
}

/** Everything that is shown of each block. Of the notes, only those that are `drawn` are nodes. */
export function blockStates(
  canvas: Canvas,
  notes: readonly NoteState[],
  drawn: readonly NoteState[],
  editing: Editing | undefined,
  severities: ReadonlyMap<Block, Severity>,
): Map<Block, BlockState> {
  const isDrawn = new Set(drawn);
  return new Map(
    BLOCKS.map((block) => {
      const own = notes.filter(({ box }) => box.face.block === block);
      return [
        block,
        {
          block,
          noteIds: own.map(({ box }) => box.face.id),
          undrawn: own.filter((note) => !isDrawn.has(note)),
          total: totalOf(canvas, block),
          severity: severities.get(block),
          typing: editing?.kind === 'new' && editing.block === block ? editing.id : undefined,
          inviting: own.length === 0,
        },
      ];
    }),
  );
}
