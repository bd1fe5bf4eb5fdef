import { marginPerCustomer, servingCost } from '../model/economics';
import { change } from '../model/edit-notes';
import { removeNotes } from '../model/edit-remove';
import type { Id } from '../model/canvas';
import type { CanvasView } from '../model/view';
import { cannotCheck, firedIf, notApplicable, passed, type Rule } from './rule';

/** Money of these sizes comes from multiplying decimals: closer than this is equal. */
const ROUNDING = 1e-9;

export const relationshipCostExceedsMargin: Rule<'segments'> = {
  id: 'relationship-cost-exceeds-margin',
  about: 'segments',
  category: 'cost',
  kind: 'conflict',
  decidable: 'numbers',
  severity: 'error',
  sources: ['VPD-222', 'Rework', 'EVBN'],
  seeds: ['S0-03', 'S1-22', 'S1-24'],
  reads: [
    'relationships.adoption',
    'relationships.cost',
    'relationships.goals',
    'relationships.state',
    'segments.economics',
    'segments.role',
  ],
  check(segment, view) {
    // A side that others pay for is judged by the freemium and platform rules.
    if (segment.role === 'user') return notApplicable;
    const { parts, total } = servingCost(segment, view);
    if (parts.length === 0) return notApplicable;
    const margin = marginPerCustomer(segment);
    if (!margin.known) return cannotCheck(...margin.missing);
    // Costs only add up: what is known may already be more than the margin.
    const known = parts.filter((part) => part.cost.known);
    const cost = known.reduce((sum, part) => sum + (part.cost.known ? part.cost.value : 0), 0);
    if (known.length === 0 || cost < margin.value - ROUNDING) {
      return total.known ? passed : cannotCheck(...total.missing);
    }
    const economics = segment.economics!;
    return firedIf([
      {
        on: segment.id,
        also: known.map((part) => part.relationship.id),
        variant: !total.known ? 'at-least' : cost > margin.value + ROUNDING ? 'known' : 'even',
        values: {
          segment: { element: segment.id },
          relationships: { elements: known.map((part) => part.relationship.id) },
          cost: { money: cost },
          margin: { money: margin.value },
          loss: { money: cost - margin.value },
          revenue: { money: economics.arpaMonth!.value },
          share: { share: economics.grossMargin!.value },
          status: { word: ['numStatus', margin.status] },
        },
        because: [
          { id: segment.id, path: 'economics.arpaMonth', value: economics.arpaMonth },
          { id: segment.id, path: 'economics.grossMargin', value: economics.grossMargin },
          ...known.map(({ relationship }) => ({
            id: relationship.id,
            path: 'cost',
            value: relationship.cost,
          })),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    const enough = dropsUnderMargin(hit.on!, view);
    return [
      { key: 'correct-figures', values: hit.values, ask: { id: hit.on!, path: 'economics' } },
      ...enough.flatMap((id) => {
        const values = { segment: hit.values.segment!, relationship: { element: id } };
        return [
          {
            key: 'plan-for-later',
            values,
            make: () =>
              change('relationships', id, (relationship) => {
                relationship.state = 'planned';
              }),
          },
          { key: 'remove-note', values: { note: { element: id } }, make: () => removeNotes([id]) },
        ];
      }),
    ];
  },
};

/** Relationships without any one of which serving the segment would cost less than its margin. */
function dropsUnderMargin(id: Id, view: CanvasView): Id[] {
  const segment = view.get('segments', id);
  const margin = segment && marginPerCustomer(segment);
  if (!segment || !margin?.known) return [];
  const parts = servingCost(segment, view).parts.flatMap(({ relationship, cost }) =>
    cost.known ? [{ id: relationship.id, cost: cost.value }] : [],
  );
  const total = parts.reduce((sum, { cost }) => sum + cost, 0);
  return parts.filter(({ cost }) => total - cost < margin.value - ROUNDING).map((part) => part.id);
}
