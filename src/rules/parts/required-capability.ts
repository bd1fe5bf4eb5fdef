import type { Block } from '../../model/blocks';
import type { Relationship } from '../../model/elements';
import { link } from '../../model/edit-links';
import { addNotes, type NewNote } from '../../model/edit-notes';
import { together } from '../../model/edit';
import { RELATIONSHIP_TYPES } from '../../model/relationship-types';
import type { CanvasView } from '../../model/view';
import type { Fix } from '../fix';
import { cannotCheck, firedIf, notApplicable, passed, type Hit, type Verdict } from '../rule';

type Capable = 'activities' | 'resources';
const WORD = { activities: 'activityCapability', resources: 'resourceCapability' } as const;

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
  const needed = RELATIONSHIP_TYPES[relationship.type][block] as readonly (readonly string[])[];
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
        needed: { words: set.map((capability) => [WORD[block], capability] as const) },
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

/** Adds what is lacking, done by yourselves or by a partner, one fix for each way to have it. */
export function fixRequired(hit: Hit, block: Capable): Fix[] {
  const relationship = hit.on!;
  return hit.to!.split('|').flatMap((capability) => {
    const values = {
      relationship: { element: relationship },
      capability: { word: [WORD[block], capability] as const },
    };
    const make =
      (byPartner: boolean): import('../fix').EditFix['make'] =>
      ({ newId, placeholder }) => {
        const id = newId();
        const note = {
          id,
          name: placeholder(`${WORD[block]}.${capability}`),
          capability,
          status: 'assumed',
        } as NewNote<Capable>;
        const partner = newId();
        return together('fix', [
          addNotes(block as Block, [note]),
          link(id, relationship),
          ...(byPartner
            ? [
                addNotes('partners', [
                  { id: partner, name: placeholder('partner-for', values), status: 'assumed' },
                ]),
                link(partner, id),
              ]
            : []),
        ]);
      };
    return [
      { key: `add-${block}`, values, make: make(false) },
      { key: `add-partner-${block}`, values, make: make(true) },
    ];
  });
}
