import type { Canvas } from '../model/canvas';
import { after, type Edit } from '../model/edit';
import { allFindings, check, type Finding } from './engine';
import type { Policy } from './policy';
import type { AnyRule } from './rule';

/** What an edit would do to the findings. */
export interface Preview {
  readonly canvas: Canvas;
  readonly closes: readonly Finding[];
  readonly opens: readonly Finding[];
}

/** Tries an edit and compares the findings before and after it, folded ones included. */
export function preview(canvas: Canvas, edit: Edit, policy: Policy | readonly AnyRule[]): Preview {
  const next = after(canvas, edit);
  const before = findingsBefore(canvas, policy);
  const now = allFindings(check(next, policy));
  const ids = (findings: readonly Finding[]) => new Set(findings.map(({ id }) => id));
  const [had, has] = [ids(before), ids(now)];
  return {
    canvas: next,
    closes: before.filter(({ id }) => !has.has(id)),
    opens: now.filter(({ id }) => !had.has(id)),
  };
}

type Under = Policy | readonly AnyRule[];
const last = new WeakMap<Canvas, { readonly under: Under; readonly findings: Finding[] }>();

/** What is found without the edit: the same for all the edits that are tried on one canvas. */
function findingsBefore(canvas: Canvas, under: Under): readonly Finding[] {
  let known = last.get(canvas);
  if (known?.under !== under) {
    known = { under, findings: allFindings(check(canvas, under)) };
    last.set(canvas, known);
  }
  return known.findings;
}
