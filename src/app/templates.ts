import type { Canvas } from '../model/canvas';
import { acceptCanvas } from '../formats/json';

const FILES = import.meta.glob<unknown>('/templates/*.bmc.json', { import: 'default' });

/** The canvases that ship with the product, in their order; each passes the same door as a file. */
export async function loadTemplates(): Promise<readonly Canvas[]> {
  const files = await Promise.all(Object.values(FILES).map((load) => load()));
  return files
    .map((file) => acceptCanvas(file))
    .flatMap((result) => (result.ok ? [result.canvas] : []))
    .sort((a, b) => (a.template?.order ?? 0) - (b.template?.order ?? 0));
}
