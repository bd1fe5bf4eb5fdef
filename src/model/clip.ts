import { BLOCKS } from './blocks';
import type { Canvas, Element, Id } from './canvas';
import { emptyCanvas } from './empty-canvas';

/**
 * The notes of some ids as a canvas of their own, which is what goes to the clipboard: one format
 * and one door for files and clipboards. It bears the id of the canvas it is from. Links and
 * mentions that lead out of it are kept: in the same canvas they find their other end again. So are
 * records about the notes: they go where the notes go when those are cut.
 */
export function clipOf(canvas: Canvas, ids: readonly Id[]): Canvas {
  const chosen = new Set(ids);
  const clip = emptyCanvas(canvas.id, canvas.meta.name, canvas.meta.currency);
  for (const block of BLOCKS) {
    pick<Element>(canvas[block], clip[block] as Record<Id, Element>, ({ id }) => chosen.has(id));
  }
  pick(canvas.links, clip.links, ({ from, to }) => chosen.has(from) || chosen.has(to));
  pick(canvas.kpis, clip.kpis, ({ of }) => chosen.has(of));
  pick(canvas.assumptions, clip.assumptions, ({ about }) => chosen.has(about.id));
  const believed = new Set([...chosen, ...Object.keys(clip.assumptions)]);
  pick(canvas.evidence, clip.evidence, ({ about }) => believed.has(about.id));
  if (canvas.journey) {
    clip.journey = {};
    pick(canvas.journey, clip.journey, ({ segment }) => chosen.has(segment));
  }
  return clip;
}

function pick<T>(
  from: Readonly<Record<Id, T>>,
  to: Record<Id, NoInfer<T>>,
  want: (one: T) => boolean,
): void {
  for (const [id, one] of Object.entries(from)) if (want(one)) to[id] = one;
}
