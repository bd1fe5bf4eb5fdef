import { BLOCKS } from './blocks';
import { Canvas, type Canvas as CanvasType } from './canvas';
import { emptyCanvas } from './empty-canvas';
import { linkId } from './edit-links';
import { UNITS } from './fields';

/** A canvas in short: notes by id, links as pairs, numbers without their wrapping. */
export interface Sketch {
  readonly meta?: Record<string, unknown>;
  readonly links?: readonly (readonly [string, string])[];
  readonly [part: string]: unknown;
}

/**
 * Writes out a sketch as a whole canvas: ids and order come from the keys, a bare number in a
 * quantity's place is an assumed one in that field's unit. Throws a ZodError when the outcome
 * is not a canvas. For examples in rule pages and for tests.
 */
export function sketch({ meta, links = [], ...parts }: Sketch): CanvasType {
  const empty = emptyCanvas('sketch', 'Sketch');
  const canvas: Record<string, unknown> = { ...empty, meta: { ...empty.meta, ...meta } };
  for (const [part, record] of Object.entries(parts)) {
    canvas[part] = Object.fromEntries(
      Object.entries(record as Record<string, object>).map(([id, fields], i) => [
        id,
        {
          id,
          ...((BLOCKS as readonly string[]).includes(part) ? { name: id, order: i } : {}),
          ...(quantified(fields) as object),
        },
      ]),
    );
  }
  canvas.links = Object.fromEntries(
    links.map(([from, to]) => [linkId(from, to), { id: linkId(from, to), from, to }]),
  );
  return Canvas.parse(canvas) as CanvasType;
}

function quantified(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(quantified);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key,
      typeof item === 'number' && key in UNITS
        ? { value: item, unit: UNITS[key as keyof typeof UNITS], status: 'assumed' }
        : quantified(item),
    ]),
  );
}
