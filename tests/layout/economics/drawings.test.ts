import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import '../../../src/i18n/economics';
import { affordableOf } from '../../../src/layout/economics/affordable';
import { affordableDrawing } from '../../../src/layout/economics/affordable-drawing';
import { moneyAxis } from '../../../src/layout/economics/axis';
import { economicsPicture } from '../../../src/layout/economics/picture';
import { segmentSizes, sizeDrawing } from '../../../src/layout/economics/size';
import { waterfallSteps, type Step } from '../../../src/layout/economics/waterfall';
import { amountOf, waterfallDrawing } from '../../../src/layout/economics/waterfall-drawing';
import type { Drawing, Mark } from '../../../src/layout/marks';
import { arrange } from '../../../src/formats/drawing/arrange';
import { t } from '../../../src/i18n/translate';
import { wholeOf, type Band } from '../../../src/layout/picture';
import { TYPE, type Measure } from '../../../src/layout/text';
import { segmentContribution } from '../../../src/model/figures/of-segment';
import { viewOf } from '../../../src/model/view';
import { template, TEMPLATES } from '../../support/templates';

const measure: Measure = (text, style) => text.length * TYPE[style].size * 0.55;
type TextMark = Extract<Mark, { is: 'text' }>;
const textsOf = (drawing: Drawing) =>
  drawing.marks.filter((mark): mark is TextMark => mark.is === 'text');

/** The rectangle that a text takes. */
function box({ text, x, y, style, align, bold }: TextMark) {
  const width = measure(text, style) * (bold ? 1.07 : 1);
  const left = align === 'right' ? x - width : align === 'center' ? x - width / 2 : x;
  const half = TYPE[style].size / 2;
  return { left, right: left + width, top: y - half, bottom: y + half };
}

/** Texts that leave the picture, or lie over another text. */
function faults(drawing: Drawing): string[] {
  const boxes = textsOf(drawing).map((mark) => ({ text: mark.text, ...box(mark) }));
  const outside = boxes.filter(
    ({ left, right, top, bottom }) =>
      left < -0.5 || right > drawing.width + 0.5 || top < -0.5 || bottom > drawing.height + 0.5,
  );
  const over = boxes.flatMap((a, i) =>
    boxes
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} / ${b.text}`),
  );
  return [...outside.map(({ text }) => `outside: ${text}`), ...over];
}

/** Texts that a bar lies under. */
function overBars(drawing: Drawing): string[] {
  const bars = drawing.marks.filter((mark) => mark.is === 'rect' && mark.fill !== 'sheet');
  return textsOf(drawing)
    .filter((mark) => {
      const { left, right, top, bottom } = box(mark);
      return bars.some(
        (bar) =>
          bar.is === 'rect' &&
          left < bar.x + bar.width &&
          bar.x < right &&
          top < bar.y + bar.height &&
          bar.y < bottom,
      );
    })
    .map(({ text }) => `over a bar: ${text}`);
}

describe.each(TEMPLATES)('%s', (name) => {
  const canvas = template(name);
  const view = viewOf(canvas);
  const { currency } = canvas.meta;

  test.each([300, 420, 560, 700])('no text is cut or covered at %i', (width) => {
    const room = { width, currency, measure };
    for (const segment of view.all('segments')) {
      const drawings = [
        waterfallDrawing(waterfallSteps(segment, view), { ...room, color: '#2a7f62' }),
        affordableDrawing(affordableOf(segment, view), room),
      ];
      for (const drawing of drawings) {
        expect(drawing ? [...faults(drawing), ...overBars(drawing)] : []).toEqual([]);
      }
    }
    const sizes = sizeDrawing(segmentSizes(canvas), room);
    expect(sizes ? [...faults(sizes), ...overBars(sizes)] : []).toEqual([]);
  });

  test('the steps end where the contribution is', () => {
    for (const segment of view.all('segments')) {
      const steps = waterfallSteps(segment, view);
      const contribution = segmentContribution(segment, view);
      const last = steps.at(-1)!;
      const cents = (value: number | undefined) =>
        value === undefined ? 'unknown' : Math.round(value * 100);
      const there = cents(contribution.known ? contribution.value : undefined);
      expect(cents(last.to)).toBe(there);
      // The step before it goes down to the same place.
      expect(contribution.known ? cents(steps.at(-2)!.to) : there).toBe(there);
    }
  });

  test('as a picture, nothing is cut or covered', () => {
    const picture = economicsPicture(canvas, [], measure);
    for (const band of picture.bands) {
      expect(faults({ ...band, width: picture.width })).toEqual([]);
    }
    expect(textsOf(wholeOf(picture)).length).toBeGreaterThan(40);
  });
});

test('a cost is drawn at its amount, and told whether it fits', () => {
  const view = viewOf(template('bike-repair-1a'));
  const affordable = affordableOf(view.get('segments', 'seg-riders')!, view);
  expect(affordable).toMatchObject({ is: 'margin', words: { main: '$5.60' } });
  expect(affordable.lines.map(({ label, fit }) => [label, fit])).toEqual([
    ['Personal appointments', 'exceeds'],
    ['Long-term friendship', 'fits'],
    ['All of them together', 'exceeds'],
    ['Self-service', 'fits'],
    ['Automated services', 'fits'],
    ['Personal assistance', 'partly'],
  ]);
  const drawing = affordableDrawing(affordable, { width: 600, currency: 'USD', measure })!;
  const dots = drawing.marks.filter((mark) => mark.is === 'circle');
  const line = drawing.marks.find((mark) => mark.is === 'line' && mark.stroke === 'blue');
  const [appointments, friendship] = dots.map(({ x }) => ({ x })) as [{ x: number }, { x: number }];
  const at = (line as { x1: number }).x1;
  expect(appointments.x).toBeGreaterThan(at);
  expect(friendship.x).toBeLessThan(at);
});

test('benchmarks are not drawn among another currency', () => {
  const view = viewOf(template('private-bank'));
  const affordable = affordableOf(view.get('segments', 'seg-wealthy')!, view);
  expect(affordable.lines.every(({ is }) => is !== 'type')).toBe(true);
  expect(affordable.notes.join(' ')).toContain('CHF');
});

test('what costs more than is left goes under zero, in red', () => {
  const view = viewOf(template('bike-repair-1a'));
  const steps = waterfallSteps(view.get('segments', 'seg-riders')!, view);
  const room = { width: 600, currency: 'USD', measure, color: '#2a7f62' } as const;
  const rects = (of: readonly Step[], former?: readonly Step[]) =>
    waterfallDrawing(of, room, former)!.marks.filter((mark) => mark.is === 'rect');
  expect(rects(steps).filter(({ fill }) => fill === 'red').length).toBeGreaterThan(0);
  const healthy = steps.filter(({ key }) => key === 'arpaMonth' || key === 'margin');
  expect(rects(healthy).filter(({ fill }) => fill === 'red')).toEqual([]);
  // Before a change nothing is outlined; after one, what moved is.
  expect(rects(steps, steps)).toHaveLength(rects(steps).length);
  const cheaper = steps.map((step) => (step.key === 'arpaMonth' ? { ...step, to: 6 } : step));
  expect(rects(cheaper, steps)).toHaveLength(rects(cheaper).length + 1);
});

test('an axis shows all amounts and zero, with labels that do not touch', () => {
  const amount = fc.oneof(
    fc.double({ min: -1e7, max: 1e7, noNaN: true }),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
  );
  fc.assert(
    fc.property(
      fc.array(amount, { maxLength: 8 }),
      fc.integer({ min: 120, max: 900 }),
      (values, right) => {
        const axis = moneyAxis(values, { left: 20, right, currency: 'EUR', measure });
        for (const value of [0, ...values]) {
          expect(axis.at(value)).toBeGreaterThanOrEqual(20 - 1e-6);
          expect(axis.at(value)).toBeLessThanOrEqual(right + 1e-6);
        }
        axis.ticks.forEach((tick, i) => {
          const before = axis.ticks[i - 1];
          if (!before) return;
          const room = (measure(tick.label, 'meta') + measure(before.label, 'meta')) / 2;
          expect(tick.x - before.x).toBeGreaterThanOrEqual(room);
        });
      },
    ),
  );
});

describe.each(TEMPLATES)('the pages of %s', (name) => {
  const picture = economicsPicture(template(name), [], measure);
  const said = ({ marks }: Band) => marks.flatMap((mark) => (mark.is === 'text' ? mark.text : []));

  test.each([400, 480, 560, 640, 720])('end with no heading at a height of %i', (height) => {
    for (const page of arrange(picture, { width: 780, height })) {
      const last = page.at(-1)!.band;
      expect(last.keeps, said(last).join(' ')).toBeFalsy();
    }
  });

  test('have the sums of the month with something else', () => {
    for (let height = 400; height < 800; height += 7) {
      const pages = arrange(picture, { width: 780, height });
      const page = pages.find((own) =>
        own.some(({ band }) => said(band).includes(t('economics.total.title'))),
      )!;
      expect(said(page[0]!.band), `${height}`).not.toContain(t('economics.total.title'));
    }
  });
});

test('what a step takes away bears a minus, also in words', () => {
  const view = viewOf(template('bike-repair-1a'));
  const steps = waterfallSteps(view.all('segments')[0]!, view);
  for (const step of steps.filter(({ is }) => is === 'out')) {
    expect(amountOf(step, 'USD')).toBe(`-${step.words.main}`);
  }
  expect(amountOf(steps[0]!, 'USD')).toBe(steps[0]!.words.main);
});
