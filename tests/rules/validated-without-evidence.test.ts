import { expect, test } from 'vitest';
import { sketch } from '../../src/model/sketch';
import { detail, found, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'validated-without-evidence';
const expecting = (status: string, evidence: object[] = [], types = ['self_service']) =>
  sketch({
    segments: {
      riders: {
        expectation: { types: types.map((type) => ({ type, strength: 'must' })), status },
      },
    },
    evidence: Object.fromEntries(
      evidence.map((item, i) => [
        `e${i}`,
        { about: { id: 'riders', path: 'expectation' }, kind: 'payment', supports: true, ...item },
      ]),
    ),
  });
const assuming = (status: string, evidence: object[] = [], about = 'riders') =>
  sketch({
    segments: { riders: {} },
    assumptions: {
      guess: { about: { id: about }, statement: 'Riders wait', importance: 'high', status },
    },
    evidence: Object.fromEntries(
      evidence.map((item, i) => [
        `e${i}`,
        { about: { id: 'guess' }, kind: 'opinion', supports: true, ...item },
      ]),
    ),
  });

test('fires on an expectation that nothing shows', () => {
  const bare = expecting('validated');
  const [finding] = found(RULE, bare);
  expect(finding).toMatchObject({ on: 'riders', severity: 'error', variant: 'expectation' });
  expect(title(finding!, bare)).toBe(
    'The expectation recorded for riders is marked as validated, but no evidence is attached.',
  );
  expect(detail(finding!, bare)).toContain('You recorded that they expect Self-service.');
});

test('fires on an assumption, on the note it is about if that is there', () => {
  const bare = assuming('validated');
  const [finding] = found(RULE, bare);
  expect(finding).toMatchObject({ on: 'riders', to: 'guess', variant: 'assumption' });
  expect(title(finding!, bare)).toMatch(/^“Riders wait” is marked as validated/);
  expect(found(RULE, assuming('validated', [], 'gone'))[0]).not.toHaveProperty('on');
});

test('any evidence for it will do; evidence against it is for another check', () => {
  expect(verdict(RULE, expecting('validated', [{}]), 'riders')).toBe('passed');
  expect(verdict(RULE, assuming('validated', [{}]), 'guess')).toBe('passed');
  expect(verdict(RULE, expecting('validated', [{ supports: false }]), 'riders')).toBe(
    'not-applicable',
  );
  expect(verdict(RULE, assuming('validated', [{ supports: false }]), 'guess')).toBe(
    'not-applicable',
  );
});

test('what people wanted instead of an earlier guess counts', () => {
  const changed = expecting('validated', [{ supports: false, instead: 'self_service' }]);
  expect(verdict(RULE, changed, 'riders')).toBe('passed');
});

test('evidence about another side of the segment does not', () => {
  const other = expecting('validated', [{ about: { id: 'riders', path: 'needs' } }]);
  expect(verdict(RULE, other, 'riders')).toBe('fired');
});

test('says nothing of what is not marked as validated', () => {
  for (const status of ['assumed', 'researched', 'invalidated']) {
    expect(verdict(RULE, expecting(status), 'riders')).toBe('not-applicable');
  }
  for (const status of ['untested', 'testing', 'invalidated']) {
    expect(verdict(RULE, assuming(status), 'guess')).toBe('not-applicable');
  }
  expect(verdict(RULE, expecting('validated', [], []), 'riders')).toBe('not-applicable');
  expect(verdict(RULE, sketch({ segments: { riders: {} } }))).toBe('not-applicable');
});

test('its fixes close it', () => {
  expect(outcomes(RULE, expecting('validated'))).toEqual({
    'record-evidence': 'ask',
    'assume-expectation': [],
  });
  expect(outcomes(RULE, assuming('validated'))).toEqual({
    'record-test': 'ask',
    'keep-testing': [],
  });
  expect(outcomes(RULE, assuming('validated', [], 'gone'))).toEqual({ 'keep-testing': [] });
});
