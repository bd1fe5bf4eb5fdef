import { parseNumber } from './parse-number';

/** What a line of feedback says, as far as it can be read. */
export interface Feedback {
  /** From a leading plus or minus; nothing where there is none. */
  readonly stance: 'for' | 'against' | undefined;
  /** How many people; nothing where the line does not begin with a number. */
  readonly n: number | undefined;
  /** The words, without sign and count. */
  readonly note: string;
}

/** More people than this is a number that means something else. */
const MOST = 1_000_000;

/**
 * Reads a line such as `- 12× wanted to fix it themselves` or `12 riders: it was quick`. A number
 * counts people only where `×` or a colon says so: `3 days is too long` counts nobody.
 */
export function readFeedback(typed: string): Feedback {
  const [, sign, rest = ''] = /^\s*([+\-−–]?)\s*(.*)$/su.exec(typed) ?? [];
  const stance = sign ? (sign === '+' ? 'for' : 'against') : undefined;
  const times = /^(\d[\d.,’']*)\s*[×x](?=\s|$)\s*(.*)$/isu.exec(rest);
  const before = /^(\d[\d.,’']*)((?:\s+\p{L}[\p{L}'’-]*){0,2}):\s+(.*)$/su.exec(rest);
  const n = count((times ?? before)?.[1]);
  if (n === undefined) return { stance, n, note: rest.trim() };
  if (times) return { stance, n, note: times[2]!.trim() };
  const [, , who, words] = before!;
  // Who they were is worth keeping; the number stands in its own field.
  return { stance, n, note: (who!.trim() ? `${who!.trim()}: ${words!}` : words!).trim() };
}

function count(digits: string | undefined): number | undefined {
  const n = digits === undefined ? undefined : parseNumber(digits);
  return n !== undefined && Number.isInteger(n) && n >= 1 && n <= MOST ? n : undefined;
}
