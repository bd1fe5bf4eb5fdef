import { change } from '../model/edit-notes';
import { removeRecord } from '../model/edit-remove';
import { removeLink } from '../model/edit-links';
import type { Id } from '../model/canvas';
import type { Segment } from '../model/elements';
import type { Assumption, Evidence, Kpi } from '../model/records';
import { together, type Edit } from '../model/edit';
import type { CanvasView } from '../model/view';
import { firedIf, passed, type Hit, type Rule, type Verdict } from './rule';

/** A reference to something that is not there, and the edit that drops it. */
interface Dangling {
  /** What holds the reference: an element's id, or the id of a link or record. */
  readonly holder: Id;
  readonly path: string;
  readonly ref: Id;
  readonly drop: Edit;
}

export const danglingReference: Rule<'canvas'> = {
  id: 'dangling-reference',
  about: 'canvas',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'error',
  sources: ['BMML'],
  seeds: [],
  reads: [
    'assumptions.about',
    'evidence.about',
    'kpis.of',
    'segments.interdependentWith',
    'segments.upgradesTo',
  ],
  check: (_canvas, view) => verdictOf(brokenLinks(view), view),
  beside: {
    segments: (segment, view) => verdictOf(ofSegment(segment, view), view),
    kpis: (kpi, view) => verdictOf(ofKpi(kpi, view), view),
    assumptions: (assumption, view) => verdictOf(ofRecord('assumptions', assumption, view), view),
    evidence: (evidence, view) => verdictOf(ofRecord('evidence', evidence, view), view),
  },
  fixes(hit, view) {
    const drops = danglings(view)
      .filter((dangling) => hitOf(dangling, view).to === hit.to)
      .map(({ drop }) => drop);
    return [{ key: 'drop-reference', values: hit.values, make: () => together('fix', drops) }];
  },
};

/** The same reference may stand there twice; it is one finding, and one fix drops both. */
function verdictOf(found: readonly Dangling[], view: CanvasView): Verdict {
  if (found.length === 0) return passed;
  const hits = found.map((dangling) => hitOf(dangling, view));
  return firedIf([...new Map(hits.map((hit) => [hit.to, hit])).values()]);
}

function hitOf({ holder, path, ref }: Dangling, view: CanvasView): Hit {
  const known = view.element(holder);
  return {
    ...(known ? { on: holder } : {}),
    to: `${holder}.${path}>${ref}`,
    variant: known ? 'element' : 'record',
    values: known
      ? { element: { element: holder }, ref: { text: ref } }
      : { element: { text: holder }, ref: { text: ref } },
    because: [{ id: holder, path, value: ref }],
  };
}

function danglings(view: CanvasView): Dangling[] {
  return [
    ...brokenLinks(view),
    ...view.all('segments').flatMap((segment) => ofSegment(segment, view)),
    ...view.records('kpis').flatMap((kpi) => ofKpi(kpi, view)),
    ...RECORDS.flatMap((key) => view.records(key).flatMap((item) => ofRecord(key, item, view))),
  ];
}

const RECORDS = ['assumptions', 'evidence'] as const;

function brokenLinks(view: CanvasView): Dangling[] {
  return view.brokenLinks.map((link) => {
    const holder = view.element(link.from) ? link.from : link.to;
    const ref = holder === link.from ? link.to : link.from;
    return { holder, path: 'links', ref, drop: removeLink(link.id) };
  });
}

function ofSegment(segment: Segment, view: CanvasView): Dangling[] {
  const { id, upgradesTo, interdependentWith = [] } = segment;
  const found: Dangling[] = [];
  if (upgradesTo !== undefined && view.blockOf(upgradesTo) !== 'segments') {
    const drop = change('segments', id, (draft) => {
      delete draft.upgradesTo;
    });
    found.push({ holder: id, path: 'upgradesTo', ref: upgradesTo, drop });
  }
  for (const ref of interdependentWith) {
    if (view.blockOf(ref) === 'segments') continue;
    const drop = change('segments', id, (draft) => {
      draft.interdependentWith = draft.interdependentWith?.filter((other) => other !== ref);
    });
    found.push({ holder: id, path: 'interdependentWith', ref, drop });
  }
  return found;
}

function ofKpi(kpi: Kpi, view: CanvasView): Dangling[] {
  if (view.element(kpi.of)) return [];
  return [{ holder: kpi.id, path: 'of', ref: kpi.of, drop: removeRecord('kpis', kpi.id) }];
}

function ofRecord(
  key: (typeof RECORDS)[number],
  { id, about }: Assumption | Evidence,
  view: CanvasView,
): Dangling[] {
  if (view.element(about.id) || view.record('assumptions', about.id)) return [];
  return [{ holder: id, path: 'about', ref: about.id, drop: removeRecord(key, id) }];
}
