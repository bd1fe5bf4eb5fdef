import { expect, test } from 'vitest';
import { fixLabel } from '../../src/i18n/describe';
import { after } from '../../src/model/edit';
import { sketch, type Sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';
import { isEdit } from '../../src/rules/fix';
import { detail, editOf, fixes, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'duplicate-id';
const guess = { status: 'assumed' };
const two: Sketch = {
  segments: { bikes: { name: 'Bike riders' } },
  propositions: { bikes: { name: 'Repair', ...guess } },
  channels: { van: {} },
};

test('fires once for each id, and says which note its links mean', () => {
  const canvas = sketch({ ...two, costs: { van: {} } });
  expect(found(RULE, canvas)).toMatchObject([
    { on: 'bikes', severity: 'error' },
    { on: 'van', severity: 'error' },
  ]);
  expect(title(found(RULE, canvas)[0]!, canvas)).toBe('The id “bikes” stands for 2 notes.');
  expect(detail(found(RULE, canvas)[0]!, canvas)).toContain('is taken to mean Bike riders');
});

test('passes when each note has its own', () => {
  expect(verdict(RULE, sketch({ segments: { a: {} }, channels: { b: {} } }))).toBe('passed');
});

test('its fix leaves the first note alone and renews the others', () => {
  const three = sketch({ ...two, costs: { bikes: guess }, links: [['van', 'bikes']] });
  expect(outcomes(RULE, three)).toEqual({ 'renew-id': expect.any(Array) as string[] });
  const fix = fixes(RULE, three).find(isEdit)!;
  expect(fixLabel(fix, viewOf(three))).toBe('Give the 2 other notes ids of their own');
  const next = after(three, editOf(fix, three));
  expect(Object.keys(next.segments)).toEqual(['bikes']);
  expect(next.propositions).toMatchObject({ 'new-1': { id: 'new-1', name: 'Repair' } });
  expect(next.costs).toMatchObject({ 'new-2': { id: 'new-2' } });
  expect(next.links).toEqual(three.links);
});
