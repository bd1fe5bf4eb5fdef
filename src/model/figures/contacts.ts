import { compute, refuse, total } from './compute';
import { impossible, remarking, type Figure, type KnownFigure } from './figure';

/** A way of being in contact: the share of contacts that take it, and what one of them costs. */
export interface ContactWay {
  readonly share: Figure;
  readonly costPerContact: Figure;
}

/**
 * F19, what a contact costs over all ways: `Σ share·cost`, money/contact. Shares that do not add up
 * to one are made to, and a remark says so. Undefined when they are all nothing, or there is no
 * way.
 */
export function blendedContactCost(ways: readonly ContactWay[]): Figure {
  const shares = total(
    'share',
    ways.map(({ share }) => share),
  );
  const all = total(
    'money/contact',
    ways.flatMap((way) => [way.share, way.costPerContact]),
  );
  // The sum of all inputs means nothing, but is known, and as well known, as they are together.
  if (!all.known || !shares.known) return all;
  if (shares.value === 0) return impossible('undefined', all.status, ...placesOf(ways));
  const known = ways as readonly { share: KnownFigure; costPerContact: KnownFigure }[];
  const value = average(known.map((way) => [way.share.value, way.costPerContact.value]))!;
  const { low: _low, high: _high, ...rest } = all;
  const ends = all.low === undefined ? [] : endsOf(known);
  const reached = ends.filter((end) => end !== undefined);
  // At that end nobody makes contact in any way.
  const beyond = reached.length < ends.length ? (['undefined'] as const) : [];
  const figure = {
    ...rest,
    value,
    ...(ends.length > 0 && { low: Math.min(value, ...reached), high: Math.max(value, ...reached) }),
    ...(beyond.length > 0 && { beyond: [...(all.beyond ?? []), ...beyond] }),
  };
  const off = Math.abs(shares.value - 1) > 1e-9;
  return remarking(figure, ...(off ? [{ is: 'normalised' as const }] : []));
}

type Weighted = readonly (readonly [share: number, cost: number])[];

function average(ways: Weighted): number | undefined {
  const shares = ways.reduce((sum, [share]) => sum + share, 0);
  // Dividing first keeps great shares and costs within what a number holds.
  return shares > 0
    ? ways.reduce((sum, [share, cost]) => sum + (share / shares) * cost, 0)
    : undefined;
}

/**
 * What the average may come to at the ends of the ranges. It is least when costs are low and the
 * cheaper ways are taken as much as may be: for some number of cheapest ways. Likewise for the
 * most. This asks twice as often as there are ways, where all corners would double with each of
 * them.
 */
function endsOf(ways: readonly { share: KnownFigure; costPerContact: KnownFigure }[]) {
  const lowOf = (figure: KnownFigure) => figure.low ?? figure.value;
  const highOf = (figure: KnownFigure) => figure.high ?? figure.value;
  const cheapFirst = [...ways].sort((a, b) => lowOf(a.costPerContact) - lowOf(b.costPerContact));
  const dearFirst = [...ways].sort((a, b) => highOf(b.costPerContact) - highOf(a.costPerContact));
  const ends = (list: typeof ways, costOf: typeof lowOf) =>
    Array.from({ length: list.length + 1 }, (_, taken) =>
      average(
        list.map(({ share, costPerContact }, i) => [
          i < taken ? highOf(share) : lowOf(share),
          costOf(costPerContact),
        ]),
      ),
    );
  return [...ends(cheapFirst, lowOf), ...ends(dearFirst, highOf)];
}

function placesOf(ways: readonly ContactWay[]) {
  return ways.flatMap(({ share }) => (share.known && share.at) || []);
}

/**
 * F20, what is saved when a share `d` of `Q` contacts a month is first sent to self-service, where
 * a share `p` of them is resolved: `Q·d·(ka - ks) - Q·d·(1-p)·ka = Q·d·(p·ka - ks)`, money/month.
 * It costs money below the share of `neededResolution`: who fails there calls in the end. Sources:
 * Gartner-19, Gartner-9.
 */
export function deflectionSaving(
  inputs: Record<
    'contactsMonth' | 'moved' | 'resolved' | 'assistedCost' | 'selfServiceCost',
    Figure
  >,
): Figure {
  return compute(
    'money/month',
    inputs,
    (v) => v.contactsMonth * v.moved * (v.resolved * v.assistedCost - v.selfServiceCost),
  );
}

/**
 * F20, the share that self-service must resolve before it saves anything: `p = ks/ka`, a share.
 * `never` when it costs more than assistance; undefined when assistance costs nothing.
 */
export function neededResolution(
  inputs: Record<'assistedCost' | 'selfServiceCost', Figure>,
): Figure {
  return compute('share', inputs, ({ assistedCost, selfServiceCost }) => {
    if (assistedCost === 0) return refuse('undefined', 'assistedCost');
    return selfServiceCost > assistedCost
      ? refuse('never', 'selfServiceCost')
      : selfServiceCost / assistedCost;
  });
}
