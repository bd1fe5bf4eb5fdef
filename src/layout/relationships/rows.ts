import { amount } from '../../i18n/amount';
import { money } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import type { Relationship, Segment } from '../../model/elements';
import { Goal } from '../../model/enums';
import { expectationEvidence } from '../../model/evidence';
import { integrationOf } from '../../model/figures/integration';
import { inOrder } from '../../model/order';
import type { Kpi } from '../../model/records';
import { viewOf, type CanvasView } from '../../model/view';
import type { Paint } from '../marks';
import { segmentPlaces } from '../palette';
import type { Found } from '../picture';
import { costOf, type CostAgainstMargin } from './cost-bar';
import { offeredTo, signsOf, type Signs } from './signs';

/** What some of a segment's relationships are for. */
export interface GoalState {
  readonly goal: Goal;
  readonly label: string;
  /** The relationships that have this goal. */
  readonly by: readonly Id[];
}

export interface MeasureLine {
  readonly id: Id;
  /** What it measures. */
  readonly of: Id;
  readonly name: string;
  readonly text: string;
}

/** What a row says of one segment: the same on screen and on paper. */
export interface SegmentRow {
  readonly id: Id;
  readonly name: string;
  /** Its place in the palette: its colour. */
  readonly place: number;
  /** How many customers, and what one brings in. */
  readonly size: string;
  readonly signs: Signs;
  /** Its relationships as they stand on the sheet. */
  readonly offered: readonly { readonly id: Id; readonly name: string }[];
  readonly goals: readonly GoalState[];
  readonly cost: CostAgainstMargin;
  /** How much of what they rest on is there. */
  readonly integration: { readonly met: number; readonly of: number; readonly text: string };
  readonly measures: readonly MeasureLine[];
  readonly evidence: { readonly text: string; readonly paint: Paint };
  /** What was found about it and its relationships. Nothing while there is too little to judge. */
  readonly conflicts: readonly Found[];
  readonly gaps: readonly Found[];
  readonly verdict: string;
  /** Whether it fits: there is something to judge, and no finding. */
  readonly fits: boolean;
}

/**
 * The rows of the view. Without `found` (not checked yet, or too little to judge) nothing is
 * judged. `drawn` are the findings that the scale draws from: it shows what is misaligned even
 * where nothing is judged yet.
 */
export function segmentRows(
  canvas: Canvas,
  found?: readonly Found[],
  drawn: readonly Found[] = found ?? [],
): SegmentRow[] {
  const view = viewOf(canvas);
  const places = segmentPlaces(canvas);
  return inOrder(canvas, 'segments').map((segment) =>
    rowOf(segment, places.get(segment.id)!, view, { all: found, drawn }),
  );
}

/** Relationships that are with nobody. */
export function withNobody(canvas: Canvas) {
  const view = viewOf(canvas);
  return inOrder(canvas, 'relationships')
    .filter(({ id }) => view.linked(id, 'segments').length === 0)
    .map(({ id, type }) => ({
      id,
      name: nameOf(view, id),
      type: type ? word('relationshipType', type) : t('relationships.untyped'),
    }));
}

function rowOf(
  segment: Segment,
  place: number,
  view: CanvasView,
  { all, drawn }: { all: readonly Found[] | undefined; drawn: readonly Found[] },
): SegmentRow {
  const offered = offeredTo(segment, view);
  const own = new Set([segment.id, ...offered.map(({ id }) => id)]);
  const found = (all ?? []).filter(
    ({ on, also }) => (on !== undefined && own.has(on)) || also?.some((id) => own.has(id)),
  );
  const conflicts = found.filter(({ kind }) => kind === 'conflict');
  const gaps = found.filter(({ kind }) => kind === 'gap');
  const signs = signsOf(segment, view, drawn);
  const judged = all !== undefined && signs.rings.length > 0 && signs.dots.length > 0;
  const fits = judged && found.length === 0;
  return {
    id: segment.id,
    name: nameOf(view, segment.id),
    place,
    size: sizeOf(segment, view),
    signs,
    offered: offered.map(({ id }) => ({ id, name: nameOf(view, id) })),
    goals: Goal.options.map((goal) => ({
      goal,
      label: t(`relationships.goal.${goal}`),
      by: offered.flatMap(({ id, goals }) => (goals?.includes(goal) ? [id] : [])),
    })),
    cost: costOf(segment, view, found),
    integration: integrationIn(segment, view, offered),
    measures: [segment.id, ...offered.map(({ id }) => id)].flatMap((id) =>
      view.kpisOf(id).map((kpi) => measureLine(kpi, view)),
    ),
    evidence: evidenceOf(segment, view),
    conflicts,
    gaps,
    verdict: fits ? t('relationships.fits') : counted(conflicts.length, gaps.length),
    fits,
  };
}

/** What was found, in numbers. */
function counted(conflicts: number, gaps: number): string {
  const parts = [
    ...(conflicts > 0 ? [t('relationships.conflicts', { count: conflicts })] : []),
    ...(gaps > 0 ? [t('relationships.gaps', { count: gaps })] : []),
  ];
  return parts.length > 0 ? parts.join(' · ') : t('view.unknown');
}

function sizeOf({ economics }: Segment, view: CanvasView): string {
  const { activeCustomers, arpaMonth } = economics ?? {};
  const parts = [
    ...(activeCustomers ? [t('relationships.customers', { count: activeCustomers.value })] : []),
    ...(arpaMonth
      ? [t('face.perMonth', { amount: money(arpaMonth.value, view.meta.currency) })]
      : []),
  ];
  // A line breaks between the two, not inside.
  const whole = parts.map((part) => part.replaceAll(' ', '\u00a0'));
  return whole.length > 0 ? whole.join(' · ') : t('relationships.sizeUnknown');
}

/** In words: nothing is needed only where it is known what there is. */
function integrationIn(segment: Segment, view: CanvasView, offered: readonly Relationship[]) {
  const { met, of } = integrationOf(segment, view);
  const known = offered.length > 0 && offered.every(({ type }) => type);
  const text =
    of > 0
      ? t('relationships.integrated.count', { met, of })
      : t(known ? 'relationships.integrated.none' : 'view.unknown');
  return { met, of, text };
}

function measureLine(kpi: Kpi, view: CanvasView): MeasureLine {
  const { id, of, kind, name, target, value } = kpi;
  const parts = [
    ...(value ? [t('fact.now', { amount: amount(value, view.meta.currency) })] : []),
    target
      ? t('fact.target', { amount: amount(target, view.meta.currency) })
      : t('relationships.noTarget'),
  ];
  return { id, of, name: name?.trim() || word('kpiKind', kind), text: parts.join(', ') };
}

const PAINT = {
  validated: 'green',
  researched: 'ink',
  assumed: 'amber',
  invalidated: 'red',
} as const;

/** How it is known what a segment expects, and how many people bear it out. */
function evidenceOf(segment: Segment, view: CanvasView): SegmentRow['evidence'] {
  const { expectation } = segment;
  if (!expectation || expectation.types.length === 0) {
    return { text: t('view.unknown'), paint: 'muted' };
  }
  const people = (stance: 'for' | 'against') =>
    expectationEvidence(segment, view)
      .filter((one) => one.stance === stance)
      .reduce((sum, { evidence }) => sum + (evidence.n ?? 1), 0);
  const status = word('validation', expectation.status).toLocaleLowerCase();
  const [pro, against] = [people('for'), people('against')];
  const said = pro > 0 ? t('relationships.evidence.for', { status, count: pro }) : status;
  return {
    text: against > 0 ? t('relationships.evidence.against', { said, count: against }) : said,
    paint: PAINT[expectation.status],
  };
}
