import { expect, test } from 'vitest';
import type { Canvas } from '../../src/model/canvas';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'dangling-reference';
const riders = { segments: { riders: {} }, propositions: { repair: {} } };
const cases: Record<string, Sketch> = {
  'a link to a note that is gone': { ...riders, links: [['repair', 'gone']] },
  'a link from a note that is gone': { ...riders, links: [['gone', 'riders']] },
  'a link between blocks that have nothing to say': {
    segments: { riders: {}, commuters: {} },
    links: [['riders', 'commuters']],
  },
  'an upgrade to a segment that is gone': { segments: { riders: { upgradesTo: 'gone' } } },
  'a name that every object has': { segments: { riders: { upgradesTo: 'constructor' } } },
  'an interdependence with one': { segments: { riders: { interdependentWith: ['gone'] } } },
  'a measure of nothing': { ...riders, kpis: { mood: { kind: 'csat', of: 'gone' } } },
  'evidence about nothing': {
    ...riders,
    evidence: { seen: { about: { id: 'gone' }, kind: 'interview', supports: true } },
  },
  'an assumption about nothing': {
    ...riders,
    assumptions: {
      guess: { about: { id: 'gone' }, statement: 'x', importance: 'low', status: 'untested' },
    },
  },
};

test.each(Object.entries(cases))('fires for %s, and its fix drops it', (_, parts) => {
  const canvas = sketch(parts);
  expect(found(RULE, canvas)).toMatchObject([{ severity: 'error' }]);
  expect(detail(found(RULE, canvas)[0]!, canvas)).toMatch(/id “(gone|commuters|constructor)”/);
  expect(title(found(RULE, canvas)[0]!, canvas)).toMatch(/not there/);
  expect(outcomes(RULE, canvas)['drop-reference']).not.toContain(RULE);
});

test('passes when every end is there; evidence may be about an assumption', () => {
  const canvas = sketch({
    ...riders,
    links: [['repair', 'riders']],
    assumptions: {
      guess: { about: { id: 'riders' }, statement: 'x', importance: 'low', status: 'untested' },
    },
    evidence: { seen: { about: { id: 'guess' }, kind: 'interview', supports: true } },
  });
  expect(verdict(RULE, canvas)).toBe('passed');
});

test('the same broken link twice is one finding, and one fix drops both', () => {
  const canvas: Canvas = {
    ...sketch(riders),
    links: {
      a: { id: 'a', from: 'repair', to: 'gone' },
      b: { id: 'b', from: 'gone', to: 'repair' },
    },
  };
  expect(found(RULE, canvas)).toHaveLength(1);
  expect(outcomes(RULE, canvas)).toEqual({ 'drop-reference': [] });
});
