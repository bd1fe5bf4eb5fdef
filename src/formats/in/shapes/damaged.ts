import type { Reader } from '../understood';
import { parsed } from './parsed';

/** A text that begins as a file with keys and then breaks off, or has a sign where none may be. */
export const damaged: Reader = (text) => {
  const found = parsed(text);
  return found && 'reason' in found
    ? { ok: false, why: 'damaged', detail: found.reason }
    : undefined;
};
