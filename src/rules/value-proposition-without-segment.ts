import { link } from '../model/edit-links';
import { addNotes } from '../model/edit-notes';
import { together } from '../model/edit';
import { firedIf, notApplicable, type Rule } from './rule';

export const valuePropositionWithoutSegment: Rule<'propositions'> = {
  id: 'value-proposition-without-segment',
  about: 'propositions',
  category: 'completeness',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['SZ-clear', 'SZ-manual'],
  seeds: ['S4-01'],
  reads: ['propositions.state'],
  check(proposition, view) {
    // An offer that is parked for later need not have found its customers yet.
    if (proposition.state === 'planned') return notApplicable;
    if (view.linked(proposition.id, 'segments').length > 0) return firedIf([]);
    return firedIf([
      {
        on: proposition.id,
        values: { proposition: { element: proposition.id } },
        because: [{ id: proposition.id, path: 'links.segments', value: [] }],
      },
    ]);
  },
  fixes(hit, view) {
    const proposition = hit.on!;
    const values = { proposition: { element: proposition } };
    return [
      ...view.all('segments').map(({ id }) => ({
        key: 'offer-to-segment',
        values: { ...values, segment: { element: id } },
        make: () => link(proposition, id),
      })),
      {
        key: 'add-segment',
        values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          const name = placeholder('segment-for', values);
          return together('fix', [
            addNotes('segments', [{ id, name, status: 'assumed' }]),
            link(proposition, id),
          ]);
        },
      },
    ];
  },
};
