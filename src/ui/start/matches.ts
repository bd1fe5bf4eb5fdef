import { word } from '../../i18n/translate';
import { BLOCKS } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';

/** The relationship types that a canvas offers. */
export const typesIn = (canvas: Canvas): ReadonlySet<string> =>
  new Set(Object.values(canvas.relationships).flatMap(({ type }) => type ?? []));

/**
 * Whether a canvas has every word of a search somewhere: in its name or summary, in a note, or in
 * the name of a relationship type. `type` asks for one that offers it; empty asks for none.
 */
export function matches(canvas: Canvas, search: string, type = ''): boolean {
  const types = typesIn(canvas);
  if (type && !types.has(type)) return false;
  const words = search.toLocaleLowerCase().split(/\s+/).filter(Boolean);
  if (words.length === 0) return true;
  const all = [
    canvas.meta.name,
    canvas.template?.summary ?? '',
    ...[...types].map((one) => word('relationshipType', one)),
    ...BLOCKS.flatMap((block) => Object.values(canvas[block]).map(({ name }) => name)),
  ]
    .join('\n')
    .toLocaleLowerCase();
  return words.every((each) => all.includes(each));
}
