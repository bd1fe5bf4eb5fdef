import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { found, outcomes, verdict } from '../support/verdicts';

const RULE = 'block-empty';
const full: Sketch = {
  segments: { riders: {} },
  propositions: { repair: {} },
  channels: { van: {} },
  relationships: { visits: {} },
  revenues: { fees: {} },
  resources: { tools: {} },
  activities: { repairing: {} },
  costs: { parts: {} },
};
const severities = (part: Sketch) =>
  Object.fromEntries(found(RULE, sketch(part)).map(({ block, severity }) => [block, severity]));

test('a blank sheet is a hint for each block but partners', () => {
  const hints = severities({});
  expect(Object.keys(hints)).toHaveLength(8);
  expect(new Set(Object.values(hints))).toEqual(new Set(['info']));
  expect(hints).not.toHaveProperty('partners');
});

test('with a first segment, an empty offer is an error and the back of the sheet can wait', () => {
  expect(severities({ segments: { riders: {} } })).toEqual({
    propositions: 'error',
    channels: 'warning',
    relationships: 'warning',
    revenues: 'warning',
    resources: 'info',
    activities: 'info',
    costs: 'info',
  });
});

test('after the idea stage the back of the sheet is due', () => {
  const { costs: _, ...rest } = full;
  expect(severities({ ...rest, meta: { stage: 'validating' } })).toEqual({ costs: 'warning' });
});

test('passes with one note in each block, partners or not', () => {
  expect(verdict(RULE, sketch(full))).toBe('passed');
});

test('a placeholder fills the block; writing is asked for', () => {
  const { costs: _, ...rest } = full;
  expect(outcomes(RULE, sketch(rest))).toEqual({
    'write-in-block': 'ask',
    'add-placeholder': ['cost-item-unattributed'],
  });
});
