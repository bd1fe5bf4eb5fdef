import type { Id } from './canvas';

/** A new id that no other element has. */
export function newId(): Id {
  return crypto.randomUUID();
}
