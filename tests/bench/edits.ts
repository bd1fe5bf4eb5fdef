import type { Canvas, Link } from '../../src/model/canvas';
import type { Edit } from '../../src/model/edit';
import { link, linkId, unlink } from '../../src/model/edit-links';
import { addNotes, change, rename } from '../../src/model/edit-notes';
import { removeNotes } from '../../src/model/edit-remove';
import type { RelationshipType } from '../../src/model/enums';
import type { Touched } from '../../src/model/index-update';
import { applyEdit, startTimeline } from '../../src/store/history';
import { touchedBy } from '../../src/store/touched';
import type { Plain } from './plain';

/** A state of the canvas with what an edit touched to reach it, and the same edit for the floor. */
interface Step {
  readonly canvas: Canvas;
  readonly touched: Touched;
  /** Nothing where the floor cannot do it. */
  readonly plain?: (plain: Plain) => void;
}

/** An edit, and the same for the floor. */
type Both = readonly [Edit, ((plain: Plain, now: Canvas) => void)?];

/** Edits as people make them, each with the one that takes it back, all over the canvas. */
export function edits(canvas: Canvas): Record<string, Step[]> {
  const links = Object.values(canvas.links);
  const through = links.filter(({ from, to }) => canvas.relationships[from] && canvas.channels[to]);
  const some = <T>(list: readonly T[]) =>
    Array.from({ length: 16 }, (_, i) => list[(i * 7) % list.length]!);
  const relationships = some(through.map(({ from }) => canvas.relationships[from]!));
  const segments = some(Object.values(canvas.segments));
  const chain = (pairs: readonly (readonly Both[])[]) => {
    let timeline = startTimeline(canvas);
    return pairs.flat().flatMap(([edit, plainly]): Step[] => {
      const before = timeline;
      timeline = applyEdit(timeline, edit);
      if (timeline === before) return [];
      const now = timeline.canvas;
      return [
        {
          canvas: now,
          touched: touchedBy(timeline.past.at(-1)!.patches)!,
          ...(plainly ? { plain: (plain: Plain) => plainly(plain, now) } : {}),
        },
      ];
    });
  };
  const renamed = (id: string, name: string): Both => [
    rename(id, name),
    (plain, now) => plain.edit(now.segments[id]!, 'name'),
  ];
  const typed = (id: string, type: RelationshipType): Both => [
    change('relationships', id, (note) => {
      note.type = type;
    }),
    (plain, now) => plain.edit(now.relationships[id]!, 'type'),
  ];
  const priced = (id: string, value: number): Both => [
    change('segments', id, (note) => {
      note.economics = {
        ...note.economics,
        arpaMonth: { value, unit: 'money/customer/month', status: 'assumed' },
      };
    }),
    (plain, now) => plain.edit(now.segments[id]!, 'economics'),
  ];
  const linked = ({ from, to }: Link, there: boolean): Both => [
    there ? link(from, to) : unlink(from, to),
    (plain) => plain.link({ id: linkId(from, to), from, to }, there),
  ];
  return {
    rename: chain(segments.map(({ id, name }) => [renamed(id, 'Riders'), renamed(id, name)])),
    type: chain(relationships.map(({ id, type }) => [typed(id, 'community'), typed(id, type!)])),
    figure: chain(
      segments.map(({ id, economics }) => [
        priced(id, 9),
        priced(id, economics?.arpaMonth?.value ?? 20),
      ]),
    ),
    link: chain(some(through).map((one) => [linked(one, false), linked(one, true)])),
    'add, remove': chain(
      segments.map((_, n) => [
        [addNotes('segments', [{ id: `new-${n}`, name: 'New' }])],
        [removeNotes([`new-${n}`])],
      ]),
    ),
  };
}
