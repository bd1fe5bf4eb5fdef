import type { Id } from '../../model/canvas';
import { together } from '../../model/edit';
import { link } from '../../model/edit-links';
import { addNotes, type NewNote } from '../../model/edit-notes';
import type { EditFix } from '../fix';
import type { Values } from '../value';

export type Capable = 'activities' | 'resources';
export const CAPABILITY_WORD = {
  activities: 'activityCapability',
  resources: 'resourceCapability',
} as const;

/**
 * The two fixes that add what is able to do something, as a placeholder for the notes that need
 * it: one's own, or a partner's. `values` are what their texts name besides the capability.
 */
export function addCapability(
  block: Capable,
  capability: string,
  needing: readonly Id[],
  named: Values = {},
): EditFix[] {
  const word = CAPABILITY_WORD[block];
  const values: Values = { ...named, capability: { word: [word, capability] } };
  const make =
    (byPartner: boolean): EditFix['make'] =>
    ({ newId, placeholder }) => {
      const id = newId();
      const name = placeholder(`${word}.${capability}`);
      const note = { id, name, capability, status: 'assumed' } as NewNote<Capable>;
      const partner = newId();
      const partnerName = placeholder('partner-for', values);
      return together('fix', [
        addNotes(block, [note]),
        ...needing.map((each) => link(id, each)),
        ...(byPartner
          ? [
              addNotes('partners', [{ id: partner, name: partnerName, status: 'assumed' }]),
              link(partner, id),
            ]
          : []),
      ]);
    };
  return [
    { key: `add-${block}`, values, make: make(false) },
    { key: `add-partner-${block}`, values, make: make(true) },
  ];
}
