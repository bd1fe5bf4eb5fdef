import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'paying-segment-without-revenue';
const canvas = (role: string | undefined, { links = [], ...parts }: Sketch = {}) =>
  sketch({
    meta: { stage: 'validating' },
    segments: { riders: role === undefined ? {} : { role } },
    propositions: { repair: {} },
    ...parts,
    links: [['repair', 'riders'], ...links],
  });

test.each(['payer', 'payer_and_user'])('fires for a %s without revenue', (role) => {
  const free = canvas(role);
  const [finding] = found(RULE, free);
  expect(finding).toMatchObject({ on: 'riders', severity: 'warning' });
  expect(title(finding!, free)).toBe(
    'You marked riders as paying, but no revenue comes from them.',
  );
  expect(detail(finding!, free)).toContain('if someone else pays');
});

test('is a hint while the business is an idea', () => {
  const idea = canvas('payer', { meta: { stage: 'idea' } });
  expect(found(RULE, idea)).toMatchObject([{ severity: 'info' }]);
});

test('passes with a revenue stream, whether or not a role is recorded', () => {
  const paid: Sketch = { revenues: { fees: {} }, links: [['fees', 'riders']] };
  expect(verdict(RULE, canvas('payer', paid), 'riders')).toBe('passed');
  expect(verdict(RULE, canvas(undefined, paid), 'riders')).toBe('passed');
});

test('does not apply to users; cannot tell without a role', () => {
  expect(verdict(RULE, canvas('user'), 'riders')).toBe('not-applicable');
  expect(missing(RULE, canvas(undefined))).toEqual(['riders.role']);
});

test('a new revenue stream is for what they are offered, and comes second to one that is there', () => {
  expect(outcomes(RULE, canvas('payer'))).toEqual({ 'add-revenue-for': [], 'mark-as-user': [] });
  const sold = canvas('payer', { revenues: { fees: {} }, links: [['fees', 'repair']] });
  expect(fixes(RULE, sold).map(({ key }) => key)).toEqual([
    'let-pay',
    'add-revenue-for',
    'mark-as-user',
  ]);
  expect(outcomes(RULE, sold)['let-pay']).toEqual([]);
});

test('without an offer it is still possible to say that they pay', () => {
  const alone = sketch({ segments: { riders: { role: 'payer' } } });
  expect(outcomes(RULE, alone)).toMatchObject({ 'add-revenue': ['orphan-revenue'] });
});
