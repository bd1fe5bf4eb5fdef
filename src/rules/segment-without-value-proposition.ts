import { link } from '../model/edit-links';
import { addNotes } from '../model/edit-notes';
import { removeNotes } from '../model/edit-remove';
import { together } from '../model/edit';
import { firedIf, type Rule } from './rule';

export const segmentWithoutValueProposition: Rule<'segments'> = {
  id: 'segment-without-value-proposition',
  about: 'segments',
  category: 'completeness',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['SZ-clear', 'SZ-manual', 'e3'],
  seeds: ['S4-01'],
  reads: [],
  check(segment, view) {
    if (view.linked(segment.id, 'propositions').length > 0) return firedIf([]);
    return firedIf([
      {
        on: segment.id,
        values: { segment: { element: segment.id } },
        because: [{ id: segment.id, path: 'links.propositions', value: [] }],
      },
    ]);
  },
  fixes(hit, view) {
    const segment = hit.on!;
    const values = { segment: { element: segment } };
    return [
      ...view.all('propositions').map(({ id }) => ({
        key: 'offer-to-segment',
        values: { ...values, proposition: { element: id } },
        make: () => link(id, segment),
      })),
      {
        key: 'add-proposition',
        values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          const name = placeholder('proposition-for', values);
          return together('fix', [
            addNotes('propositions', [{ id, name, status: 'assumed' }]),
            link(id, segment),
          ]);
        },
      },
      {
        key: 'remove-note',
        values: { note: { element: segment } },
        make: () => removeNotes([segment]),
      },
    ];
  },
};
