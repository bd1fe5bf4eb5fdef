import type { Id } from '../canvas';
import type { CanvasView } from '../canvas-view';
import { together, type Edit } from '../edit';
import { link } from '../edit-links';
import { addNotes, type NewNote } from '../edit-notes';
import { RELATIONSHIP_DEMANDS } from '../relationship-demands';

type Capable = 'activities' | 'resources';

/** What one need of a relationship is met by. */
export interface Need {
  readonly block: Capable;
  /** Any of these will do. */
  readonly set: readonly string[];
  /** Notes that can do it. */
  readonly able: readonly { readonly id: Id; readonly name: string }[];
  readonly linked: boolean;
}

/** What the type of a relationship needs, and what of it is there. */
export function needsOf(view: CanvasView, relationship: Id): Need[] {
  const type = view.get('relationships', relationship)?.type;
  if (!type) return [];
  return (['activities', 'resources'] as const).flatMap((block) =>
    (RELATIONSHIP_DEMANDS[type][block] as readonly (readonly string[])[]).map((set): Need => {
      const able = set.flatMap((capability) => view.having(block, capability as never));
      const linked = new Set(view.linked(relationship, block).map(({ id }) => id));
      return { block, set, able, linked: able.some(({ id }) => linked.has(id)) };
    }),
  );
}

/** A placeholder for what one capability stands for, linked with the relationship that needs it. */
export function addNeed(
  relationship: Id,
  block: Capable,
  note: { readonly id: Id; readonly name: string; readonly capability: string },
): Edit {
  const placeholder = { ...note, status: 'assumed' } as NewNote<Capable>;
  return together('add', [addNotes(block, [placeholder]), link(note.id, relationship)]);
}

/**
 * Meets every need of a relationship in one step: links the first note that can do it, or adds a
 * placeholder for the first capability that would.
 */
export function meetNeeds(
  view: CanvasView,
  relationship: Id,
  make: (block: Capable, capability: string) => { readonly id: Id; readonly name: string },
): Edit {
  const edits = needsOf(view, relationship)
    .filter(({ linked }) => !linked)
    .map(({ block, set, able: [first] }) => {
      if (first) return link(first.id, relationship);
      const capability = set[0]!;
      return addNeed(relationship, block, { ...make(block, capability), capability });
    });
  return together('add', edits);
}
