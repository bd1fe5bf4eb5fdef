import type { Assumption, Evidence } from '../model/records';
import type { Segment } from '../model/elements';
import { change, putRecord } from '../model/edit-notes';
import type { RelationshipType } from '../model/enums';
import { expectationEvidence, stanceOn } from '../model/evidence';
import { ENOUGH, isBehaviour } from '../model/figures/evidence-strength';
import type { Missing } from '../model/economics';
import type { CanvasView } from '../model/view';
import type { Fix } from './fix';
import {
  cannotCheck,
  firedIf,
  notApplicable,
  passed,
  type Hit,
  type Rule,
  type Verdict,
} from './rule';

export const evidenceContradictsStatus: Rule<'segments'> = {
  id: 'evidence-contradicts-status',
  about: 'segments',
  category: 'evidence',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'error',
  sources: ['S0', 'CW'],
  seeds: ['S0-29', 'S0-30'],
  reads: [
    'assumptions.about',
    'assumptions.statement',
    'assumptions.status',
    'evidence.instead',
    'evidence.n',
    'evidence.note',
    'evidence.supports',
    'segments.expectation',
  ],
  check: (segment, view) => verdictOf(judgeExpectation(segment, view)),
  beside: { assumptions: (assumption, view) => verdictOf(judgeAssumption(assumption, view)) },
  fixes(hit, view) {
    const assumption = hit.to === undefined ? undefined : view.record('assumptions', hit.to);
    if (assumption) {
      return [
        {
          key: 'invalidate-assumption',
          values: hit.values,
          make: () => putRecord('assumptions', { ...assumption, status: 'invalidated' }),
        },
      ];
    }
    const segment = view.get('segments', hit.on!);
    if (!segment) return [];
    const against = contradicting(segment, view);
    const instead = [...new Set(against.flatMap((evidence) => evidence.instead ?? []))].sort();
    return [
      ...instead.flatMap((type) => expectInstead(segment, type, view)),
      {
        key: 'invalidate-expectation',
        values: hit.values,
        make: () =>
          change('segments', segment.id, (draft) => {
            if (draft.expectation) draft.expectation.status = 'invalidated';
          }),
      },
    ];
  },
};

/**
 * Takes over as the expectation what the evidence says that people wanted; not offered when
 * other evidence would contradict that in turn.
 */
function expectInstead(segment: Segment, type: RelationshipType, view: CanvasView): Fix[] {
  const all = view.evidenceAbout(segment.id, 'expectation');
  const against = all.filter((evidence) => stanceOn(evidence, [type]) === 'against');
  const proof = all.some((e) => e.instead === type && isBehaviour(e.kind) && (e.n ?? 0) >= ENOUGH);
  const status = proof && against.length === 0 ? 'validated' : 'researched';
  if (against.some((evidence) => outweighs(status, evidence))) return [];
  const fix: Fix = {
    key: 'expect-instead',
    values: {
      segment: { element: segment.id },
      type: { word: ['relationshipType', type] as const },
    },
    make: () =>
      change('segments', segment.id, (draft) => {
        draft.expectation = {
          ...draft.expectation,
          types: [{ type, strength: 'must' }],
          status,
        };
      }),
  };
  return [fix];
}

const contradicting = (segment: Segment, view: CanvasView) =>
  expectationEvidence(segment, view).flatMap(({ evidence, stance }) =>
    stance === 'against' ? [evidence] : [],
  );

interface Judgement {
  readonly hit?: Hit;
  readonly missing: readonly Missing[];
  /** No evidence was recorded. */
  readonly silent?: boolean;
}

/** Nothing on record is not the same as nothing against it. */
function verdictOf({ hit, missing, silent }: Judgement): Verdict {
  if (silent) return notApplicable;
  if (hit) return firedIf([hit]);
  return missing.length > 0 ? cannotCheck(...missing) : passed;
}

function judgeExpectation(segment: Segment, view: CanvasView): Judgement {
  const { expectation } = segment;
  const silent = view.evidenceAbout(segment.id, 'expectation').length === 0;
  if (!expectation || expectation.types.length === 0 || silent)
    return { missing: [], silent: true };
  const against = contradicting(segment, view);
  const proven = against.filter((evidence) => outweighs(expectation.status, evidence));
  if (proven.length === 0) return { missing: uncounted(expectation.status, against) };
  const wanted = proven.some(({ instead }) => instead !== undefined);
  return {
    missing: [],
    hit: {
      on: segment.id,
      variant: wanted ? 'expectation-instead' : 'expectation',
      values: {
        segment: { element: segment.id },
        expected: { words: expectation.types.map((e) => ['relationshipType', e.type] as const) },
        status: { word: ['validation', expectation.status] },
        ...counted(proven),
      },
      because: [
        { id: segment.id, path: 'expectation', value: expectation },
        ...proven.map(({ id }) => ({ id, path: 'supports', value: false })),
      ],
    },
  };
}

function judgeAssumption(assumption: Assumption, view: CanvasView): Judgement {
  const all = view.evidenceAbout(assumption.id);
  if (all.length === 0) return { missing: [], silent: true };
  const against = all.filter(({ supports }) => !supports);
  const status =
    assumption.status === 'untested' || assumption.status === 'testing'
      ? 'assumed'
      : assumption.status;
  const proven = against.filter((evidence) => outweighs(status, evidence));
  if (proven.length === 0) return { missing: uncounted(status, against) };
  return {
    missing: [],
    hit: {
      ...(view.element(assumption.about.id) ? { on: assumption.about.id } : {}),
      to: assumption.id,
      variant: 'assumption',
      values: {
        assumption: { text: assumption.statement },
        status: { word: ['assumptionStatus', assumption.status] },
        ...counted(proven),
      },
      because: [
        { id: assumption.id, path: 'status', value: assumption.status },
        ...proven.map(({ id }) => ({ id, path: 'supports', value: false })),
      ],
    },
  };
}

/** One case against is enough for what counts as proven; a guess may survive a few. */
function outweighs(status: string, evidence: Evidence): boolean {
  if (status === 'validated') return true;
  return (status === 'assumed' || status === 'researched') && (evidence.n ?? 0) >= ENOUGH;
}

/** Evidence against a guess that does not say how many people it rests on. */
function uncounted(status: string, against: readonly Evidence[]): Missing[] {
  if (status !== 'assumed' && status !== 'researched') return [];
  return against.filter(({ n }) => n === undefined).map(({ id }) => ({ id, path: 'n' }));
}

/** How many cases speak against it, and what they wanted instead. */
function counted(proven: readonly Evidence[]) {
  const instead = [...new Set(proven.flatMap((evidence) => evidence.instead ?? []))].sort();
  return {
    n: { count: proven.reduce((sum, evidence) => sum + (evidence.n ?? 1), 0) },
    instead: { words: instead.map((type) => ['relationshipType', type] as const) },
    note: { text: proven.find(({ note }) => note)?.note ?? '' },
  };
}
