import { readdirSync, readFileSync } from 'node:fs';
import { BLOCKS, type Block } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { emptyCanvas } from '../../src/model/empty-canvas';

const folder = new URL('../../templates/', import.meta.url);
const PARTS = [...BLOCKS, 'links', 'kpis', 'assumptions', 'evidence'] as const;

const worked: readonly Canvas[] = readdirSync(folder)
  .filter((file) => file.endsWith('.bmc.json'))
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Canvas);

/** A canvas with every id renamed, so that it can stand beside itself. */
function copy(canvas: Canvas, n: number): Canvas {
  const ids = new Set(PARTS.flatMap((part) => Object.keys(canvas[part])));
  const renamed = (id: string) =>
    id
      .split('>')
      .map((end) => `${end}~${n}`)
      .join('>');
  return JSON.parse(JSON.stringify(canvas), (_key, value: unknown) => {
    if (typeof value === 'string') return ids.has(value) ? renamed(value) : value;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [ids.has(key) ? renamed(key) : key, item]),
    );
  }) as Canvas;
}

/** How many notes a canvas has. */
export const notesIn = (canvas: Canvas): number =>
  BLOCKS.reduce((sum, block: Block) => sum + Object.keys(canvas[block]).length, 0);

/** The worked canvases one beside the other, again and again, until there are `count` notes or some more. */
export function businesses(count: number): Canvas {
  const all = emptyCanvas('bench', 'Bench');
  all.meta.stage = 'operating';
  let notes = 0;
  for (let n = 0; notes < count; n++) {
    const one = copy(worked[n % worked.length]!, n);
    for (const part of PARTS) Object.assign(all[part], one[part]);
    notes += notesIn(one);
  }
  return all;
}
