import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'effort-not-measured-for-self-service';
interface Parts {
  stage?: string;
  relationship?: object;
  channel?: object;
  kpis?: Record<string, [kind: string, of: string]>;
}
const canvas = ({
  stage = 'operating',
  relationship = {},
  channel = { kind: 'web_sales' },
  kpis = { sold: ['new_customers', 'senders'] },
}: Parts = {}) =>
  sketch({
    meta: { stage },
    segments: { senders: {} },
    channels: { site: channel },
    relationships: { labels: { type: 'self_service', ...relationship } },
    kpis: Object.fromEntries(Object.entries(kpis).map(([id, [kind, of]]) => [id, { kind, of }])),
    links: [
      ['labels', 'senders'],
      ['labels', 'site'],
    ],
  });

test('fires when something is measured, but not whether customers manage', () => {
  const blind = canvas();
  const findings = found(RULE, blind);
  expect(findings).toMatchObject([{ on: 'labels', kind: 'gap', severity: 'info' }]);
  expect(title(findings[0]!, blind)).toBe(
    'You do not know whether customers manage on their own: labels.',
  );
  expect(detail(findings[0]!, blind)).toMatch(/^You measure New customers,/);
  expect(verdict(RULE, canvas({ relationship: { type: 'automated_service' } }), 'labels')).toBe(
    'fired',
  );
  expect(verdict(RULE, canvas({ kpis: { n: ['nps', 'labels'] } }), 'labels')).toBe('fired');
});

test.each(['ces', 'self_service_success', 'fcr', 'csat'])('%s tells, of whatever it is', (kind) => {
  for (const of of ['labels', 'senders', 'site']) {
    const kpis = { sold: ['new_customers', 'senders'], told: [kind, of] } as Parts['kpis'];
    expect(verdict(RULE, canvas({ kpis }), 'labels')).toBe('passed');
  }
});

test.each([
  ['before it operates', { stage: 'validating' }],
  ['while nothing is measured', { kpis: {} }],
  ['while only the channel is measured', { kpis: { sold: ['conversion_rate', 'site'] } }],
  ['to a plan', { relationship: { state: 'planned' } }],
  ['to help by people', { relationship: { type: 'personal_assistance' } }],
  ['where a person is there', { channel: { kind: 'web_sales', human: true } }],
  ['beside a measure of one’s own', { kpis: { own: ['other', 'labels'] } }],
] as [string, Parts][])('does not apply %s', (_, parts) => {
  expect(verdict(RULE, canvas(parts), 'labels')).toBe('not-applicable');
});

test('cannot tell without the type, a channel, or what kind it is', () => {
  expect(missing(RULE, canvas({ relationship: { type: undefined } }))).toEqual(['labels.type']);
  expect(missing(RULE, canvas({ channel: {} }))).toEqual(['site.kind']);
  const nowhere = canvas();
  delete nowhere.links['labels>site'];
  expect(missing(RULE, nowhere)).toEqual(['labels.links']);
});

test('either measure closes it', () => {
  expect(outcomes(RULE, canvas())).toEqual({
    'add-kpi': expect.not.arrayContaining([RULE]) as string[],
    'pick-kpi': 'ask',
  });
});
