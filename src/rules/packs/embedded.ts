import type { Canvas, Id } from '../../model/canvas';
import type { Pack } from '../../model/pack';
import type { AnyRule } from '../rule';
import { checkPack } from './check-pack';
import { fault, type PackError } from './pack-error';

/** Most packs that a canvas is checked with. */
export const PACKS_LIMIT = 20;

/** The packs that a canvas carries, and those of them that cannot be used. */
export interface Embedded {
  readonly packs: readonly Pack[];
  readonly broken: readonly { readonly id: Id; readonly error: PackError }[];
}

const NONE: Embedded = { packs: [], broken: [] };
const read = new WeakMap<object, { rules: readonly AnyRule[]; embedded: Embedded }>();

/**
 * Reads the packs that a canvas carries, by the same check as a file's. A pack that does not pass
 * is left out and said to be broken; the canvas is checked without it.
 */
export function packsOf(canvas: Canvas, rules: readonly AnyRule[]): Embedded {
  const carried = canvas.settings?.packs;
  if (!carried || carried.length === 0) return NONE;
  const known = read.get(carried);
  if (known?.rules === rules) return known.embedded;
  const packs = new Map<Id, Pack>();
  const broken: { id: Id; error: PackError }[] = [];
  for (const data of carried) {
    const result = checkPack(data, rules);
    if (!result.ok) broken.push({ id: data.id, error: result.error });
    else if (packs.has(data.id))
      broken.push({ id: data.id, error: fault('same-id', { id: data.id }) });
    else if (packs.size === PACKS_LIMIT) {
      const values = { path: 'settings.packs', limit: PACKS_LIMIT };
      broken.push({ id: data.id, error: fault('too-many', values) });
    } else packs.set(data.id, result.pack);
  }
  const embedded = { packs: [...packs.values()], broken };
  read.set(carried, { rules, embedded });
  return embedded;
}
