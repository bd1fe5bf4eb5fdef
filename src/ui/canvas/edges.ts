import type { NoteBox, Sheet } from '../../layout/sheet';
import type { Canvas, Id } from '../../model/canvas';
import type { Report } from '../../rules/engine';
import type { LinksShown } from '../../store/view';
import type { LinkEdgeType } from './link-edge';

const NONE: LinkEdgeType[] = [];

/** So many links are a picture of the whole, not lines to follow one by one: `AllLinks` draws them. */
export const areMany = (canvas: Canvas): boolean => Object.keys(canvas.links).length > 150;

/** The links to draw one by one: of the selection, or all while they are few; conflicts in red. */
export function edgesOf(
  canvas: Canvas,
  sheet: Sheet,
  selection: readonly Id[],
  shown: LinksShown,
  report: Report | undefined,
): LinkEdgeType[] {
  const all = shown === 'all' && !areMany(canvas);
  if (shown === 'none' || (!all && selection.length === 0)) return NONE;
  const boxes = new Map(sheet.notes.map((box) => [box.face.id, box]));
  const edges: LinkEdgeType[] = [];
  const conflicts = conflictPairs(report, selection);
  const add = (id: string, source: Id, target: Id, look: 'link' | 'faint' | 'conflict') => {
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
    const near = selection.includes(from) || selection.includes(to);
    if (!near && !all) continue;
    const conflict = conflicts.delete(`${from}>${to}`) || conflicts.delete(`${to}>${from}`);
    add(id, from, to, conflict ? 'conflict' : near ? 'link' : 'faint');
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
