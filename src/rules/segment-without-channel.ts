import { link } from '../model/edit-links';
import { addNotes } from '../model/edit-notes';
import { together } from '../model/edit';
import { firedIf, notApplicable, type Rule } from './rule';

export const segmentWithoutChannel: Rule<'segments'> = {
  id: 'segment-without-channel',
  about: 'segments',
  category: 'completeness',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['VPD-222', 'BMGQ', 'SZ-CH'],
  seeds: ['S4-03'],
  reads: [],
  check(segment, view) {
    if (view.linked(segment.id, 'propositions').length === 0) return notApplicable;
    if (view.linked(segment.id, 'channels').length > 0) return firedIf([]);
    return firedIf([
      {
        on: segment.id,
        values: { segment: { element: segment.id } },
        because: [{ id: segment.id, path: 'links.channels', value: [] }],
      },
    ]);
  },
  fixes(hit, view) {
    const segment = hit.on!;
    const values = { segment: { element: segment } };
    return [
      ...view.all('channels').map(({ id }) => ({
        key: 'reach-segment',
        values: { ...values, channel: { element: id } },
        make: () => link(id, segment),
      })),
      {
        key: 'add-channel',
        values,
        make: ({ newId, placeholder }) => {
          const id = newId();
          const name = placeholder('channel-to', values);
          return together('fix', [
            addNotes('channels', [{ id, name, status: 'assumed' }]),
            link(id, segment),
          ]);
        },
      },
    ];
  },
};
