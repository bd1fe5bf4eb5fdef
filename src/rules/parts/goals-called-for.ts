import type { Missing } from '../../model/economics';
import type { Segment } from '../../model/elements';
import type { CanvasView } from '../../model/view';
import type { Fact } from '../rule';
import { pays } from './pays';
import { recurring } from './recurring';
import { unphased } from './unphased';

/** A goal that a segment may call for: whether it does or what would tell, and what on record says so. */
export interface Called {
  readonly goal: 'acquisition' | 'retention' | 'upselling';
  readonly for: boolean | readonly Missing[];
  readonly because: readonly Fact[];
}

const OFTEN = new Set(['occasional', 'frequent', 'continuous']);

/** The goals that a segment may call for. */
export const CALLABLE = ['retention', 'acquisition', 'upselling'] as const;

/** Whether what is recorded of a segment calls for a goal, or may; selling more from so many `things` on. */
export function callFor(
  goal: Called['goal'],
  segment: Segment,
  things: number,
  view: CanvasView,
): Called {
  if (goal === 'retention') return keep(segment, view);
  return goal === 'acquisition' ? win(segment, view) : grow(segment, things, view);
}

/** Customers who come back, or pay again and again, are worth keeping. */
function keep({ id, purchaseFrequency }: Segment, view: CanvasView): Called {
  const revenues = view.linked(id, 'revenues');
  const often = purchaseFrequency !== undefined && OFTEN.has(purchaseFrequency);
  const repeated = revenues.filter((revenue) => recurring(revenue) === true);
  const missing: Missing[] = [
    ...(purchaseFrequency === undefined ? [{ id, path: 'purchaseFrequency' }] : []),
    ...revenues
      .filter((revenue) => recurring(revenue) === undefined)
      .map((revenue) => ({ id: revenue.id, path: 'recurrence' })),
  ];
  return {
    goal: 'retention',
    for: often || repeated.length > 0 || (missing.length > 0 && missing),
    because: [
      ...(often ? [{ id, path: 'purchaseFrequency', value: purchaseFrequency }] : []),
      ...repeated.map((revenue) => ({ id: revenue.id, path: 'recurrence', value: 'recurring' })),
    ],
  };
}

/** Where no channel makes an offer known, a relationship has to win customers. */
function win({ id }: Segment, view: CanvasView): Called {
  const channels = view.linked(id, 'channels');
  const known = channels.some(({ phases }) => phases?.includes('awareness'));
  const missing = channels.length === 0 ? [{ id, path: 'links' }] : unphased(channels);
  return {
    goal: 'acquisition',
    for: !known && (missing.length === 0 || missing),
    because: channels.map((channel) => ({
      id: channel.id,
      path: 'phases',
      value: channel.phases,
    })),
  };
}

/** To customers who pay, and for whom there is more than one thing, more can be sold. */
function grow(segment: Segment, things: number, view: CanvasView): Called {
  const offers = view.linked(segment.id, 'propositions');
  const revenues = view.linked(segment.id, 'revenues');
  return {
    goal: 'upselling',
    for: (offers.length >= things || revenues.length >= things) && pays(segment, view),
    because: [
      { id: segment.id, path: 'links.propositions', value: offers.map(({ id }) => id) },
      { id: segment.id, path: 'links.revenues', value: revenues.map(({ id }) => id) },
    ],
  };
}
