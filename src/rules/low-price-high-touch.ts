import { distinct, type Missing } from '../model/economics';
import { servingCost, servingRelationships } from '../model/economics';
import { change } from '../model/edit-notes';
import type { Proposition, Segment } from '../model/elements';
import { HUMAN_TYPES } from '../model/relationship-types';
import type { CanvasView } from '../model/view';
import { changeType } from './parts/change-type';
import { supports } from './parts/offers';
import { pays } from './parts/pays';
import { shareOfRevenue, within } from './parts/share-of-revenue';
import { cannotCheck, firedIf, notApplicable, passed, type Hit, type Rule } from './rule';

export const lowPriceHighTouch: Rule<'segments', 'costShare'> = {
  id: 'low-price-high-touch',
  about: 'segments',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'warning',
  sources: ['BMG-41', 'EVBN', 'Rework', 'Rapport'],
  seeds: ['S0-03', 'S1-22', 'S1-24'],
  reads: [
    'propositions.priceLevel',
    'relationships.adoption',
    'relationships.cost',
    'relationships.goals',
    'relationships.state',
    'relationships.type',
    'segments.economics',
    'segments.role',
  ],
  /** Where relationships take no more of what customers pay, people pay their way at any price. */
  options: { costShare: { default: 0.2, min: 0, max: 1, unit: 'share' } },
  check(segment, view, { costShare }) {
    const offers = view.linked(segment.id, 'propositions').map((offer) => ({
      offer,
      low: isLow(offer, segment, view),
    }));
    if (offers.every(({ low }) => low === false)) return notApplicable;
    const relationships = servingRelationships(segment, view);
    const anyLow = offers.some(({ low }) => low === true);
    const holds = anyLow && relationships.length > 0 ? passed : notApplicable;
    const share = shareOfRevenue(servingCost(segment, view).total, segment);
    if (within(share, costShare)) return holds;

    const hits: Hit[] = [];
    const missing: Missing[] = [];
    for (const relationship of relationships) {
      const { id, type } = relationship;
      if (type && !HUMAN_TYPES.has(type)) continue;
      const supported = offers.filter(({ offer }) => supports(id, offer, view));
      const cheap = supported.flatMap(({ offer, low }) => (low === true ? offer : []));
      const unknown = supported.flatMap(({ low }) => (typeof low === 'boolean' ? [] : low));
      if (!type && cheap.length + unknown.length > 0) missing.push({ id, path: 'type' });
      if (cheap.length === 0) missing.push(...unknown);
      if (!type || cheap.length === 0) continue;
      const counted = share.known && Number.isFinite(share.value);
      hits.push({
        on: segment.id,
        to: id,
        also: [id],
        variant: counted ? 'counted' : 'uncounted',
        values: {
          segment: { element: segment.id },
          relationship: { element: id },
          type: { word: ['relationshipType', type] },
          propositions: { elements: cheap.map((offer) => offer.id) },
          share: { share: counted ? share.value : 0 },
        },
        because: [
          { id, path: 'type', value: type },
          ...cheap.map((offer) => ({
            id: offer.id,
            path: 'priceLevel',
            value: offer.priceLevel,
          })),
        ],
      });
    }
    if (hits.length > 0) return firedIf(hits);
    return missing.length > 0 ? cannotCheck(...distinct(missing)) : holds;
  },
  fixes(hit) {
    const relationship = hit.to!;
    const values = { relationship: { element: relationship } };
    return [
      ...(hit.variant === 'uncounted'
        ? [{ key: 'enter-cost', values, ask: { id: relationship, path: 'cost' } }]
        : []),
      changeType(relationship, 'self_service'),
      changeType(relationship, 'community'),
      {
        key: 'only-acquire',
        values,
        make: () =>
          change('relationships', relationship, (draft) => {
            draft.goals = ['acquisition'];
          }),
      },
    ];
  },
};

/** Whether customers pay little for an offer; one for free is cheap only when they pay for nothing else either. */
function isLow(
  offer: Proposition,
  segment: Segment,
  view: CanvasView,
): boolean | readonly Missing[] {
  if (offer.priceLevel === undefined) return [{ id: offer.id, path: 'priceLevel' }];
  if (offer.priceLevel !== 'free') return offer.priceLevel === 'economy';
  const paying = pays(segment, view);
  return typeof paying === 'boolean' ? !paying : paying;
}
