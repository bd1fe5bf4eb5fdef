import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'current-depends-on-planned';
const PLANNED = { state: 'planned' };
/** A clinic that runs through a van and flyers, on tools and mending. */
const canvas = (states: Record<string, object>, clinic: object = {}) =>
  sketch({
    relationships: { clinic },
    channels: { van: states.van ?? {}, flyers: states.flyers ?? {} },
    resources: { tools: states.tools ?? {} },
    activities: { mending: states.mending ?? {} },
    links: [
      ['clinic', 'van'],
      ['clinic', 'flyers'],
      ['tools', 'clinic'],
      ['mending', 'clinic'],
    ],
  });

test('fires when all its channels are still to come', () => {
  const early = canvas({ van: PLANNED, flyers: PLANNED });
  const [finding] = found(RULE, early);
  expect(finding).toMatchObject({ on: 'clinic', severity: 'warning', also: ['flyers', 'van'] });
  expect(title(finding!, early)).toBe(
    'You count on clinic today, but what it rests on is only planned.',
  );
  expect(detail(finding!, early)).toContain('You marked flyers and van as planned');
});

test('fires when all activities and resources are, not when one kind of them is', () => {
  expect(found(RULE, canvas({ tools: PLANNED, mending: PLANNED }))).toMatchObject([
    { also: ['mending', 'tools'] },
  ]);
  expect(verdict(RULE, canvas({ tools: PLANNED }), 'clinic')).toBe('passed');
  expect(verdict(RULE, canvas({ van: PLANNED }), 'clinic')).toBe('passed');
});

test('a relationship is current unless it says otherwise', () => {
  const all = { van: PLANNED, flyers: PLANNED };
  expect(verdict(RULE, canvas(all, { state: 'current' }), 'clinic')).toBe('fired');
  expect(verdict(RULE, canvas(all, PLANNED), 'clinic')).toBe('not-applicable');
});

test('does not apply to what rests on nothing yet', () => {
  expect(verdict(RULE, sketch({ relationships: { clinic: {} } }), 'clinic')).toBe('not-applicable');
});

test('keeps it for later, or marks everything as current', () => {
  const all = { van: PLANNED, flyers: PLANNED, tools: PLANNED, mending: PLANNED };
  expect(outcomes(RULE, canvas(all))).toEqual({ 'plan-for-later': [], 'mark-current': [] });
});
