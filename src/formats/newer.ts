import type { Canvas } from '../model/canvas';
import { SCHEMA_VERSION } from '../model/version';
import { acceptCanvas, readCanvas, type ReadResult } from './json';
import { parseJson } from './parse-json';

/**
 * Reads a text that may be of a later version, to be looked at: where its fields are those of this
 * version, they are read, and all others are left as they are. The canvas keeps its own version, by
 * which everybody knows that it is not to be changed. What cannot be read so is refused as ever.
 */
export function readNewer(text: string): ReadResult {
  const result = readCanvas(text);
  if (result.ok || result.error.key !== 'newer-version') return result;
  const parsed = parseJson(text);
  if ('reason' in parsed) return result;
  const file = parsed.data as Record<string, unknown>;
  const read = acceptCanvas({ ...file, schemaVersion: SCHEMA_VERSION });
  if (!read.ok) return result;
  const schemaVersion = file.schemaVersion as Canvas['schemaVersion'];
  return { ok: true, canvas: { ...read.canvas, schemaVersion } };
}
