import { nameOf } from '../../../i18n/name';
import { text } from '../../../i18n/translate';
import { facesOf, type Face, type FaceFigures, type Span } from '../../../layout/face';
import type { Block } from '../../../model/blocks';
import type { Canvas, Id } from '../../../model/canvas';
import { LINK_MEANINGS } from '../../../model/link-meanings';
import { inOrder } from '../../../model/order';
import { viewOf, type CanvasView } from '../../../model/view';
import type { Badge } from '../badges';
import { noteLabel } from '../note-label';

/** A link as it is read from one of its ends: “Reaches → Bike riders”, “Reached by → Van visits”. */
export interface OutlineLink {
  /** The note at its other end. */
  readonly id: Id;
  readonly name: string;
  readonly verb: string;
}

/** What the outline says of a note. */
export interface OutlineItem {
  readonly id: Id;
  readonly block: Block;
  readonly title: string;
  readonly label: string;
  readonly details: readonly Span[];
  /** The places of its segments in their block: their colours. */
  readonly places: readonly number[];
  readonly links: readonly OutlineLink[];
  readonly badge: Badge | undefined;
}

/** The links of a note in words, from its own end, in the order of the meanings and of the sheet. */
export function linksOf(view: CanvasView, id: Id): OutlineLink[] {
  const own = view.blockOf(id);
  return LINK_MEANINGS.flatMap(({ from, to, meaning }) => {
    const back = to === own;
    if (!back && from !== own) return [];
    const verb = text(`link.${meaning}${back ? '.back' : ''}`);
    return [...view.linked(id, back ? from : to)]
      .sort((a, b) => a.order - b.order)
      .map((other) => ({ id: other.id, name: nameOf(view, other.id), verb }));
  });
}

/** The details of a face in one row. What a partner provides stands among its links. */
function detailsOf({ block, rows }: Face): Span[] {
  const told = block === 'partners' ? rows.filter(([first]) => first?.tone !== 'plain') : rows;
  return told.flat();
}

/** What the outline says of the notes of a block, in their order. */
export function itemsOf(
  canvas: Canvas,
  block: Block,
  figures: FaceFigures | undefined,
  badges: ReadonlyMap<Id, Badge>,
): OutlineItem[] {
  const view = viewOf(canvas);
  const places = new Map(inOrder(canvas, 'segments').map(({ id }, index) => [id, index]));
  return facesOf(canvas, block, figures).map((face) => ({
    id: face.id,
    block,
    title: face.title,
    label: noteLabel(face, view, badges.get(face.id)?.count ?? 0),
    details: detailsOf(face),
    places: face.serves.map((segment) => places.get(segment)!).sort((a, b) => a - b),
    links: linksOf(view, face.id),
    badge: badges.get(face.id),
  }));
}

/**
 * Remembers what was said of each note, and gives the former value back where it is still true:
 * an edit then draws the notes that it changed, not two thousand.
 */
export function makeItemKeeper(): (items: readonly OutlineItem[]) => OutlineItem[] {
  let kept = new Map<Id, { said: string; item: OutlineItem }>();
  return (items) => {
    const next = new Map<Id, { said: string; item: OutlineItem }>();
    for (const item of items) {
      const said = JSON.stringify(item);
      const before = kept.get(item.id);
      next.set(item.id, before?.said === said ? before : { said, item });
    }
    kept = next;
    return [...next.values()].map(({ item }) => item);
  };
}
