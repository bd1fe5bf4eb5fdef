import type { Id } from '../canvas';
import { together, type Edit } from '../edit';
import { change } from '../edit-notes';
import type { Relationship, Segment } from '../elements';
import { setAt } from '../path';
import type { Quantity } from '../quantity';
import type { CanvasView } from '../view';
import { servingRelationships } from './of-segment';

/** A known number that one may move to see what would follow. */
export interface Lever {
  readonly block: 'segments' | 'relationships';
  readonly id: Id;
  readonly path: string;
  readonly now: Quantity;
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** In the order in which they act: what comes in, what serving costs, what winning costs. */
const OF_SEGMENT = [
  'arpaMonth',
  'grossMargin',
  'activeCustomers',
  'churnMonth',
  'acquisitionSpendMonth',
  'newPerMonth',
  'marginPerPurchase',
  'purchasesPerYear',
] as const;
const OF_COST = [
  'contactsPerCustomerMonth',
  'costPerContact',
  'variablePerCustomerMonth',
  'fixedMonth',
] as const;

/** The levers of a segment: its own numbers and those of what serves it, as far as they are known. */
export function leversOf(segment: Segment, view: CanvasView): Lever[] {
  return [
    ...OF_SEGMENT.flatMap((field) =>
      lever('segments', segment, `economics.${field}`, segment.economics?.[field]),
    ),
    ...servingRelationships(segment, view).flatMap((relationship) => [
      ...OF_COST.flatMap((field) =>
        lever('relationships', relationship, `cost.${field}`, relationship.cost?.[field]),
      ),
      ...lever('relationships', relationship, 'adoption', relationship.adoption),
    ]),
  ];
}

function lever(
  block: Lever['block'],
  { id }: Segment | Relationship,
  path: string,
  now: Quantity | undefined,
): Lever[] {
  if (!now) return [];
  if (now.unit.startsWith('share')) {
    const monthly = now.unit === 'share/month';
    // Nobody would find 3% on a scale that goes to 100%.
    const max = monthly ? Math.min(1, Math.max(0.1, 3 * now.value)) : Math.max(1, now.value);
    const step = monthly ? 0.001 : 0.01;
    return [{ block, id, path, now, min: Math.min(0, now.value), max, step }];
  }
  const reach = now.value > 0 ? 3 * now.value : UNUSED;
  const step = roundStep(reach / 100, now.unit);
  const max = Number((Math.ceil(reach / step) * step).toPrecision(12));
  return [{ block, id, path, now, min: Math.min(0, now.value), max, step }];
}

/** How far a number goes that is nothing now. */
const UNUSED = 100;

/** The greatest of 1, 2, 5, 10, … that is not above `rough`; people and purchases come whole. */
function roundStep(rough: number, unit: Quantity['unit']): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [5, 2, 1].map((each) => each * power).find((each) => each <= rough * 1.0001)!;
  return unit === 'customers' ? Math.max(1, Math.round(step)) : Number(step.toPrecision(3));
}

/** What a lever is called among others. */
export const leverKey = ({ id, path }: Pick<Lever, 'id' | 'path'>): string => `${id}/${path}`;

/**
 * The edit that sets levers, by their keys, to other values: one change. What was measured or
 * published is only assumed from then on.
 */
export function settingLevers(levers: readonly Lever[], values: ReadonlyMap<string, number>): Edit {
  const edits = levers.flatMap((each) => {
    const value = values.get(leverKey(each));
    if (value === undefined || value === each.now.value) return [];
    return [setting(each, { value, unit: each.now.unit, status: 'assumed' })];
  });
  return together('change', edits);
}

function setting({ block, id, path }: Lever, quantity: Quantity): Edit {
  return change(block, id, (draft) => {
    setAt(draft, path, quantity);
  });
}
