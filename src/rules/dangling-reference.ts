import { change, removeRecord } from '../model/edit-notes';
import { removeLink } from '../model/edit-links';
import type { Canvas, Id } from '../model/canvas';
import { together, type Edit } from '../model/edit';
import type { CanvasView } from '../model/view';
import { firedIf, type Hit, type Rule } from './rule';

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
  check(canvas, view) {
    // The same reference may stand there twice; it is one finding, and one fix drops both.
    const hits = danglings(canvas, view).map((dangling) => hitOf(dangling, view));
    return firedIf([...new Map(hits.map((hit) => [hit.to, hit])).values()]);
  },
  fixes(hit, view) {
    const drops = danglings(view.canvas, view)
      .filter((dangling) => hitOf(dangling, view).to === hit.to)
      .map(({ drop }) => drop);
    return [{ key: 'drop-reference', values: hit.values, make: () => together('fix', drops) }];
  },
};

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

function danglings(canvas: Canvas, view: CanvasView): Dangling[] {
  const found: Dangling[] = [];
  const isSegment = (id: Id) => view.blockOf(id) === 'segments';
  for (const link of view.brokenLinks) {
    const holder = view.element(link.from) ? link.from : link.to;
    const ref = holder === link.from ? link.to : link.from;
    found.push({ holder, path: 'links', ref, drop: removeLink(link.id) });
  }
  for (const segment of view.all('segments')) {
    const { upgradesTo } = segment;
    if (upgradesTo !== undefined && !isSegment(upgradesTo)) {
      const drop = change('segments', segment.id, (draft) => {
        delete draft.upgradesTo;
      });
      found.push({ holder: segment.id, path: 'upgradesTo', ref: upgradesTo, drop });
    }
    for (const ref of segment.interdependentWith ?? []) {
      if (isSegment(ref)) continue;
      const drop = change('segments', segment.id, (draft) => {
        draft.interdependentWith = draft.interdependentWith?.filter((id) => id !== ref);
      });
      found.push({ holder: segment.id, path: 'interdependentWith', ref, drop });
    }
  }
  for (const kpi of Object.values(canvas.kpis)) {
    if (view.element(kpi.of)) continue;
    found.push({ holder: kpi.id, path: 'of', ref: kpi.of, drop: removeRecord('kpis', kpi.id) });
  }
  for (const key of ['assumptions', 'evidence'] as const) {
    for (const { id, about } of Object.values(canvas[key])) {
      if (view.element(about.id) || Object.hasOwn(canvas.assumptions, about.id)) continue;
      found.push({ holder: id, path: 'about', ref: about.id, drop: removeRecord(key, id) });
    }
  }
  return found;
}
