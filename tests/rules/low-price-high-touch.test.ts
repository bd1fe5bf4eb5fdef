import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'low-price-high-touch';
const desk = { type: 'personal_assistance' };
const calls = { ...desk, cost: { contactsPerCustomerMonth: 0.2, costPerContact: 10 } };
const canvas = ({
  segment = {},
  offer = { priceLevel: 'economy' },
  relationships = { desk },
  links = [],
  ...parts
}: {
  segment?: object;
  offer?: object;
  relationships?: Record<string, object>;
  revenues?: Record<string, object>;
  links?: Sketch['links'];
} = {}) =>
  sketch({
    segments: { students: segment },
    propositions: { plan: offer, insurance: { priceLevel: 'market' } },
    relationships,
    ...parts,
    links: [
      ['plan', 'students'],
      ['insurance', 'students'],
      ...Object.keys(relationships).map((id) => [id, 'students'] as const),
      ...links,
    ],
  });
const paying = (arpaMonth: number) =>
  canvas({ segment: { economics: { arpaMonth } }, relationships: { desk: calls } });

test('fires when a person serves customers who pay little, and asks for the cost', () => {
  const cheap = canvas();
  const [finding] = found(RULE, cheap);
  expect(finding).toMatchObject({
    on: 'students',
    to: 'desk',
    severity: 'warning',
    variant: 'uncounted',
  });
  expect(title(finding!, cheap)).toBe(
    'You serve students in person through desk, although they pay little or nothing.',
  );
  expect(detail(finding!, cheap)).toContain('The price of plan is low, and no figures show');
});

test.each(['dedicated_personal_assistance', 'social'])('%s is in person, too', (type) => {
  expect(verdict(RULE, canvas({ relationships: { desk: { type } } }))).toBe('fired');
});

test.each(['self_service', 'community', 'co_creation'])('%s is not', (type) => {
  expect(verdict(RULE, canvas({ relationships: { desk: { type } } }))).toBe('passed');
});

test('contact that takes a fifth of what they pay is fine, more is not', () => {
  expect(verdict(RULE, paying(10))).toBe('passed');
  const dear = paying(8);
  expect(found(RULE, dear)).toMatchObject([{ variant: 'counted' }]);
  expect(detail(found(RULE, dear)[0]!, dear)).toContain('take 25% of what a customer pays');
  expect(found(RULE, paying(0))).toMatchObject([{ variant: 'uncounted' }]);
});

test('the share can be set', () => {
  const set = (costShare: number) => ({
    ...paying(10),
    settings: { rules: { [RULE]: { options: { costShare } } } },
  });
  expect(verdict(RULE, set(0.19))).toBe('fired');
  expect(verdict(RULE, set(0.2))).toBe('passed');
});

test('help until they have begun, what is planned, and help for a dearer offer are fine', () => {
  const started = canvas({ relationships: { desk: { ...desk, goals: ['acquisition'] } } });
  expect(verdict(RULE, started)).toBe('not-applicable');
  const planned = canvas({ relationships: { desk: { ...desk, state: 'planned' } } });
  expect(verdict(RULE, planned)).toBe('not-applicable');
  expect(verdict(RULE, canvas({ links: [['desk', 'insurance']] }))).toBe('passed');
  expect(verdict(RULE, canvas({ links: [['desk', 'plan']] }))).toBe('fired');
});

test('something free is cheap only for those who pay for nothing else', () => {
  const offer = { priceLevel: 'free' };
  expect(verdict(RULE, canvas({ offer, segment: { role: 'user' } }))).toBe('fired');
  expect(verdict(RULE, canvas({ offer, segment: { role: 'payer' } }))).toBe('not-applicable');
  expect(missing(RULE, canvas({ offer }))).toEqual(['students.role']);
  // Patagonia repairs for free what its customers have paid for.
  const revenues = { sales: {} };
  const links = [['sales', 'students']] as const;
  expect(verdict(RULE, canvas({ offer, revenues, links, segment: { role: 'user' } }))).toBe(
    'not-applicable',
  );
});

test('cannot tell without a price or a type, where they matter', () => {
  expect(missing(RULE, canvas({ offer: {} }))).toEqual(['plan.priceLevel']);
  expect(missing(RULE, canvas({ relationships: { desk: {} } }))).toEqual(['desk.type']);
  expect(verdict(RULE, canvas({ offer: {}, relationships: {} }))).toBe('not-applicable');
  expect(verdict(RULE, canvas({ offer: { priceLevel: 'market' } }))).toBe('not-applicable');
  const dear = canvas({ offer: { priceLevel: 'market' }, relationships: { desk: {} } });
  expect(verdict(RULE, dear)).toBe('not-applicable');
});

test('is folded into the finding that serving them costs more than it brings', () => {
  const losing = canvas({
    segment: { economics: { arpaMonth: 1, grossMargin: 1 } },
    relationships: { desk: calls },
  });
  const { findings } = check(losing, RULES);
  expect(findings.map(({ rule }) => rule)).not.toContain(RULE);
  const graver = findings.find(({ rule }) => rule === 'relationship-cost-exceeds-margin');
  expect(graver?.folded.map(({ rule }) => rule)).toContain(RULE);
});

test('its fixes close it; the cost is asked for only when it is not known', () => {
  expect(Object.keys(outcomes(RULE, canvas()))).toEqual([
    'enter-cost',
    'change-type',
    'only-acquire',
  ]);
  expect(fixes(RULE, paying(8)).map(({ key }) => key)).not.toContain('enter-cost');
});
