import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Canvas, type Canvas as CanvasType } from '../../src/model/canvas';

const folder = join(import.meta.dirname, '../../templates');

/** The names of all example canvases. */
export const TEMPLATES: readonly string[] = readdirSync(folder)
  .filter((file) => file.endsWith('.bmc.json'))
  .map((file) => file.replace('.bmc.json', ''))
  .sort();

/** An example canvas as it is in its file. */
export function template(name: string): CanvasType {
  const text = readFileSync(join(folder, `${name}.bmc.json`), 'utf8');
  return Canvas.parse(JSON.parse(text)) as CanvasType;
}
