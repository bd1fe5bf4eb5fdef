import type { Missing } from '../model/economics';
import { changeMeta } from '../model/edit-notes';
import type { Proposition } from '../model/elements';
import type { RelationshipType } from '../model/enums';
import { touchOf } from '../model/relationship-types';
import type { CanvasView } from '../model/view';
import { addRelationship } from './parts/add-relationship';
import { typesOf } from './parts/offers';
import { checkPromise, keptBy } from './parts/promise';
import { notApplicable, type Rule } from './rule';

/** Bonds that make customers feel that they belong, with nobody to talk to. */
const BONDS: ReadonlySet<RelationshipType> = new Set([
  'long_term_value_based',
  'community',
  'loyalty_programme',
  'subscription_membership',
]);

export const premiumValueHandsOff: Rule<'propositions', 'handsOffTouch'> = {
  id: 'premium-value-hands-off',
  about: 'propositions',
  category: 'alignment',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'info',
  sources: ['BMG-41', 'S1', 'Rapport'],
  seeds: ['S0-28', 'S1-08', 'S1-09', 'S1-10', 'S2-11'],
  reads: [
    'meta.costOrientation',
    'propositions.drivers',
    'propositions.priceLevel',
    'relationships.type',
  ],
  /** Up to this touch nobody attends to a customer. */
  options: { handsOffTouch: { default: 1, min: 0, max: 2, unit: 'steps' } },
  check(proposition, view, { handsOffTouch }) {
    const premium = isPremium(proposition, view);
    if (premium === false) return notApplicable;
    return checkPromise(
      typeof premium === 'string' ? true : premium,
      view.linked(proposition.id, 'segments').map((segment) => {
        const relationships = view.linked(segment.id, 'relationships');
        const kept = keptBy(
          relationships,
          ({ type }) => !!type && (touchOf(type) > handsOffTouch || BONDS.has(type)),
        );
        if (kept !== 'broken') return kept;
        const offered = typesOf(relationships);
        return {
          on: proposition.id,
          to: segment.id,
          variant: premium === 'model' ? 'model' : 'offer',
          values: {
            proposition: { element: proposition.id },
            segment: { element: segment.id },
            offered: { words: offered.map((type) => ['relationshipType', type] as const) },
          },
          because: [
            { id: proposition.id, path: 'priceLevel', value: proposition.priceLevel },
            { id: proposition.id, path: 'drivers', value: proposition.drivers },
            ...relationships.map(({ id, type }) => ({ id, path: 'type', value: type })),
          ],
        };
      }),
    );
  },
  fixes: (hit) => [
    addRelationship(hit.to!, 'personal_assistance'),
    addRelationship(hit.to!, 'dedicated_personal_assistance'),
    addRelationship(hit.to!, 'subscription_membership'),
    addRelationship(hit.to!, 'community'),
    hit.variant === 'model'
      ? {
          key: 'become-balanced',
          values: {},
          make: () =>
            changeMeta((meta) => {
              meta.costOrientation = 'balanced';
            }),
        }
      : {
          key: 'say-price',
          values: hit.values,
          ask: { id: hit.on!, path: 'priceLevel' },
        },
  ],
};

/** Why an offer counts as premium: by itself or as part of a value-driven model. No orientation is like a balanced one. */
function isPremium(
  { id, priceLevel, drivers }: Proposition,
  view: CanvasView,
): 'offer' | 'model' | false | readonly Missing[] {
  if (priceLevel === 'high_end' || drivers?.includes('brand_status')) return 'offer';
  if (view.meta.costOrientation === 'value_driven') return 'model';
  const missing = [
    ...(priceLevel ? [] : [{ id, path: 'priceLevel' }]),
    ...(drivers ? [] : [{ id, path: 'drivers' }]),
  ];
  return missing.length > 0 && missing;
}
