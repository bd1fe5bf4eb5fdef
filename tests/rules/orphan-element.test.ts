import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'orphan-element';
const canvas = (parts: Sketch) => sketch({ relationships: { clinic: {} }, ...parts });

test('a channel that reaches nobody is a likely gap, whatever else it is linked with', () => {
  const unused = canvas({ channels: { van: {} }, links: [['clinic', 'van']] });
  const [finding] = found(RULE, unused);
  expect(finding).toMatchObject({ on: 'van', variant: 'channel', severity: 'warning' });
  expect(title(finding!, unused)).toBe('Nobody is reached through van.');
  const used = canvas({
    segments: { riders: {} },
    channels: { van: {} },
    links: [['van', 'riders']],
  });
  expect(verdict(RULE, used, 'van')).toBe('passed');
});

test.each(['resources', 'activities'])('of %s it is a hint', (block) => {
  const unused = canvas({ [block]: { tools: {} } });
  const [finding] = found(RULE, unused);
  expect(finding).toMatchObject({ on: 'tools', variant: 'means', severity: 'info', kind: 'gap' });
  expect(title(finding!, unused)).toBe('Nothing in your model uses tools.');
  expect(detail(finding!, unused)).toContain('mark it as overhead');
});

test.each(['propositions', 'channels', 'relationships', 'revenues'])(
  'what serves one of the %s is used',
  (block) => {
    for (const from of ['resources', 'activities']) {
      const used = sketch({ [block]: { it: {} }, [from]: { tools: {} }, links: [['tools', 'it']] });
      expect(verdict(RULE, used, 'tools')).toBe('passed');
    }
  },
);

test('a resource may be used by an activity, which is no use for the activity', () => {
  const mended = canvas({
    resources: { tools: {} },
    activities: { mending: {} },
    links: [['mending', 'tools']],
  });
  expect(found(RULE, mended)).toMatchObject([{ on: 'mending' }]);
});

test('does not apply to overhead, nor to feedback for the whole model', () => {
  const overhead = { office: { overhead: true } };
  expect(verdict(RULE, canvas({ resources: overhead }), 'office')).toBe('not-applicable');
  expect(verdict(RULE, canvas({ activities: overhead }), 'office')).toBe('not-applicable');
  const asking = canvas({ activities: { asking: { capability: 'feedback_collection' } } });
  expect(verdict(RULE, asking, 'asking')).toBe('not-applicable');
  expect(found(RULE, canvas({ resources: { office: { overhead: false } } }))).toHaveLength(1);
});

test('offers the relationship that rests on it, overhead, or to do without', () => {
  const tools = { tools: { capability: 'self_service_facility' } };
  const unused = (type: string) =>
    canvas({ relationships: { clinic: { type } }, resources: tools });
  expect(outcomes(RULE, unused('self_service'))).toEqual({
    'link-with': [],
    'link-note': 'ask',
    'mark-overhead': [],
    'remove-note': expect.any(Array) as string[],
  });
  expect(fixes(RULE, unused('social')).map(({ key }) => key)).not.toContain('link-with');
});

test('lets a channel reach those of its relationships and offers, else whoever there is', () => {
  const parts: Sketch = { segments: { riders: {}, schools: {} }, channels: { van: {} } };
  const reached = (links: [string, string][]) =>
    fixes(RULE, canvas({ ...parts, links }))
      .filter(({ key }) => key === 'reach-segment')
      .map(({ values }) => values.segment);
  expect(reached([])).toEqual([{ element: 'riders' }, { element: 'schools' }]);
  expect(
    reached([
      ['clinic', 'schools'],
      ['clinic', 'van'],
    ]),
  ).toEqual([{ element: 'schools' }]);
  expect(outcomes(RULE, canvas(parts))).toEqual({
    'reach-segment': [],
    'link-note': 'ask',
    'remove-note': expect.any(Array) as string[],
  });
});
