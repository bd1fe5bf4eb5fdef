import type { Canvas } from '../model/canvas';

/**
 * Whether there is too little on a canvas to judge it: no customers, no offer or no relationship
 * yet. Findings are kept quiet until then; a tool that scolds a blank page is closed.
 */
export function isYoung(canvas: Canvas): boolean {
  return (['segments', 'propositions', 'relationships'] as const).some(
    (block) => Object.keys(canvas[block]).length === 0,
  );
}
