import { describe, expect, test } from 'vitest';
import { beliefsOf, statusOfExpectation, validationOf } from '../../src/model/figures/beliefs';
import { byRisk, riskOf } from '../../src/model/figures/risk';
import { Validation } from '../../src/model/enums';
import { sketch, type Sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';

const assume = (importance: string, more: object = {}) => ({
  about: { id: 'riders' },
  statement: importance,
  importance,
  status: 'untested',
  ...more,
});
const ranked = (parts: Sketch) =>
  byRisk(beliefsOf(viewOf(sketch({ segments: { riders: {} }, ...parts })))).map(
    ({ belief, doubt }) => `${belief.id} ${doubt}`,
  );

describe('what to test first', () => {
  test('is what matters most, as long as it is open', () => {
    const assumptions = {
      a: assume('low'),
      b: assume('critical'),
      c: assume('critical', { status: 'validated' }),
      d: assume('high', { status: 'testing' }),
      e: assume('critical', { status: 'invalidated' }),
    };
    expect(ranked({ assumptions })).toEqual(['b untested', 'd untested', 'a untested']);
  });

  test('is a high one that nobody tested rather than a critical one that many paid for', () => {
    const evidence = { e: { about: { id: 'a' }, kind: 'payment', n: 9, supports: true } };
    const assumptions = { a: assume('critical', { status: 'testing' }), b: assume('high') };
    expect(ranked({ assumptions, evidence })).toEqual(['b untested', 'a shown']);
  });

  test('is, of two alike, the one that customers speak against', () => {
    const evidence = { e: { about: { id: 'b' }, kind: 'interview', supports: false } };
    const assumptions = { a: assume('high'), b: assume('high') };
    expect(ranked({ assumptions, evidence })).toEqual(['b contradicted', 'a untested']);
  });

  test('is, of two alike, the one on which more rests; then the one with more money', () => {
    const economics = { activeCustomers: 10, arpaMonth: 5 };
    const parts = {
      segments: { poor: {}, rich: { economics }, served: {} },
      relationships: { visits: { type: 'personal_assistance' } },
      links: [['visits', 'served']] as const,
      assumptions: {
        a: assume('high', { about: { id: 'poor' } }),
        b: assume('high', { about: { id: 'rich' } }),
        c: assume('high', { about: { id: 'served' } }),
      },
    };
    expect(ranked(parts)).toEqual(['c untested', 'b untested', 'a untested']);
  });
});

describe('a belief', () => {
  const expecting = (type: string, state = 'current') =>
    beliefsOf(
      viewOf(
        sketch({
          segments: {
            riders: {
              expectation: { types: [{ type: 'social', strength: 'must' }], status: 'assumed' },
              economics: { activeCustomers: 60, arpaMonth: 8 },
            },
          },
          relationships: { rel: { type, state } },
          links: [['rel', 'riders']],
        }),
      ),
    )[0]!;

  test('about an expectation is critical where a person of yours serves them', () => {
    expect(expecting('personal_assistance').importance).toBe('critical');
    expect(expecting('self_service').importance).toBe('high');
    expect(expecting('personal_assistance', 'planned').importance).toBe('medium');
  });

  test('bears the money of its segment, and none that is unknown', () => {
    expect(expecting('social').revenue).toMatchObject({ known: true, value: 480 });
    const [unknown] = beliefsOf(
      viewOf(sketch({ segments: { riders: {} }, assumptions: { a: assume('low') } })),
    );
    expect(unknown!.revenue.known).toBe(false);
  });

  test('is no more risky for being less important', () => {
    const beliefs = beliefsOf(
      viewOf(
        sketch({
          segments: { riders: {} },
          assumptions: { a: assume('low'), b: assume('medium'), c: assume('critical') },
        }),
      ),
    );
    const risks = beliefs.map(riskOf);
    expect(risks).toEqual([...risks].sort((a, b) => a - b));
  });

  test('has a status that leads back to the same word of an expectation', () => {
    for (const status of Validation.options)
      expect(validationOf(statusOfExpectation(status))).toBe(status);
  });
});
