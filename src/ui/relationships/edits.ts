import type { Id } from '../../model/canvas';
import { together, type Edit } from '../../model/edit';
import { link } from '../../model/edit-links';
import { addNotes, change } from '../../model/edit-notes';
import type { Segment } from '../../model/elements';
import type { Goal, RelationshipType, ResourceCapability } from '../../model/enums';
import type { Requirement } from '../../model/figures/integration';
import { addNeed } from '../../model/suggest/needs';

type Expectation = NonNullable<Segment['expectation']>;

/** Changes what a segment expects. One that expects nothing any more has no expectation on record. */
export function expecting(segment: Id, recipe: (expectation: Expectation) => void): Edit {
  return change('segments', segment, (draft) => {
    draft.expectation ??= { types: [], status: 'assumed' };
    recipe(draft.expectation);
    if (draft.expectation.types.length === 0) delete draft.expectation;
  });
}

/** Lets a segment expect one thing more; the first one it must have. */
export const expectAlso = (segment: Id, type: RelationshipType): Edit =>
  expecting(segment, ({ types }) => {
    types.push({ type, strength: types.length === 0 ? 'must' : 'nice' });
  });

/** Lets a segment expect something else in the place of its `index`th expectation. */
export const expectInstead = (segment: Id, index: number, type: RelationshipType): Edit =>
  expecting(segment, ({ types }) => {
    if (types[index]) types[index].type = type;
  });

/** Turns a relationship into one of another type. */
export const turnInto = (relationship: Id, type: RelationshipType): Edit =>
  change('relationships', relationship, (draft) => {
    draft.type = type;
  });

/** Adds a relationship for a segment, in one step; its name is a placeholder. */
export const offer = (
  segment: Id,
  note: { readonly id: Id; readonly name: string; readonly type: RelationshipType },
): Edit =>
  together('add', [
    addNotes('relationships', [{ ...note, status: 'assumed' }]),
    link(note.id, segment),
  ]);

/** Gives a relationship a goal, or takes it away. */
export const toggleGoal = (relationship: Id, goal: Goal): Edit =>
  change('relationships', relationship, (draft) => {
    const others = (draft.goals ?? []).filter((each) => each !== goal);
    const goals = draft.goals?.includes(goal) ? others : [...others, goal];
    if (goals.length > 0) draft.goals = goals;
    else delete draft.goals;
  });

/** Adds a placeholder that meets a requirement, linked with all that need it. */
export function addFor(
  { is, by }: Requirement,
  note: { readonly id: Id; readonly name: string },
  capability: string | undefined,
): Edit {
  const [first, ...others] = by;
  if (!first) return together('add', []);
  if (is === 'partner') {
    return together('add', [
      addNotes('partners', [{ ...note, status: 'assumed' }]),
      link(note.id, first.id),
    ]);
  }
  const block = is === 'activities' ? is : 'resources';
  return together('add', [
    addNeed(first.id, block, { ...note, capability: capability ?? 'other' }),
    ...others.map(({ id }) => link(note.id, id)),
  ]);
}

/** Links a note that is there with all that need it; `capability` says what it turned out to be. */
export function linkFor({ is, by }: Requirement, note: Id, capability?: string): Edit {
  const block = is === 'activities' ? is : 'resources';
  return together('link', [
    ...(capability
      ? [
          change(block, note, (draft) => {
            draft.capability = capability as ResourceCapability;
          }),
        ]
      : []),
    ...by.map(({ id }) => link(note, id)),
  ]);
}
