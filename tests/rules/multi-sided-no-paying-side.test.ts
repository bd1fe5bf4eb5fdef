import { expect, test } from 'vitest';
import { sketch, type Sketch } from '../../src/model/sketch';
import { detail, fixes, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'multi-sided-no-paying-side';
const canvas = ({ links = [], ...parts }: Sketch = {}) =>
  sketch({
    meta: { patterns: ['multi_sided_platform'] },
    segments: { owners: { role: 'user' }, sitters: {}, zoos: { role: 'payer' } },
    propositions: { search: {} },
    ...parts,
    links: [['search', 'zoos'], ...links],
  });

test('fires once when no side pays', () => {
  const free = canvas();
  const [finding, ...more] = found(RULE, free);
  expect(finding).toMatchObject({ severity: 'error' });
  expect(finding!.on).toBeUndefined();
  expect(more).toEqual([]);
  expect(title(finding!, free)).toBe('Everyone uses your platform, and nobody pays.');
  expect(detail(finding!, free)).toContain('linked to owners, sitters, and zoos');
});

test('passes as soon as one side does', () => {
  const paid = canvas({ revenues: { fee: {} }, links: [['fee', 'owners']] });
  expect(verdict(RULE, paid)).toBe('passed');
});

test('a revenue stream that nobody pays does not count', () => {
  const hoped = canvas({ revenues: { fee: {} }, links: [['fee', 'search']] });
  expect(verdict(RULE, hoped)).toBe('fired');
  expect(outcomes(RULE, hoped)).toEqual({ 'let-pay': [], 'write-in-block': 'ask' });
});

test('does not apply to other models, or before there are customers', () => {
  expect(verdict(RULE, canvas({ meta: { patterns: ['freemium'] } }))).toBe('not-applicable');
  expect(verdict(RULE, sketch({ meta: { patterns: ['multi_sided_platform'] } }))).toBe(
    'not-applicable',
  );
});

test('proposes those marked as payers first, users last, for what they are offered', () => {
  expect(fixes(RULE, canvas()).map(({ key, values }) => [key, values.segment])).toEqual([
    ['add-revenue-for', { element: 'zoos' }],
    ['add-revenue', { element: 'sitters' }],
    ['add-revenue', { element: 'owners' }],
    ['write-in-block', undefined],
  ]);
  expect(outcomes(RULE, canvas())).toEqual({
    'add-revenue-for': [],
    'add-revenue': ['orphan-revenue'],
    'write-in-block': 'ask',
  });
});
