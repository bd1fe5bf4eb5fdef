import { describe, expect, test } from 'vitest';
import { expectationEvidence, stageOf, stanceOn } from '../../src/model/evidence';
import type { Evidence } from '../../src/model/records';
import { sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';

const seen = (supports: boolean, instead?: Evidence['instead']): Evidence => ({
  id: 'seen',
  about: { id: 'riders', path: 'expectation' },
  kind: 'observation',
  supports,
  ...(instead ? { instead } : {}),
});

describe('evidence', () => {
  test('is for or against, as it says', () => {
    expect(stanceOn(seen(true), ['community'])).toBe('for');
    expect(stanceOn(seen(false), ['community'])).toBe('against');
  });

  test('that was against a former guess is for what people wanted instead', () => {
    expect(stanceOn(seen(false, 'self_service'), ['long_term_value_based'])).toBe('against');
    expect(stanceOn(seen(false, 'self_service'), ['self_service'])).toBe('for');
    expect(stanceOn(seen(false, 'self_service'), ['social', 'self_service'])).toBe('for');
  });

  test('is for a type that gives it as well, not for one that it would give', () => {
    expect(stanceOn(seen(false, 'self_service'), ['automated_service'])).toBe('for');
    expect(stanceOn(seen(false, 'automated_service'), ['self_service'])).toBe('against');
  });

  test('in favour stays so, whatever else it names', () => {
    expect(stanceOn(seen(true, 'community'), ['self_service'])).toBe('for');
  });
});

test('only evidence about the expectation itself is weighed', () => {
  const about = (id: string, path?: string) => ({
    about: path ? { id, path } : { id },
    kind: 'interview',
    supports: true,
  });
  const canvas = sketch({
    segments: { riders: {}, commuters: {} },
    evidence: {
      b: about('riders', 'expectation'),
      a: about('riders', 'expectation'),
      name: about('riders'),
      economics: about('riders', 'economics'),
      other: about('commuters', 'expectation'),
    },
  });
  const weighed = expectationEvidence(canvas.segments.riders!, viewOf(canvas));
  expect(weighed.map(({ evidence, stance }) => [evidence.id, stance])).toEqual([
    ['a', 'for'],
    ['b', 'for'],
  ]);
});

test('a canvas is an idea until someone says otherwise', () => {
  expect(stageOf(sketch({ meta: { stage: undefined } }))).toBe('idea');
  expect(stageOf(sketch({ meta: { stage: 'operating' } }))).toBe('operating');
});
