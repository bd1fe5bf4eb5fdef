import { describe, expect, test } from 'vitest';
import { expectationHistory } from '../../src/model/figures/expectation-history';
import { sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';

const types = (type: string) => [{ type, strength: 'must' }];
const about = { id: 'riders', path: 'expectation' };

function told(expectation: object | undefined, evidence: Record<string, object> = {}) {
  const canvas = sketch({
    segments: { riders: expectation ? { expectation } : {} },
    evidence: Object.fromEntries(
      Object.entries(evidence).map(([id, more]) => [
        id,
        { about, kind: 'observation', supports: true, ...more },
      ]),
    ),
  });
  return expectationHistory(canvas.segments['riders']!, viewOf(canvas)).map((step) => {
    switch (step.is) {
      case 'evidence':
        return `${step.evidence.id} ${step.stance}`;
      case 'change':
        return `${step.on} ${step.from.types[0]!.type} to ${step.to.types[0]!.type}`;
      default:
        return `${step.is} ${step.held.types[0]!.type} ${step.held.status}`;
    }
  });
}

describe('the story of an expectation', () => {
  test('is empty where nobody has said what they expect', () => {
    expect(told(undefined, { a: {} })).toEqual([]);
  });

  test('tells the bike repair: assumed, contradicted, changed, borne out', () => {
    const expectation = {
      types: types('self_service'),
      status: 'validated',
      earlier: [{ types: types('long_term_value_based'), status: 'assumed', until: '2026-03-15' }],
    };
    const evidence = {
      paid: { date: '2026-05-31' },
      watched: { supports: false, instead: 'self_service', date: '2026-03-15' },
    };
    expect(told(expectation, evidence)).toEqual([
      'first long_term_value_based assumed',
      'watched against',
      '2026-03-15 long_term_value_based to self_service',
      'paid for',
      'now self_service validated',
    ]);
  });

  test('puts what has no date, or none that sorts, after the first belief', () => {
    const expectation = { types: types('social'), status: 'assumed' };
    const evidence = { b: { date: 'last spring' }, c: {}, a: { date: '2025' } };
    expect(told(expectation, evidence)).toEqual([
      'first social assumed',
      'b for',
      'c for',
      'a for',
      'now social assumed',
    ]);
  });

  test('judges each piece by what was believed then, over several changes', () => {
    const expectation = {
      types: types('community'),
      status: 'researched',
      earlier: [
        { types: types('self_service'), status: 'researched', until: '2026-02-01' },
        { types: types('social'), status: 'assumed', until: '2026-01-01' },
      ],
    };
    const wish = { supports: false, instead: 'self_service' };
    const evidence = {
      a: { ...wish, date: '2025-12-01' },
      b: { ...wish, date: '2026-01-02' },
      c: { ...wish, date: '2026-03-01' },
    };
    expect(told(expectation, evidence)).toEqual([
      'first social assumed',
      'a against',
      '2026-01-01 social to self_service',
      'b for',
      '2026-02-01 self_service to community',
      'c against',
      'now community researched',
    ]);
  });
});
