import { describe, expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { setRule, waive } from '../../src/model/edit-checks';
import { changeMeta } from '../../src/model/edit-notes';
import { sketch } from '../../src/model/sketch';
import { allFindings, check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';

const canvas = sketch({
  meta: { stage: 'validating' },
  segments: {
    riders: {
      expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'assumed' },
    },
  },
  propositions: { repair: {} },
  relationships: { visits: { type: 'personal_assistance' } },
  links: [
    ['repair', 'riders'],
    ['visits', 'riders'],
  ],
});
const of = (rule: string, c = canvas) =>
  allFindings(check(c, RULES)).filter((finding) => finding.rule === rule);

describe('a canvas says of a rule', () => {
  const over = 'over-served-expectation';

  test('that it is off', () => {
    expect(of(over)).toHaveLength(1);
    expect(of(over, after(canvas, setRule(over, { off: true })))).toEqual([]);
  });

  test('how grave it is, whatever rule or hit say', () => {
    expect(of(over)[0]!.severity).toBe('warning');
    const graver = after(canvas, setRule(over, { severity: 'error' }));
    expect(of(over, graver)[0]!.severity).toBe('error');
  });

  test('its thresholds; one out of range is ignored', () => {
    const set = (touchGap: number) => after(canvas, setRule(over, { options: { touchGap } }));
    expect(of(over, set(3))).toEqual([]);
    expect(of(over, set(99))).toHaveLength(1);
  });

  test('at which stage the business is', () => {
    expect(of('expectation-only-assumed')).toHaveLength(1);
    const idea = changeMeta((meta) => {
      meta.stage = 'idea';
    });
    expect(of('expectation-only-assumed', after(canvas, idea))).toEqual([]);
  });
});

describe('a waived finding', () => {
  const [finding] = of('segment-without-channel');
  const { id, rule, on } = finding!;
  const aside = after(canvas, waive({ id, rule, on: on!, reason: 'accepted_risk' }));

  test('is told apart, with its reason, and no longer among the others', () => {
    const report = check(aside, RULES);
    expect(allFindings(report).map((each) => each.id)).not.toContain(id);
    expect(report.waived).toMatchObject([{ id, waiver: { reason: 'accepted_risk' } }]);
    expect(allFindings(report)).toHaveLength(allFindings(check(canvas, RULES)).length - 1);
  });

  test('that another one folds is told on its own', () => {
    const losing = sketch({
      meta: { costOrientation: 'cost_driven' },
      segments: { riders: { economics: { activeCustomers: 10, arpaMonth: 8, grossMargin: 0.5 } } },
      relationships: {
        visits: { type: 'personal_assistance', cost: { variablePerCustomerMonth: 9 } },
      },
      links: [['visits', 'riders']],
    });
    const head = check(losing, RULES).findings.find((f) => f.folded.length > 0)!;
    const inner = head.folded[0]!;
    const waived = after(losing, waive({ id: inner.id, rule: inner.rule, reason: 'later' }));
    const report = check(waived, RULES);
    expect(report.waived.map((each) => each.id)).toEqual([inner.id]);
    expect(report.findings.find((f) => f.id === head.id)!.folded.map((f) => f.id)).not.toContain(
      inner.id,
    );
  });
});
