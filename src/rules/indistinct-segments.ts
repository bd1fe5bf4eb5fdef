import type { Segment } from '../model/elements';
import { merge } from '../model/edit-merge';
import type { Missing } from '../model/economics';
import type { CanvasView } from '../model/view';
import { untyped } from './parts/offers';
import { cannotCheck, firedIf, notApplicable, passed, type Hit, type Rule } from './rule';

/** Figures that say how profitable a segment is; how large it is says nothing of that. */
const PROFIT = [
  'arpaMonth',
  'grossMargin',
  'churnMonth',
  'marginPerPurchase',
  'purchasesPerYear',
  'serveCostMonth',
] as const;

export const indistinctSegments: Rule<'segments'> = {
  id: 'indistinct-segments',
  about: 'segments',
  category: 'portfolio',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'info',
  sources: ['BMG-20'],
  seeds: ['S3-23'],
  reads: ['relationships.type', 'segments.economics', 'segments.expectation', 'segments.role'],
  check(segment, view) {
    const others = sharingAnOffer(segment, view);
    if (others.length === 0) return notApplicable;
    const sign = servedBy(segment, view);
    const alike = others.filter((other) => servedBy(other, view) === sign);
    if (alike.length === 0) return passed;
    const missing = unknown(segment, view);
    if (missing.length > 0) return cannotCheck(...missing);
    // Those about whom something is unknown say so themselves.
    const known = alike.filter((other) => unknown(other, view).length === 0);
    if (known.length === 0) return notApplicable;
    const treated = treatment(segment, view);
    const same = known.filter((other) => treatment(other, view) === treated);
    if (same.length === 0) return passed;
    // A group is told once, at the first of them.
    if (same.some(({ id }) => id < segment.id)) return notApplicable;
    return firedIf(same.map((other) => pair(segment, other, view)));
  },
  fixes(hit) {
    const [keep, gone] = [hit.on!, hit.to!];
    const values = { segment: { element: gone } };
    return [
      { key: 'merge-segments', values: hit.values, make: () => merge(keep, gone) },
      { key: 'pick-expectation', values, ask: { id: gone, path: 'expectation' } },
      { key: 'correct-figures', values, ask: { id: gone, path: 'economics' } },
    ];
  },
};

/**
 * The other segments with which one shares an offer. Those that are served alike share all of
 * them, so it is enough to look at the offer that the fewest share.
 */
function sharingAnOffer({ id }: Segment, view: CanvasView): readonly Segment[] {
  let fewest: readonly Segment[] | undefined;
  for (const offer of view.linked(id, 'propositions')) {
    const served = view.linked(offer.id, 'segments');
    if (!fewest || served.length < fewest.length) fewest = served;
  }
  return (fewest ?? []).filter((other) => other.id !== id);
}

/** What a segment gets, through what, what it pays, and what it is worth, as far as it is recorded. */
function servedBy({ id, role, economics }: Segment, view: CanvasView): string {
  let sign = role ?? '';
  for (const block of ['propositions', 'channels', 'revenues'] as const) {
    sign += '\n';
    for (const note of view.linked(id, block)) sign += `${note.id}\t`;
  }
  for (const figure of PROFIT) sign += `\n${economics?.[figure]?.value}`;
  return sign;
}

/** Which relationships a segment expects and has. */
function treatment({ id, expectation }: Segment, view: CanvasView): string {
  return `${typesOf(expectation?.types ?? [])}\n${typesOf(view.linked(id, 'relationships'))}`;
}

const typesOf = (typed: readonly { readonly type?: string | undefined }[]): string =>
  [...new Set(typed.flatMap(({ type }) => type ?? []))].sort().join(' ');

/** What would have to be known before two segments can be called alike. */
function unknown({ id, expectation }: Segment, view: CanvasView): Missing[] {
  return [
    ...(expectation?.types.length ? [] : [{ id, path: 'expectation' }]),
    ...untyped(view.linked(id, 'relationships')),
  ];
}

function pair(first: Segment, other: Segment, view: CanvasView): Hit {
  return {
    on: first.id,
    to: other.id,
    also: [other.id],
    values: { segment: { element: first.id }, other: { element: other.id } },
    because: [first, other].flatMap(({ id, expectation }) => [
      {
        id,
        path: 'links.propositions',
        value: view.linked(id, 'propositions').map((note) => note.id),
      },
      { id, path: 'expectation', value: expectation?.types },
    ]),
  };
}
