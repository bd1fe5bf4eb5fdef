import type { Canvas } from '../model/canvas';
import type { Fault } from '../model/shape-fault';
import type { Pack } from '../model/pack';
import { RULES } from '../rules/index';
import { checkPack, type PackResult } from '../rules/packs/check-pack';
import { packsOf as embedded, type Embedded } from '../rules/packs/embedded';
import type { PackError } from '../rules/packs/pack-error';
import { parseJson } from './parse-json';

/** Largest file of a pack that is read, in bytes. */
export const PACK_LIMIT = 256_000;

/** Why a text is not a pack: a key of the catalogue (`packError.…`), with where and what. */
export type ReadPackError = PackError | Fault<'too-large' | 'not-json'>;

export type ReadPackResult =
  | { readonly ok: true; readonly pack: Pack }
  | { readonly ok: false; readonly error: ReadPackError };

/** Reads the text of a pack: size, JSON, and all that {@link checkPack} looks at. Never throws. */
export function readPack(text: string): ReadPackResult {
  if (text.length > PACK_LIMIT) {
    return { ok: false, error: { key: 'too-large', values: { limit: PACK_LIMIT / 1_000 } } };
  }
  const parsed = parseJson(text);
  if ('reason' in parsed) return { ok: false, error: { key: 'not-json', values: parsed } };
  return acceptPack(parsed.data);
}

/** Checks a value that was read as JSON; see {@link readPack}. */
export function acceptPack(data: unknown): PackResult {
  return checkPack(data, RULES);
}

/** The packs that a canvas carries, and those of them that cannot be used. */
export function packsOf(canvas: Canvas): Embedded {
  return embedded(canvas, RULES);
}
