import type { Id } from '../../model/canvas';
import { together, type Edit } from '../../model/edit';
import { link } from '../../model/edit-links';
import type { Relationship } from '../../model/elements';
import type { CanvasView } from '../../model/view';
import { cannotCheck, firedIf, type Hit, type Verdict } from '../rule';
import type { Values } from '../value';

/** What a relationship is joined with: a channel it runs through, or an offer it supports. */
type Joined = 'channels' | 'propositions';

/** Fires for each channel or offer of a relationship that its segment has nothing to do with; `named` gives it to the message. */
export function checkMisses(
  relationship: Relationship,
  block: Joined,
  view: CanvasView,
  named: (id: Id) => Values,
): Verdict {
  const joined = view.linked(relationship.id, block);
  if (joined.length > 0 && view.linked(relationship.id, 'segments').length === 0) {
    return cannotCheck({ id: relationship.id, path: 'links' });
  }
  const hits: Hit[] = [];
  for (const { id } of joined) {
    const segments = missed(relationship.id, id, view);
    if (segments.length === 0) continue;
    const served = view.linked(id, 'segments').map((segment) => segment.id);
    hits.push({
      on: relationship.id,
      to: id,
      also: [id],
      values: {
        relationship: { element: relationship.id },
        ...named(id),
        segment: { elements: segments },
      },
      because: [
        { id: relationship.id, path: `links.${block}`, value: id },
        { id, path: 'links.segments', value: served },
      ],
    });
  }
  return firedIf(hits);
}

/** Joins the other end of a hit with the segments that it misses. */
export function joinMissed(hit: Hit, view: CanvasView): Edit {
  return together(
    'fix',
    missed(hit.on!, hit.to!, view).map((segment) => link(hit.to!, segment)),
  );
}

/** Segments of a relationship (one, unless a file says otherwise) that `other` is not linked with. */
function missed(relationship: Id, other: Id, view: CanvasView): readonly Id[] {
  const served = view.linked(other, 'segments');
  const segments = view.linked(relationship, 'segments');
  return segments.filter((segment) => !served.includes(segment)).map(({ id }) => id);
}
