import { KpiKind } from '../../model/enums';
import { linkableBlocks } from '../../model/link-meanings';
import type { Condition, Count } from '../../model/pack';
import { fieldAt, type FieldShape, type Part } from '../../model/pack-fields';
import { nearest } from './nearest';
import { fault, type PackError } from './pack-error';

/** How far a condition may go from link to link: each step multiplies what it has to look at. */
export const LINK_STEPS = 3;

/** What is wrong with a condition that is asked about a part, beyond what its schema says. */
export function conditionFault(
  condition: Condition,
  part: Part,
  path: string,
  steps = 0,
): PackError | undefined {
  if ('all' in condition) return firstFault(condition.all, part, `${path}.all`, steps);
  if ('any' in condition) return firstFault(condition.any, part, `${path}.any`, steps);
  if ('not' in condition) return conditionFault(condition.not, part, `${path}.not`, steps);
  if ('field' in condition) return fieldFault(condition, part, path);
  if ('measured' in condition) return measureFault(condition.measured, part, path);
  if ('notes' in condition) {
    // Every note asking for every note would be too much, and says nothing about a note.
    if (part !== 'canvas') return fault('notes-inside', { path });
    const { notes, where, count } = condition;
    return (
      countFault(count, path) ?? (where && conditionFault(where, notes, `${path}.where`, steps))
    );
  }
  const { linked, where, every, count } = condition;
  if (part === 'canvas') return fault('canvas-itself', { path });
  const possible = linkableBlocks(part);
  if (!possible.includes(linked)) {
    const known = [...new Set(possible)].join(', ');
    return fault('not-linked', { path, from: part, to: linked, known });
  }
  if (steps === LINK_STEPS) return fault('links-deep', { path, limit: LINK_STEPS });
  return (
    countFault(count, path) ??
    (where && conditionFault(where, linked, `${path}.where`, steps + 1)) ??
    (every && conditionFault(every, linked, `${path}.every`, steps + 1))
  );
}

function countFault(count: Count | undefined, path: string) {
  // The schema takes any number: its own test for whole ones would be in the first load of the page.
  for (const [bound, value] of Object.entries(count ?? {})) {
    if (Number.isInteger(value)) continue;
    const found = String(value);
    return fault('wrong-field', { path: `${path}.count.${bound}`, expected: WHOLE, found });
  }
  const { atLeast = 0, atMost = Infinity } = count ?? {};
  return atLeast > atMost ? fault('no-number', { path, atLeast, atMost }) : undefined;
}

function firstFault(conditions: readonly Condition[], part: Part, path: string, steps: number) {
  for (const [i, condition] of conditions.entries()) {
    const found = conditionFault(condition, part, `${path}.${i}`, steps);
    if (found) return found;
  }
  return undefined;
}

function measureFault(kinds: readonly string[], part: Part, path: string) {
  if (part === 'canvas') return fault('canvas-itself', { path });
  if (kinds.length === 0) return fault('no-test', { path });
  const known: readonly string[] = KpiKind.options;
  const wrong = kinds.find((kind) => !known.includes(kind));
  return wrong === undefined
    ? undefined
    : fault('unknown-kpi', { path, kind: wrong, nearest: nearest(wrong, known) });
}

const WHOLE = '0, 1, 2, 3 …';

type OfField = Extract<Condition, { field: string }>;

/** What may be asked of a field, by what stands in it. */
const TESTS: Record<FieldShape['kind'], readonly (keyof OfField)[]> = {
  choice: ['is', 'oneOf', 'known'],
  text: ['is', 'oneOf', 'words', 'known'],
  number: ['is', 'oneOf', 'atLeast', 'atMost', 'above', 'below', 'known'],
  'yes-no': ['is', 'oneOf', 'known'],
  list: ['has', 'known'],
  group: ['known'],
};

function fieldFault(condition: OfField, part: Part, path: string): PackError | undefined {
  const { field, ...tests } = condition;
  const shape = fieldAt(part, field);
  if ('wrong' in shape) {
    const { wrong, known } = shape;
    return fault('unknown-field', { path, field, wrong, part, nearest: nearest(wrong, known) });
  }
  const asked = Object.entries(tests).filter(([, value]) => value !== undefined);
  const empty = asked.some(([, value]) => Array.isArray(value) && value.length === 0);
  if (asked.length === 0 || empty) return fault('no-test', { path });
  const possible: readonly string[] = TESTS[shape.kind];
  const wrong = asked.find(([test]) => !possible.includes(test));
  if (wrong)
    return fault('wrong-test', { path, field, test: wrong[0], known: possible.join(', ') });
  const { is, oneOf, has } = condition;
  const answers = [is, has, ...(oneOf ?? [])].filter((answer) => answer !== undefined);
  const odd = answers.find((answer) => !fits(answer, shape));
  if (odd === undefined) return undefined;
  return fault('wrong-value', {
    path,
    field,
    expected: shape.values?.join(' | ') ?? EXPECTED[shape.kind],
    found: JSON.stringify(odd),
  });
}

const EXPECTED: Record<FieldShape['kind'], string> = {
  choice: '"…"',
  text: '"…"',
  number: '0, 1, 2.5 …',
  'yes-no': 'true | false',
  list: '"…"',
  group: '—',
};

function fits(answer: string | number | boolean, { kind, values }: FieldShape): boolean {
  if (values) return typeof answer === 'string' && values.includes(answer);
  if (kind === 'number') return typeof answer === 'number';
  if (kind === 'yes-no') return typeof answer === 'boolean';
  return typeof answer === 'string';
}
