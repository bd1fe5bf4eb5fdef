import { BLOCKS } from '../model/blocks';
import type { Canvas, Id } from '../model/canvas';
import { inOrder } from '../model/order';
import type { Finding } from './engine';
import { bySeverity } from './rule';

/**
 * Findings as people read them: the gravest first, then in the order of blocks and notes. The
 * engine's own order goes by id, which is the same on every machine but says nothing to a reader.
 */
export function inReadingOrder(findings: readonly Finding[], canvas: Canvas): Finding[] {
  const places = new Map<Id, number>();
  for (const block of BLOCKS) {
    for (const { id } of inOrder(canvas, block)) places.set(id, places.size);
  }
  const place = ({ on, block }: Finding) =>
    on !== undefined ? (places.get(on) ?? places.size) : block ? BLOCKS.indexOf(block) : -1;
  return [...findings].sort((a, b) => bySeverity(a.severity, b.severity) || place(a) - place(b));
}
