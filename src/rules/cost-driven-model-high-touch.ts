import { distinct, type Missing } from '../model/economics';
import { relationshipCostPerCustomer } from '../model/economics';
import { changeMeta } from '../model/edit-notes';
import { HUMAN_TYPES, touchOf } from '../model/relationship-types';
import { changeType } from './parts/change-type';
import { untyped } from './parts/offers';
import { shareOfRevenue, within } from './parts/share-of-revenue';
import { cannotCheck, firedIf, notApplicable, type Hit, type Rule } from './rule';

/** From this touch on, one of your people takes part. */
const PERSON = 3;

export const costDrivenModelHighTouch: Rule<'segments', 'costShare'> = {
  id: 'cost-driven-model-high-touch',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['BMG-41', 'BMGQ', 'Rapport'],
  seeds: ['S1-13', 'S1-24'],
  reads: [
    'meta.costOrientation',
    'relationships.adoption',
    'relationships.cost',
    'relationships.state',
    'relationships.type',
    'segments.economics',
  ],
  /** People who take no more of what customers pay are a small desk for the hard cases. */
  options: { costShare: { default: 0.05, min: 0, max: 1, unit: 'share' } },
  check(segment, view, { costShare }) {
    // An orientation that was not chosen is like a balanced one.
    if (view.meta.costOrientation !== 'cost_driven') return notApplicable;
    const current = view
      .linked(segment.id, 'relationships')
      .filter(({ state }) => state !== 'planned');
    if (current.length === 0) return notApplicable;
    const lighter = current.some(({ type }) => type && touchOf(type) < PERSON);
    const unknown = untyped(current);

    const hits: Hit[] = [];
    const missing: Missing[] = [...unknown];
    for (const relationship of current) {
      const { id, type } = relationship;
      if (!type || !HUMAN_TYPES.has(type)) continue;
      const share = shareOfRevenue(relationshipCostPerCustomer(relationship, segment), segment);
      // A desk beside a lighter relationship is judged by what it costs.
      const maybeDesk =
        (lighter || unknown.length > 0) && (!share.known || within(share, costShare));
      if (maybeDesk) {
        if (!share.known) missing.push(...share.missing);
        continue;
      }
      hits.push({
        on: segment.id,
        to: id,
        also: [id],
        values: {
          segment: { element: segment.id },
          relationship: { element: id },
          type: { word: ['relationshipType', type] },
        },
        because: [{ id, path: 'type', value: type }],
      });
    }
    return hits.length === 0 && missing.length > 0
      ? cannotCheck(...distinct(missing))
      : firedIf(hits);
  },
  fixes: (hit) => [
    changeType(hit.to!, 'automated_service'),
    changeType(hit.to!, 'self_service'),
    {
      key: 'become-value-driven',
      values: {},
      make: () =>
        changeMeta((meta) => {
          meta.costOrientation = 'value_driven';
        }),
    },
  ],
};
