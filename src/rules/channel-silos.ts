import { change } from '../model/edit-notes';
import { addCapability } from './parts/add-capability';
import { customerRecord } from './parts/customer-record';
import type { CanvasView } from '../model/view';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

export const channelSilos: Rule<'segments', 'channels'> = {
  id: 'channel-silos',
  about: 'segments',
  category: 'integration',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['S3', 'Gartner-journey'],
  seeds: ['S1-05', 'S3-07', 'S3-11'],
  reads: ['channels.phases'],
  /** So many places to turn to after the sale, and nobody can remember for all of them. */
  options: { channels: { default: 3, min: 2, max: 20, unit: 'number' } },
  check(segment, view, { channels }) {
    const { served, unknown } = afterSales(segment.id, view);
    const { kept, untagged } = customerRecord(view);
    if (kept) return served.length >= channels ? passed : notApplicable;
    if (served.length + unknown.length < channels) return notApplicable;
    if (served.length < channels) {
      return cannotCheck(...unknown.map((id) => ({ id, path: 'phases' })));
    }
    if (untagged.length > 0) return cannotCheck(...untagged);
    return firedIf([
      {
        on: segment.id,
        also: served,
        values: {
          segment: { element: segment.id },
          channels: { elements: served },
          n: { count: served.length },
        },
        because: served.map((id) => ({
          id,
          path: 'phases',
          value: view.get('channels', id)!.phases,
        })),
      },
    ]);
  },
  fixes(hit, view, { channels }) {
    const { served } = afterSales(hit.on!, view);
    // Leaving one out helps only where the one too many is the last.
    const spare = served.length === channels && channels <= 3 ? served : [];
    return [
      ...addCapability('resources', 'crm_system', served),
      ...spare.map((id) => ({
        key: 'stop-after-sales',
        values: { channel: { element: id } },
        make: () =>
          change('channels', id, (channel) => {
            channel.phases = channel.phases?.filter((phase) => phase !== 'after_sales');
          }),
      })),
    ];
  },
};

/** The channels where a segment turns to after the sale, and those that do not say what they are for. */
function afterSales(segment: string, view: CanvasView) {
  const all = view.linked(segment, 'channels');
  return {
    served: all.filter(({ phases }) => phases?.includes('after_sales')).map(({ id }) => id),
    unknown: all.filter(({ phases }) => !phases?.length).map(({ id }) => id),
  };
}
