import type { Canvas, Id } from './canvas';
import type { Edit } from './edit';
import { find } from './find';
import { meaningOf, type LinkMeaning } from './link-meanings';

/** The id of the link between two elements: a pair is linked once or not at all. */
export const linkId = (from: Id, to: Id): Id => `${from}>${to}`;

/** Turns a pair of notes into its one direction; nothing when a link would mean nothing. */
export function directed(
  canvas: Canvas,
  a: Id,
  b: Id,
): { from: Id; to: Id; meaning: LinkMeaning } | undefined {
  const first = find(canvas, a);
  const second = find(canvas, b);
  if (!first || !second) return undefined;
  const forward = meaningOf(first.block, second.block);
  if (forward) return { from: a, to: b, meaning: forward };
  const back = meaningOf(second.block, first.block);
  return back && { from: b, to: a, meaning: back };
}

/** Removes every link between two notes, in either direction. */
function cut(draft: Canvas, a: Id, b: Id) {
  for (const link of Object.values(draft.links)) {
    if ((link.from === a && link.to === b) || (link.from === b && link.to === a)) {
      delete draft.links[link.id];
    }
  }
}

/**
 * Links two notes, in the direction that means something. A relationship is with one
 * segment only: linking it anew replaces the former segment. Does nothing when the link
 * would have no meaning.
 */
export function link(a: Id, b: Id): Edit {
  return {
    name: 'link',
    apply: (draft) => {
      const pair = directed(draft, a, b);
      if (!pair) return;
      const { from, to, meaning } = pair;
      cut(draft, from, to);
      if (meaning.single) {
        for (const other of Object.values(draft.links)) {
          if (other.from === from && Object.hasOwn(draft[meaning.to], other.to)) {
            delete draft.links[other.id];
          }
        }
      }
      const id = linkId(from, to);
      draft.links[id] = { id, from, to };
    },
  };
}

/** Removes the link between two notes, if there is one. */
export function unlink(a: Id, b: Id): Edit {
  return { name: 'unlink', apply: (draft) => cut(draft, a, b) };
}

/** Removes a link by its own id: the way to drop one whose ends no longer exist. */
export function removeLink(id: Id): Edit {
  return {
    name: 'unlink',
    apply: (draft) => {
      delete draft.links[id];
    },
  };
}
