import type { Canvas } from '../model/canvas';

/** Whether two canvases say the same, in whatever order their fields stand. */
export function sameCanvas(a: Canvas, b: Canvas): boolean {
  return a === b || sortedText(a) === sortedText(b);
}

function sortedText(value: unknown): string {
  return JSON.stringify(value, (_key, item: unknown) =>
    typeof item === 'object' && item !== null && !Array.isArray(item)
      ? Object.fromEntries(Object.entries(item).sort(([a], [b]) => (a < b ? -1 : 1)))
      : item,
  );
}
