import { BLOCKS, RECORDS } from './blocks';
import type { Canvas } from './canvas';

/** A record's key must be its element's id: links point at ids. */
export function mismatchedKey(canvas: Canvas) {
  for (const part of [...BLOCKS, 'links', ...RECORDS, 'journey'] as const) {
    for (const [key, item] of Object.entries(canvas[part] ?? {})) {
      if (item.id !== key) return { path: `${part}.${key}.id`, expected: key, found: item.id };
    }
  }
  return undefined;
}
