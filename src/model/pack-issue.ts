import type * as z from 'zod/mini';
import { describeIssue } from './issue';
import { kindOf, type Fault } from './shape-fault';

/** What a condition may begin with; it has exactly one of these. */
const QUESTIONS = ['all', 'any', 'not', 'field', 'linked', 'notes', 'measured'] as const;

/** Why a value is not a pack by its schema: the first thing that is wrong, where it stands. */
export function packIssue(
  issue: z.core.$ZodIssue,
  data: unknown,
): Fault<'wrong-field' | 'unknown-key' | 'not-a-question'> {
  const at = valueAt(data, issue.path);
  if (issue.code === 'unrecognized_keys') {
    return {
      key: 'unknown-key',
      values: { path: spoken(issue.path, data), field: issue.keys[0]!.slice(0, 60) },
    };
  }
  if (issue.code === 'invalid_union' && isCondition(issue.path)) {
    const asked = QUESTIONS.filter((question) => isBag(at) && Object.hasOwn(at, question));
    const [question] = asked;
    if (question === undefined || asked.length > 1) {
      return {
        key: 'not-a-question',
        values: {
          path: spoken(issue.path, data),
          expected: QUESTIONS.join(' | '),
          found: asked.length > 1 ? asked.join(' + ') : kindOf(at),
        },
      };
    }
    // Of all that it is not, only what it sets out to be is worth a word.
    const own = issue.errors.find((issues) => !issues.some((one) => refuses(one, question)));
    const [inner] = own ?? [];
    if (inner) return packIssue({ ...inner, path: [...issue.path, ...inner.path] }, data);
  }
  const said = describeIssue(issue, data);
  const path = spoken(issue.path, data);
  const id = issue.code === 'invalid_format' && issue.path.at(-1) === 'id';
  const expected = id ? 'a–z, 0–9, -' : said.expected === 'int' ? '0, 1, 2, 3 …' : said.expected;
  return { key: 'wrong-field', values: { path, expected, found: said.found } };
}

/** A path as it is spoken of: a check of the pack’s own goes by its id. */
export function spoken(path: readonly PropertyKey[], data: unknown): string {
  const [list, index, ...rest] = path;
  const id = list === 'own' && index !== undefined && valueAt(data, [list, index, 'id']);
  const named = typeof id === 'string' ? [list!, id.slice(0, 60), ...rest] : path;
  return named.map(String).join('.') || '(file)';
}

const isBag = (value: unknown): value is Record<PropertyKey, unknown> =>
  typeof value === 'object' && value !== null;

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  let value = data;
  for (const key of path) value = isBag(value) ? value[key] : undefined;
  return value;
}

/** Whether a path leads to a condition rather than to the answer that one compares with. */
function isCondition(path: readonly PropertyKey[]): boolean {
  const last = path.filter((step) => typeof step === 'string').at(-1);
  return last !== 'is' && last !== 'oneOf';
}

const refuses = (issue: z.core.$ZodIssue, question: string): boolean =>
  issue.code === 'unrecognized_keys' && issue.path.length === 0 && issue.keys.includes(question);
