import type * as z from 'zod/mini';
import { kindOf } from './shape-fault';

/** Where a schema was not met, what it expects there, and what is there instead. */
export function describeIssue(issue: z.core.$ZodIssue, data: unknown) {
  const path = issue.path.map(String).join('.');
  let found: unknown = data;
  for (const key of issue.path) found = (found as Record<PropertyKey, unknown> | undefined)?.[key];
  if (issue.code === 'invalid_key') found = issue.path.at(-1);
  return { path: path || '(file)', expected: expectation(issue), found: kindOf(found) };
}

function expectation(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    case 'too_big':
      return `≤ ${issue.maximum}`;
    case 'too_small':
      return `≥ ${issue.minimum}`;
    case 'invalid_format':
      return issue.format === 'regex' ? String(issue.pattern) : issue.format;
    case 'invalid_key':
      return expectation(issue.issues[0]!);
    case 'invalid_union':
      return issue.errors.map(([first]) => (first ? expectation(first) : '—')).join(' | ');
    default:
      return issue.code;
  }
}
