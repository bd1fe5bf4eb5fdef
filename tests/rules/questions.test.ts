import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';
import type { Unchecked } from '../../src/rules/engine';
import { CANVAS, nextQuestions } from '../../src/rules/questions';

const canvas = sketch({
  segments: { riders: {} },
  relationships: { visits: {} },
  kpis: { mood: { kind: 'csat', of: 'riders' } },
  evidence: { seen: { about: { id: 'riders' }, kind: 'survey', supports: true } },
});
const waits = (rule: string, ...missing: [string, string][]): Unchecked => ({
  rule,
  missing: missing.map(([id, path]) => ({ id, path })),
});
const asked = (...unchecked: Unchecked[]) =>
  nextQuestions(unchecked, viewOf(canvas)).map(({ id, path, alone, waiting }) => [
    id,
    path,
    alone,
    waiting,
  ]);

test('first what alone unlocks the most, then what the most wait for, then customers first', () => {
  expect(
    asked(
      waits('a', ['riders', 'role'], ['visits', 'type']),
      waits('b', ['riders', 'role'], ['visits', 'type']),
      waits('c', ['visits', 'goals']),
      waits('d', ['riders', 'expectation']),
      waits('e', ['visits', 'type']),
    ),
  ).toEqual([
    ['visits', 'type', 1, 3],
    ['riders', 'expectation', 1, 1],
    ['visits', 'goals', 1, 1],
    ['riders', 'role', 0, 2],
  ]);
});

test('says which rules would speak, each once', () => {
  const [question] = nextQuestions(
    [
      waits('a', ['riders', 'role']),
      waits('b', ['riders', 'role']),
      waits('a', ['riders', 'role'], ['visits', 'type']),
    ],
    viewOf(canvas),
  );
  expect(question!.unlocks).toEqual(['a', 'b']);
});

test('what records lack is asked for at their note, settings of the canvas; the rest not at all', () => {
  expect(
    asked(
      waits('a', ['mood', 'value']),
      waits('b', ['seen', 'n']),
      waits('c', ['mood', 'meta.asOf']),
      waits('d', ['gone', 'type']),
    ),
  ).toEqual([
    [CANVAS, 'meta.asOf', 1, 1],
    ['riders', 'evidence', 1, 1],
    ['riders', 'kpis', 1, 1],
  ]);
});
