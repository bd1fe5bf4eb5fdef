import type { Id } from '../canvas';
import type { Segment } from '../elements';
import type { Validation } from '../enums';
import { expectationEvidence } from '../evidence';
import type { Assumption } from '../records';
import { touchOf } from '../relationship-types';
import { segmentsServed } from '../served';
import type { CanvasView } from '../view';
import { total } from './compute';
import { tally, type Weighed } from './evidence-strength';
import { lacking, type Figure } from './figure';
import { segmentRevenueMonth } from './segment-month';

type Status = Assumption['status'];
type Importance = Assumption['importance'];

/** Something the model rests on: an assumption someone wrote down, or what a segment expects. */
export interface Belief {
  readonly kind: 'assumption' | 'expectation';
  /** The id of the assumption, or of the segment that expects. */
  readonly id: Id;
  /** The note it is about. */
  readonly about: Id;
  readonly importance: Importance;
  readonly status: Status;
  readonly evidence: readonly Weighed[];
  /** Relationships there now that would not be, or not so, without it. */
  readonly relationships: readonly Id[];
  /** What the segments it concerns bring in: money/month; unknown as soon as one of them is. */
  readonly revenue: Figure;
}

/** From this touch on a person of yours is involved: costly to build on a guess. */
const COSTLY_TOUCH = 3;

const AS_STATUS: Readonly<Record<Validation, Status>> = {
  assumed: 'untested',
  researched: 'testing',
  validated: 'validated',
  invalidated: 'invalidated',
};

/** How sure an expectation is, as an assumption would say it: `researched` is being tested. */
export const statusOfExpectation = (validation: Validation): Status => AS_STATUS[validation];

/** The other way round. */
export function validationOf(status: Status): Validation {
  const all = Object.keys(AS_STATUS) as Validation[];
  return all.find((validation) => AS_STATUS[validation] === status)!;
}

/** Everything the model rests on: the assumptions, and what segments expect where that was said. */
export function beliefsOf(view: CanvasView): Belief[] {
  return [
    ...view.all('segments').flatMap((segment) => expectationBelief(segment, view) ?? []),
    ...view.records('assumptions').map((assumption) => assumptionBelief(assumption, view)),
  ];
}

function expectationBelief(segment: Segment, view: CanvasView): Belief | undefined {
  const { id, expectation } = segment;
  if (!expectation || expectation.types.length === 0) return undefined;
  const relationships = currentWith([id], view);
  return {
    kind: 'expectation',
    id,
    about: id,
    // Nobody gives it one: it follows from what was built on it.
    importance: relationships.some(({ type }) => type && touchOf(type) >= COSTLY_TOUCH)
      ? 'critical'
      : relationships.length > 0
        ? 'high'
        : 'medium',
    status: statusOfExpectation(expectation.status),
    evidence: expectationEvidence(segment, view),
    relationships: relationships.map((relationship) => relationship.id),
    revenue: revenueOf([id], view),
  };
}

function assumptionBelief(assumption: Assumption, view: CanvasView): Belief {
  const { id, importance, status } = assumption;
  const about = assumption.about.id;
  const segments = segmentsServed(view, about);
  const own = view.get('relationships', about);
  return {
    kind: 'assumption',
    id,
    about,
    importance,
    status,
    evidence: view.evidenceAbout(id).map((evidence) => ({
      evidence,
      stance: evidence.supports ? ('for' as const) : ('against' as const),
    })),
    relationships: own ? [own.id] : currentWith(segments, view).map((each) => each.id),
    revenue: revenueOf(segments, view),
  };
}

/** Relationships that are there now with any of these segments, each once. */
function currentWith(segments: readonly Id[], view: CanvasView) {
  const all = segments.flatMap((id) => view.linked(id, 'relationships'));
  return [...new Set(all)].filter(({ state }) => state !== 'planned');
}

/** What customers of these segments pay in all: money/month. */
function revenueOf(segments: readonly Id[], view: CanvasView): Figure {
  const known = segments.flatMap((id) => view.get('segments', id) ?? []);
  if (known.length === 0) return lacking();
  return total('money/month', known.map(segmentRevenueMonth));
}

/** People or cases for and against a belief. */
export const tallyOf = ({ evidence }: Belief) => tally(evidence);
