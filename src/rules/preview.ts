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
  const before = allFindings(check(canvas, policy));
  const now = allFindings(check(next, policy));
  const ids = (findings: readonly Finding[]) => new Set(findings.map(({ id }) => id));
  const [had, has] = [ids(before), ids(now)];
  return {
    canvas: next,
    closes: before.filter(({ id }) => !has.has(id)),
    opens: now.filter(({ id }) => !had.has(id)),
  };
}
