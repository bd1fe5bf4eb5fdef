import type { NoteBox, Sheet } from '../../layout/sheet';
import type { Canvas, Id } from '../../model/canvas';
import type { Report } from '../../rules/engine';
import type { LinksShown } from '../../store/view';
import type { LinkEdgeType } from './link-edge';

const NONE: LinkEdgeType[] = [];

/** The links of the selection; what conflicts with it in red. */
export function edgesOf(
  canvas: Canvas,
  sheet: Sheet,
  selection: readonly Id[],
  shown: LinksShown,
  report: Report | undefined,
): LinkEdgeType[] {
  if (shown === 'none' || selection.length === 0) return NONE;
  const boxes = new Map(sheet.notes.map((box) => [box.face.id, box]));
  const edges: LinkEdgeType[] = [];
  const conflicts = conflictPairs(report, selection);
  const add = (id: string, source: Id, target: Id, look: 'link' | 'conflict') => {
    const from: NoteBox | undefined = boxes.get(source);
    const to = boxes.get(target);
    if (from && to)
      edges.push({
        id,
        type: 'link',
        source,
        target,
        // Over the notes: a line behind one would seem to start there.
        zIndex: 3,
        // For the eye; a note’s label says its links to the ear.
        domAttributes: { 'aria-hidden': true },
        data: { from, to, look },
      });
  };
  for (const { id, from, to } of Object.values(canvas.links)) {
    if (!selection.includes(from) && !selection.includes(to)) continue;
    const conflict = conflicts.delete(`${from}>${to}`) || conflicts.delete(`${to}>${from}`);
    add(id, from, to, conflict ? 'conflict' : 'link');
  }
  // A conflict between notes that no link joins is drawn all the same.
  for (const pair of conflicts) {
    const [from, to] = pair.split('>') as [Id, Id];
    add(`conflict:${pair}`, from, to, 'conflict');
  }
  return edges;
}

/** Pairs of notes that a finding on or towards the selection says do not fit. */
function conflictPairs(report: Report | undefined, selection: readonly Id[]): Set<string> {
  const pairs = new Set<string>();
  for (const { on, to, kind } of report?.findings ?? []) {
    if (kind !== 'conflict' || on === undefined || to === undefined) continue;
    if (selection.includes(on) || selection.includes(to)) pairs.add(`${on}>${to}`);
  }
  return pairs;
}
