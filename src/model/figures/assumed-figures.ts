import { BLOCKS } from '../blocks';
import type { Canvas } from '../canvas';

/** How many figures are on record, and how many of them nobody has measured or looked up. */
export interface FigureCount {
  readonly all: number;
  readonly assumed: number;
}

/** Counts the figures of all notes; measures are left out, as they are measured or empty. */
export function countFigures(canvas: Canvas): FigureCount {
  const statuses = BLOCKS.flatMap((block) => statusesIn(canvas[block]));
  return {
    all: statuses.length,
    assumed: statuses.filter((status) => status === 'assumed').length,
  };
}

/** The status of every quantity in a value, however deep. */
function statusesIn(value: unknown): unknown[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('unit' in value && 'value' in value && 'status' in value) return [value.status];
  return Object.entries(value).flatMap(([key, item]) => (key === 'aside' ? [] : statusesIn(item)));
}
