import type { Relationship } from '../../model/elements';
import { RELATIONSHIP_DEMANDS } from '../../model/relationship-demands';
import type { CanvasView } from '../../model/view';
import type { EditFix } from '../fix';
import { cannotCheck, firedIf, notApplicable, passed, type Hit, type Verdict } from '../rule';
import { addCapability, CAPABILITY_WORD, type Capable } from './add-capability';

/**
 * What a relationship's type needs of a block and no note there provides. A partner's
 * contribution counts, because it stands there as an activity or a resource of its own.
 */
export function checkRequired(
  relationship: Relationship,
  block: Capable,
  view: CanvasView,
): Verdict {
  if (relationship.type === undefined) return cannotCheck({ id: relationship.id, path: 'type' });
  const needed = RELATIONSHIP_DEMANDS[relationship.type][block] as readonly (readonly string[])[];
  if (needed.length === 0) return notApplicable;
  const lacking = needed.filter(
    (set) => !set.some((capability) => view.having(block, capability as never).length > 0),
  );
  if (lacking.length === 0) return passed;
  // An untagged note may well be the one: ask what it does before calling it missing.
  const untagged = view.having(block, undefined);
  if (untagged.length > 0) {
    return cannotCheck(...untagged.map(({ id }) => ({ id, path: 'capability' })));
  }
  return firedIf(
    lacking.map((set) => ({
      on: relationship.id,
      to: set.join('|'),
      values: {
        relationship: { element: relationship.id },
        type: { word: ['relationshipType', relationship.type!] as const },
        needed: { words: set.map((capability) => [CAPABILITY_WORD[block], capability] as const) },
      },
      because: [
        { id: relationship.id, path: 'type', value: relationship.type },
        ...view
          .all(block)
          .map(({ id, capability }) => ({ id, path: 'capability', value: capability })),
      ],
    })),
  );
}

/** Adds what is lacking: two fixes for each way to have it. */
export function fixRequired(hit: Hit, block: Capable): EditFix[] {
  const relationship = hit.on!;
  return hit
    .to!.split('|')
    .flatMap((capability) =>
      addCapability(block, capability, [relationship], { relationship: { element: relationship } }),
    );
}
