import type { Canvas } from '../model/canvas';
import { readCanvas } from './json';

/** The canvas that a text holds, if it does. */
export function canvasIn(text: string): Canvas | undefined {
  const result = readCanvas(text);
  return result.ok ? result.canvas : undefined;
}
