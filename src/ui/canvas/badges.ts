import type { Block } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import type { Report } from '../../rules/engine';
import { bySeverity, type Severity } from '../../rules/rule';
import { isYoung } from '../../rules/young';

export interface Badge {
  readonly count: number;
  readonly severity: Severity;
}

const worse = (a: Severity, b: Severity) => (bySeverity(a, b) <= 0 ? a : b);

/** How many conflicts each note has, and the worst of them; the blocks' own findings beside. Quiet on a young canvas. */
export function badgesOf(report: Report | undefined, canvas: Canvas) {
  const notes = new Map<Id, Badge>();
  const blocks = new Map<Block, Severity>();
  for (const { on, block, kind, severity } of isYoung(canvas) ? [] : (report?.findings ?? [])) {
    if (on !== undefined && kind === 'conflict') {
      const badge = notes.get(on);
      notes.set(on, {
        count: (badge?.count ?? 0) + 1,
        severity: badge ? worse(badge.severity, severity) : severity,
      });
    } else if (block) blocks.set(block, worse(blocks.get(block) ?? severity, severity));
  }
  return { notes, blocks };
}
