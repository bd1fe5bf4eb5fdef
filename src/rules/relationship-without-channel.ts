import { link } from '../model/edit-links';
import { addNotes } from '../model/edit-notes';
import { together } from '../model/edit';
import { cannotCheck, firedIf, notApplicable, type Rule } from './rule';

export const relationshipWithoutChannel: Rule<'relationships'> = {
  id: 'relationship-without-channel',
  about: 'relationships',
  category: 'structure',
  kind: 'gap',
  decidable: 'structure',
  severity: 'warning',
  sources: ['SZ-CR'],
  seeds: ['S1-05', 'S2-08', 'S4-03'],
  reads: ['relationships.type'],
  check(relationship, view) {
    if (view.linked(relationship.id, 'channels').length > 0) return firedIf([]);
    if (relationship.type === undefined) return cannotCheck({ id: relationship.id, path: 'type' });
    // Without a bond there is nothing that needs a place to happen.
    if (relationship.type === 'transactional') return notApplicable;
    return firedIf([
      {
        on: relationship.id,
        values: { relationship: { element: relationship.id } },
        because: [
          { id: relationship.id, path: 'type', value: relationship.type },
          { id: relationship.id, path: 'links.channels', value: [] },
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const relationship = hit.on!;
    const values = { relationship: { element: relationship } };
    const segments = view.linked(relationship, 'segments');
    const reaching = view
      .all('channels')
      .filter(({ id }) =>
        view.linked(id, 'segments').some((segment) => segments.includes(segment)),
      );
    return [
      ...reaching.map(({ id }) => ({
        key: 'run-through',
        values: { ...values, channel: { element: id } },
        make: () => link(relationship, id),
      })),
      {
        key: 'add-channel-for',
        values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          const name = placeholder('channel-for', values);
          return together('fix', [
            addNotes('channels', [{ id, name, status: 'assumed' }]),
            link(relationship, id),
            ...segments.map((segment) => link(id, segment.id)),
          ]);
        },
      },
    ];
  },
};
