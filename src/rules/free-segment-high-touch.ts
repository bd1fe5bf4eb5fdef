import type { Segment } from '../model/elements';
import { HUMAN_TYPES } from '../model/relationship-types';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import { changeType } from './parts/change-type';
import { supports } from './parts/offers';
import { pays } from './parts/pays';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** Ways to look after people that do not need one of yours each time. */
const LIGHTER = ['self_service', 'community'] as const;

export const freeSegmentHighTouch: Rule<'relationships'> = {
  id: 'free-segment-high-touch',
  about: 'relationships',
  category: 'cost',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'info',
  sources: ['BMG-89', 'Freemium', 'TouchTiers', 'Rapport'],
  seeds: ['S0-03', 'S1-22'],
  reads: [
    'propositions.priceLevel',
    'relationships.goals',
    'relationships.state',
    'relationships.type',
    'segments.economics',
    'segments.interdependentWith',
    'segments.role',
  ],
  check(relationship, view) {
    const { id, type, goals, state } = relationship;
    const users = view.linked(id, 'segments').filter(({ role }) => role === 'user');
    // Until there is any income, who pays for whom is still to be written.
    if (users.length === 0 || state === 'planned' || view.all('revenues').length === 0) {
      return notApplicable;
    }
    if (type !== undefined && !HUMAN_TYPES.has(type)) return notApplicable;
    const standing = users.map((segment) => ({ segment, pays: standingOf(segment, id, view) }));
    const unpaid = standing.filter(({ pays }) => pays === 'nobody');
    if (unpaid.length === 0) {
      return type !== undefined && standing.every(({ pays }) => pays === 'someone')
        ? passed
        : notApplicable;
    }
    if (type === undefined) return cannotCheck({ id, path: 'type' });
    if (!goals?.length) return cannotCheck({ id, path: 'goals' });
    // Winning them over, or learning from them, ends; keeping them does not.
    if (!goals.includes('retention')) return notApplicable;
    return firedIf(
      unpaid.map(({ segment }) => ({
        on: id,
        to: segment.id,
        values: {
          relationship: { element: id },
          segment: { element: segment.id },
          type: { word: ['relationshipType', type] },
        },
        because: [
          { id, path: 'type', value: type },
          { id, path: 'goals', value: goals },
          { id: segment.id, path: 'role', value: segment.role },
          { id: segment.id, path: 'links.revenues', value: [] },
        ],
      })),
    );
  },
  fixes(hit, view): Fix[] {
    const offers = offersOf(hit.to!, hit.on!, view);
    return [
      ...LIGHTER.map((type) => changeType(hit.on!, type)),
      ...offers.slice(0, 2).map((offer) => ({
        key: 'say-price',
        values: { proposition: { element: offer.id } },
        ask: { id: offer.id, path: 'priceLevel' },
      })),
    ];
  },
};

/** The offers to a segment that a relationship supports: those that it names, or all. */
function offersOf(segment: string, relationship: string, view: CanvasView) {
  return view
    .linked(segment, 'propositions')
    .filter((offer) => supports(relationship, offer, view));
}

/**
 * Who pays for what a user gets. Once an offer bears a price level, the question is another
 * rule's: whether so low a price carries so much help, or where the money for a price is.
 */
function standingOf(
  segment: Segment,
  relationship: string,
  view: CanvasView,
): 'someone' | 'nobody' | 'another rule’s question' {
  const earns = (id: string) => view.linked(id, 'revenues').length > 0;
  const offers = offersOf(segment.id, relationship, view);
  if (pays(segment, view) === true || offers.some(({ id }) => earns(id))) return 'someone';
  if (segment.interdependentWith?.some(earns)) return 'someone';
  const unpriced = offers.length > 0 && offers.every(({ priceLevel }) => priceLevel === undefined);
  return unpriced ? 'nobody' : 'another rule’s question';
}
