import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { found, missing, outcomes, verdict } from '../support/verdicts';

const RULE = 'feedback-loop-missing';
const canvas = ({ links = [], ...parts }: Sketch = {}) =>
  sketch({
    segments: { riders: {}, commuters: {} },
    relationships: { clinic: { type: 'self_service' } },
    channels: { van: {} },
    ...parts,
    links: [['clinic', 'riders'], ['van', 'commuters'], ...links],
  });
const asking = { asking: { capability: 'feedback_collection' } };

test('fires for a segment with a bond and no ear', () => {
  expect(found(RULE, canvas())).toMatchObject([{ on: 'riders', severity: 'warning' }]);
});

test.each(['csat', 'nps', 'ces'])('a %s measure is an ear, of the segment or a bond', (kind) => {
  for (const of of ['riders', 'clinic']) {
    expect(verdict(RULE, canvas({ kpis: { mood: { kind, of } } }), 'riders')).toBe('passed');
  }
});

test('another measure, or one of another segment, is not', () => {
  expect(verdict(RULE, canvas({ kpis: { n: { kind: 'cac', of: 'riders' } } }), 'riders')).toBe(
    'fired',
  );
  expect(verdict(RULE, canvas({ kpis: { n: { kind: 'csat', of: 'van' } } }), 'riders')).toBe(
    'fired',
  );
});

test('collecting feedback counts for the whole model, or where it is linked', () => {
  expect(verdict(RULE, canvas({ activities: asking }), 'riders')).toBe('passed');
  const there = canvas({ activities: asking, links: [['asking', 'clinic']] });
  expect(verdict(RULE, there, 'riders')).toBe('passed');
  const elsewhere = canvas({ activities: asking, links: [['asking', 'van']] });
  expect(verdict(RULE, elsewhere, 'riders')).toBe('fired');
  const links: [string, string][] = [
    ['asking', 'van'],
    ['asking', 'clinic'],
  ];
  expect(verdict(RULE, canvas({ activities: asking, links }), 'riders')).toBe('passed');
  const shared = canvas({
    activities: asking,
    links: [
      ['asking', 'van'],
      ['van', 'riders'],
    ],
  });
  expect(verdict(RULE, shared, 'riders')).toBe('passed');
});

test('does not apply without a bond; cannot tell when a type or a tag is missing', () => {
  expect(verdict(RULE, canvas(), 'commuters')).toBe('not-applicable');
  const till = canvas({ relationships: { clinic: { type: 'transactional' } } });
  expect(verdict(RULE, till, 'riders')).toBe('not-applicable');
  expect(missing(RULE, canvas({ relationships: { clinic: {} } }))).toEqual(['clinic.type']);
  expect(missing(RULE, canvas({ activities: { chat: {} } }))).toEqual(['chat.capability']);
  const elsewhere = canvas({ activities: { chat: {} }, links: [['chat', 'van']] });
  expect(verdict(RULE, elsewhere, 'riders')).toBe('fired');
});

test('its fixes close it; a new measure asks for its target', () => {
  expect(outcomes(RULE, canvas())).toEqual({
    'add-feedback': [],
    'add-satisfaction-kpi': ['kpi-without-target'],
  });
});
