import { entriesOf } from './bag';
import { nameBlocks } from './keys';
import { readNine, type ShapeReader } from './nine-keys';
import { at, listOf } from './values';

/** What canvas-sketch keeps (F18): a head, and a list of named sections. */
export const canvasSketch: ShapeReader = (data) => {
  const [head, sections] = listOf(data);
  const entries = entriesOf(listOf(sections));
  const isSketch = at(head, 'version') !== undefined && nameBlocks(entries.map(([key]) => key));
  return isSketch ? readNine('canvas-sketch', entries, [head]) : undefined;
};
