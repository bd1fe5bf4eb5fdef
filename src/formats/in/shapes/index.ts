import type { Reader } from '../understood';
import { bmdesigner } from './bmdesigner';
import { bmlayers } from './bmlayers';
import { bmml } from './bmml';
import { canvasCreator } from './canvas-creator';
import { canvasSketch } from './canvas-sketch';
import { damaged } from './damaged';
import { hyCanvas } from './hy-canvas';
import { jsonCanvas } from './json-canvas';
import { leanCanvas } from './lean-canvas';
import { leantime } from './leantime';
import { nineKeys, type ShapeReader } from './nine-keys';
import { parsed } from './parsed';
import { redPhoenix } from './red-phoenix';
import { sebmc } from './sebmc';
import { at, textOf } from './values';

/** Those that look at keys and values, whether they were written as JSON or as YAML. */
const OF_DATA: readonly ShapeReader[] = [
  bmml,
  leanCanvas,
  redPhoenix,
  bmdesigner,
  bmlayers,
  hyCanvas,
  sebmc,
  canvasCreator,
  canvasSketch,
  jsonCanvas,
  nineKeys,
];

const fromText =
  (read: ShapeReader): Reader =>
  (text) => {
    const found = parsed(text);
    if (!found || !('data' in found)) return undefined;
    // Rapport’s own files have their own door.
    const isOurs = textOf(at(found.data, 'format'))?.startsWith('rapport-');
    return isOurs ? undefined : read(found.data);
  };

/** The readers of what other tools write, the most particular first. */
export const SHAPES: readonly Reader[] = [...OF_DATA.map(fromText), leantime, damaged];
