import { expect, test } from 'vitest';
import '../../src/i18n/terms';
import { sketch } from '../../src/model/sketch';
import { detail, found, missing, outcomes, title, verdict } from '../support/verdicts';

const RULE = 'evidence-weak';
const pieces = (about: object, evidence: object[]) =>
  Object.fromEntries(
    evidence.map((item, i) => [`e${i}`, { about, kind: 'interview', supports: true, ...item }]),
  );
const expecting = (evidence: object[], status = 'validated') =>
  sketch({
    segments: {
      owners: { expectation: { types: [{ type: 'self_service', strength: 'must' }], status } },
    },
    evidence: pieces({ id: 'owners', path: 'expectation' }, evidence),
  });
const assuming = (evidence: object[], status = 'validated') =>
  sketch({
    segments: { owners: {} },
    assumptions: {
      guess: { about: { id: 'owners' }, statement: 'Owners pay', importance: 'high', status },
    },
    evidence: pieces({ id: 'guess' }, evidence),
  });

test('fires where people only said so, however many', () => {
  const said = expecting([{ n: 200, kind: 'survey' }, { kind: 'opinion' }]);
  const [finding] = found(RULE, said);
  expect(finding).toMatchObject({ on: 'owners', severity: 'warning', variant: 'expectation-said' });
  expect(title(finding!, said)).toBe(
    'The expectation recorded for owners rests on what people said, not on what they did.',
  );
  expect(detail(finding!, said)).toContain('goes beyond Survey or Opinion.');
});

test.each(['observation', 'click', 'time', 'reputation', 'payment'])(
  'five cases of %s are enough, four are not',
  (kind) => {
    expect(verdict(RULE, expecting([{ kind, n: 5 }]), 'owners')).toBe('passed');
    const few = expecting([{ kind, n: 4 }]);
    expect(title(found(RULE, few)[0]!, few)).toBe(
      'The expectation recorded for owners rests on 4 cases only.',
    );
  },
);

test('cases may be recorded one by one', () => {
  const sales = Array.from({ length: 5 }, () => ({ kind: 'payment', n: 1 }));
  expect(verdict(RULE, expecting(sales), 'owners')).toBe('passed');
  expect(verdict(RULE, expecting(sales.slice(1)), 'owners')).toBe('fired');
});

test('how many are enough can be set', () => {
  const settings = { rules: { [RULE]: { options: { cases: 2 } } } };
  const two = [{ kind: 'payment', n: 2 }];
  expect(verdict(RULE, { ...expecting(two), settings }, 'owners')).toBe('passed');
  expect(verdict(RULE, { ...assuming(two), settings }, 'guess')).toBe('passed');
});

test('weighs only what speaks for it', () => {
  const against = { kind: 'payment', n: 50, supports: false };
  expect(verdict(RULE, expecting([{ n: 9 }, against]), 'owners')).toBe('fired');
  expect(verdict(RULE, expecting([against]), 'owners')).toBe('not-applicable');
  const turned = { ...against, instead: 'self_service' };
  expect(verdict(RULE, expecting([turned]), 'owners')).toBe('passed');
  expect(verdict(RULE, assuming([against]), 'guess')).toBe('not-applicable');
});

test('does not apply without evidence or where nothing is called validated', () => {
  expect(verdict(RULE, expecting([]), 'owners')).toBe('not-applicable');
  expect(verdict(RULE, expecting([{}], 'researched'), 'owners')).toBe('not-applicable');
  expect(verdict(RULE, assuming([{}], 'testing'), 'guess')).toBe('not-applicable');
});

test('cannot tell when those who acted were not counted, unless others are enough', () => {
  expect(missing(RULE, expecting([{ kind: 'click' }]))).toEqual(['e0.n']);
  expect(missing(RULE, assuming([{ kind: 'click' }]))).toEqual(['e0.n']);
  const enough = expecting([{ kind: 'click' }, { kind: 'payment', n: 7 }]);
  expect(verdict(RULE, enough, 'owners')).toBe('passed');
});

test('judges assumptions as well', () => {
  const said = assuming([{ n: 3 }]);
  expect(found(RULE, said)).toMatchObject([
    { on: 'owners', to: 'guess', variant: 'assumption-said' },
  ]);
  expect(title(found(RULE, said)[0]!, said)).toMatch(/^“Owners pay” rests on what people said/);
  expect(found(RULE, assuming([{ kind: 'time', n: 1 }]))).toMatchObject([
    { variant: 'assumption-few' },
  ]);
});

test('its fixes close it and open nothing', () => {
  expect(outcomes(RULE, expecting([{ n: 9 }]))).toEqual({
    'record-behaviour': 'ask',
    'research-expectation': [],
  });
  expect(outcomes(RULE, assuming([{ n: 9 }]))).toEqual({
    'record-test': 'ask',
    'keep-testing': [],
  });
});
