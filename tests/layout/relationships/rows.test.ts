import { describe, expect, test } from 'vitest';
import { money } from '../../../src/i18n/format';
import { costBar, costOf } from '../../../src/layout/relationships/cost-bar';
import { layoutScale } from '../../../src/layout/relationships/scale';
import { segmentRows, withNobody } from '../../../src/layout/relationships/rows';
import { marginPerCustomer, servingCost } from '../../../src/model/economics';
import { integrationOf } from '../../../src/model/figures/integration';
import { sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';
import { foundOn, template, TEMPLATES } from './templates';

describe.each(TEMPLATES)('%s', (file) => {
  const canvas = template(file);
  const view = viewOf(canvas);
  const found = foundOn(canvas);
  const rows = segmentRows(canvas, found);

  test('has a row a segment, with the figures of the model', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(Object.keys(canvas.segments).sort());
    for (const row of rows) {
      const segment = canvas.segments[row.id]!;
      const cost = servingCost(segment, view).total;
      const margin = marginPerCustomer(segment);
      const said = [cost, margin].flatMap((figure) =>
        figure.known ? [money(figure.value, canvas.meta.currency)] : [],
      );
      for (const amount of said) expect(row.cost.text).toContain(amount);
      expect(row.cost.text.includes('unknown')).toBe(said.length < 2 && row.offered.length > 0);
      expect(row.integration).toMatchObject(integrationOf(segment, view));
    }
  });

  test('tells every finding about a segment or its relationships, and no other', () => {
    for (const row of rows) {
      const own = new Set([row.id, ...row.offered.map(({ id }) => id)]);
      const about = found.filter(
        ({ on = '', also = [] }) => own.has(on) || also.some((id) => own.has(id)),
      );
      expect([...row.conflicts, ...row.gaps].map(({ title }) => title).sort()).toEqual(
        about.map(({ title }) => title).sort(),
      );
      expect(row.fits).toBe(about.length === 0);
    }
  });

  test('judges nothing before the check', () => {
    for (const row of segmentRows(canvas)) {
      expect(row).toMatchObject({ conflicts: [], gaps: [], fits: false, verdict: '—' });
      expect(row.signs.rings.filter(({ missed }) => missed)).toEqual([]);
    }
  });
});

test('what is misaligned is drawn before anything is judged', () => {
  // No proposition yet: too little to judge.
  const young = sketch({
    segments: {
      s: {
        expectation: { types: [{ type: 'self_service', strength: 'must' }], status: 'assumed' },
      },
    },
    relationships: { r: { type: 'personal_assistance' } },
    links: [['r', 's']],
  });
  const found = foundOn(young);
  const [row] = segmentRows(young, undefined, found);
  expect(row).toMatchObject({ conflicts: [], gaps: [], fits: false, verdict: '—' });
  expect(row!.signs.rings).toMatchObject([{ type: 'self_service', missed: true }]);
  const red = ({ signs }: NonNullable<typeof row>) =>
    layoutScale(signs, 'touch', 400, (line) => line.length * 6).drawing.marks.filter(
      (mark) => mark.is === 'line' && mark.stroke === 'red',
    );
  expect(red(row!).length).toBeGreaterThan(0);
  expect(red(segmentRows(young)[0]!)).toEqual([]);
});

describe('a row in words', () => {
  const [riders] = segmentRows(
    template('bike-repair-1b.bmc.json'),
    foundOn(template('bike-repair-1b.bmc.json')),
  );

  test('says how many there are, what serving them costs, and how that is known', () => {
    expect(riders).toMatchObject({
      name: 'Bike riders in town',
      size: '60\u00a0customers · $8.00\u00a0/\u00a0mo',
      cost: { text: '$8.50 of $5.60 margin', status: 'assumed', paint: 'red' },
      evidence: { text: 'validated · 12', paint: 'green' },
      integration: { met: 2, of: 5 },
      fits: false,
    });
    expect(riders!.goals.map(({ label, by }) => [label, by.length])).toEqual([
      ['win', 1],
      ['keep', 2],
      ['sell more', 0],
      ['learn', 0],
    ]);
  });

  test('says what is unknown, and never that it is nothing', () => {
    const canvas = sketch({
      segments: { s: {} },
      relationships: { r: { type: 'self_service' } },
      links: [['r', 's']],
    });
    const [row] = segmentRows(canvas, []);
    expect(row).toMatchObject({
      size: 'customers and price unknown',
      cost: { cost: undefined, margin: undefined, text: 'cost and margin unknown' },
      evidence: { text: '—' },
      integration: { met: 0, of: 2, text: '0 / 2' },
      verdict: '—',
    });
    const some = sketch({
      segments: { s: { economics: { activeCustomers: 10, arpaMonth: 8, grossMargin: 0.5 } } },
      relationships: { r: { cost: { fixedMonth: 20 } }, q: {} },
      links: [
        ['r', 's'],
        ['q', 's'],
      ],
    });
    expect(segmentRows(some, [])[0]!.cost.text).toBe('at least $2.00 of $4.00 margin');
    const alone = sketch({ segments: { s: {} } });
    const [bare] = segmentRows(alone, []);
    expect(bare!.cost.text).toBe('no relationship yet');
    expect(bare!.integration.text).toBe('—');
    const [cards] = segmentRows(template('card-terminal.bmc.json'), []);
    expect(cards!.integration.text).toBe('needs nothing');
  });

  test('a segment without findings fits only where there is something to judge', () => {
    expect(segmentRows(sketch({ segments: { s: {} } }), [])[0]!.fits).toBe(false);
    const [clean] = segmentRows(template('bike-repair-1c.bmc.json'), []);
    expect(clean).toMatchObject({ fits: true, verdict: 'fits' });
  });

  test('a finding about others counts here when it is also about a relationship of the row', () => {
    const canvas = sketch({
      segments: { s: {}, other: {} },
      relationships: { r: {} },
      links: [['r', 's']],
    });
    const found = { rule: 'x', severity: 'warning', kind: 'conflict', title: 'X' } as const;
    const [row, other] = segmentRows(canvas, [{ ...found, on: 'channel', also: ['r'] }]);
    expect(row!.conflicts).toHaveLength(1);
    expect(row!.verdict).toBe('1 conflict');
    expect(other!.conflicts).toEqual([]);
  });

  test('what is evidence against is told beside what is for', () => {
    const canvas = sketch({
      segments: {
        s: {
          expectation: { types: [{ type: 'community', strength: 'must' }], status: 'researched' },
        },
      },
      evidence: {
        a: { about: { id: 's', path: 'expectation' }, kind: 'survey', n: 9, supports: true },
        b: { about: { id: 's', path: 'expectation' }, kind: 'survey', n: 2, supports: false },
      },
    });
    expect(segmentRows(canvas, [])[0]!.evidence.text).toBe('researched · 9, 2 against');
  });
});

describe('the bar', () => {
  const bar = (economics: object, cost: object) => {
    const canvas = sketch({
      segments: { s: { economics } },
      relationships: { r: { cost } },
      links: [['r', 's']],
    });
    const view = viewOf(canvas);
    return costBar(costOf(view.all('segments')[0]!, view, []), 100).marks;
  };
  const economics = { activeCustomers: 10, arpaMonth: 8, grossMargin: 0.5 };

  test('is as long as the share of the margin that goes into cost', () => {
    const [, fill] = bar(economics, { fixedMonth: 10 });
    expect(fill).toMatchObject({ is: 'rect', width: 25, fill: 'green' });
  });

  test('marks the margin where the cost is more', () => {
    const [, fill, mark] = bar(economics, { fixedMonth: 80 });
    expect(fill).toMatchObject({ width: 100 });
    expect(mark).toMatchObject({ is: 'line', x1: 50 });
  });

  test('is empty while either is unknown', () => {
    expect(bar({}, { fixedMonth: 80 })).toHaveLength(1);
    expect(bar(economics, {})).toHaveLength(1);
  });
});

test('relationships with nobody are told apart', () => {
  const canvas = sketch({
    segments: { s: {} },
    relationships: { r: { type: 'social' }, q: {}, w: {} },
    links: [['w', 's']],
  });
  expect(withNobody(canvas)).toEqual([
    { id: 'r', name: 'r', type: 'Social' },
    { id: 'q', name: 'q', type: 'type not said' },
  ]);
});
