import { describe, expect, test } from 'vitest';
import '../../../src/i18n/economics';
import { money, percent } from '../../../src/i18n/format';
import { figureText, plainAmount } from '../../../src/layout/economics/figure-text';
import { formulaOf } from '../../../src/layout/economics/formula';
import { relationshipRows } from '../../../src/layout/economics/relationships';
import { GROUPS, type ComputedKey } from '../../../src/layout/economics/rows';
import { economicsTable, type EconomicsTable } from '../../../src/layout/economics/table';
import type { Canvas } from '../../../src/model/canvas';
import * as of from '../../../src/model/figures/of-segment';
import { segmentContributionMonth } from '../../../src/model/figures/segment-month';
import { sketch } from '../../../src/model/sketch';
import { viewOf } from '../../../src/model/view';
import { template, TEMPLATES } from '../../support/templates';

const cell = (table: EconomicsTable, key: string, segment: string) =>
  table.groups
    .flatMap(({ rows }) => rows)
    .find((row) => row.key === key)
    ?.cells.find((each) => each.segment === segment);
const say = (canvas: Canvas, key: string, segment: string) =>
  cell(economicsTable(canvas), key, segment)?.words;

describe.each(TEMPLATES)('%s', (name) => {
  const canvas = template(name);
  const view = viewOf(canvas);
  const table = economicsTable(canvas);

  const rows = table.groups.flatMap((group) => group.rows);
  const cells = rows.flatMap((row) => row.cells.map((own) => ({ row, ...own })));

  test('says what the figures are, for every segment and row', () => {
    expect(table.segments.length).toBe(view.all('segments').length);
    for (const row of rows) {
      expect(row.cells.map(({ segment }) => segment)).toEqual(table.segments.map(({ id }) => id));
    }
    const specs = new Map(GROUPS.flatMap((group) => group.rows).map((row) => [row.key, row]));
    for (const { row, segment, figure, words } of cells.filter((each) => each.figure)) {
      const own = specs.get(row.key)!.of!(view.get('segments', segment)!, view)!;
      expect(figure).toEqual(own);
      const { currency } = canvas.meta;
      const main = own.known ? plainAmount(own.value, own.unit, currency) : words.main;
      const status = own.known ? own.status : undefined;
      expect(words).toMatchObject({ known: own.known, main });
      expect(words.status).toBe(status);
    }
    expect(cells.filter(({ words }) => words.known).length).toBeGreaterThan(3);
  });

  test('says of each unknown figure why, or what it needs', () => {
    const unknown = cells.filter(({ figure }) => figure && !figure.known);
    for (const { words } of unknown) {
      expect(words.main).not.toBe('');
      for (const { label } of words.needs) expect(label).not.toMatch(/\.|undefined/);
    }
    const silent = unknown.filter(
      ({ figure, words }) =>
        !figure!.known && figure!.why === 'missing' && words.needs.length === 0,
    );
    expect(silent).toEqual([]);
  });

  test('tells of each computed figure how it comes about, ending in the figure itself', () => {
    const computed = cells.filter(({ row, figure }) => figure && !row.record);
    expect(computed.length).toBeGreaterThan(0);
    for (const { row, segment, figure, words } of computed) {
      const of = view.get('segments', segment)!;
      const { formula, filled, terms } = formulaOf(row.key as ComputedKey, figure!, of, view);
      expect(formula).not.toContain('{');
      expect(filled).not.toMatch(/\{|economics\./);
      const result = figure!.known ? `= ${words.main}` : '';
      expect(filled.endsWith(result)).toBe(true);
      const open = terms.filter((term) => !term.words.known);
      expect(figure!.known ? open : []).toEqual([]);
    }
  });
});

test('the bike repair, by hand', () => {
  const canvas = template('bike-repair-1a');
  const main = (key: string) => say(canvas, key, 'seg-riders')!.main;
  expect(main('margin')).toBe('$5.60');
  expect(main('servingCost')).toBe('$8.50');
  expect(main('contribution')).toBe('-$2.90');
  expect(main('contributionMonth')).toBe('-$174');
  expect(main('costShare')).toBe('106.3%');
  expect(main('affordable')).toBe('only with a contract');
  expect(say(canvas, 'cac', 'seg-riders')!.needs.map(({ path }) => path)).toEqual([
    'economics.acquisitionSpendMonth',
    'economics.newPerMonth',
  ]);
});

test('the films, by hand', () => {
  const canvas = template('netflix');
  const main = (key: string) => say(canvas, key, 'seg-subscribers')!.main;
  expect(main('contribution')).toBe('$4.60');
  expect(main('cac')).toBe('$40.00');
  expect(main('ltv')).toBe('$230.00');
  expect(main('ltvToCac')).toBe('5.75:1');
  expect(main('payback')).toBe('8.7 months');
  expect(main('affordable')).toBe('$2.40');
  expect(main('ceiling')).toBe('125,000');
});

test('a figure is as well known as its weakest input, and has a range where they have one', () => {
  const quantity = (value: number, unit: string, more: object = {}) =>
    ({ value, unit, status: 'measured', ...more }) as never;
  const canvas = sketch({
    segments: {
      riders: {
        economics: {
          activeCustomers: quantity(60, 'customers'),
          arpaMonth: quantity(8, 'money/customer/month', { low: 6, high: 10 }),
          grossMargin: quantity(0.5, 'share', { status: 'benchmark' }),
        },
      },
    },
  });
  const words = say(canvas, 'margin', 'riders')!;
  expect(words).toMatchObject({ main: '$4.00', range: '$3.00 to $5.00', status: 'benchmark' });
  expect(say(canvas, 'revenueMonth', 'riders')).toMatchObject({ status: 'measured' });
});

test('where nothing can be computed it says why, not zero', () => {
  const quantity = (value: number, unit: string) => ({ value, unit, status: 'assumed' }) as never;
  const canvas = sketch({
    segments: {
      riders: {
        economics: {
          setting: 'contractual',
          acquisitionSpendMonth: quantity(30, 'money/month'),
          newPerMonth: quantity(0, 'customers/month'),
          churnMonth: quantity(0, 'share/month'),
        },
      },
    },
  });
  expect(say(canvas, 'cac', 'riders')!.main).toBe('without limit: money is spent, nobody comes');
  expect(say(canvas, 'lifetime', 'riders')).toMatchObject({
    main: '60 months',
    remarks: ['cut to 60 months'],
  });
  expect(say(canvas, 'servingCost', 'riders')!.needs.map(({ label }) => label)).toEqual([
    'a relationship',
  ]);
});

test('amounts are in the canvas’s currency, shares in percent', () => {
  expect(plainAmount(5.6, 'money/customer/month', 'CHF')).toBe(money(5.6, 'CHF'));
  expect(plainAmount(0.029, 'share/month', 'CHF')).toBe(percent(0.029));
  expect(plainAmount(1250, 'customers', 'CHF')).toBe('1,250');
});

test('the contribution of a segment is that of all its customers', () => {
  const view = viewOf(template('netflix'));
  const [segment] = view.all('segments');
  const each = of.segmentContribution(segment!, view);
  const all = segmentContributionMonth(segment!, view);
  expect(each.known && all.known && all.value).toBeCloseTo(each.known ? each.value * 100_000 : 0);
  expect(figureText(all, 'contributionMonth', view).main).toBe('$460,000');
});

test('what is booked for two relationships is too much for neither', () => {
  const rows = relationshipRows(template('bike-repair-1b'));
  expect(rows.map(({ verdict, shared }) => [verdict, shared])).toEqual([
    [
      '$144 more than computed, even without what is shared',
      '$160 of it is shared with Long-term friendship',
    ],
    ['enough for what is computed', '$160 of it is shared with Personal appointments'],
  ]);
});
