// @vitest-environment jsdom
import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { economicsTable } from '../../../src/layout/economics/table';
import type { Canvas } from '../../../src/model/canvas';
import { useDocument } from '../../../src/store/document';
import { checkNow } from '../../../src/store/findings';
import { select, useView } from '../../../src/store/view';
import EconomicsView from '../../../src/ui/economics/economics-view';
import { template, TEMPLATES } from '../../support/templates';
import { canvas, open, steps, undo } from '../setup';

const user = userEvent.setup();

beforeEach(() => {
  // jsdom lays nothing out, and draws nothing.
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
  vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(560);
  vi.stubGlobal(
    'ResizeObserver',
    class {
      observe() {}
      unobserve() {}
      disconnect() {}
    },
  );
});

function view(of: Canvas): void {
  open({});
  act(() => {
    useDocument.getState().open(of);
    checkNow();
  });
  render(<EconomicsView />);
}

const cellOf = (key: string, segment: string) =>
  document.querySelector<HTMLElement>(`tr[data-row="${key}"] td[data-segment="${segment}"]`)!;

describe.each(TEMPLATES)('%s', (name) => {
  test('shows every figure as the pure functions have it', () => {
    view(template(name));
    const rows = economicsTable(canvas()).groups.flatMap(({ rows: own }) => own);
    const cells = rows
      .filter(({ key }) => key !== 'setting')
      .flatMap((row) => row.cells.map((cell) => ({ row, ...cell })));
    const told = ({ row, words }: (typeof cells)[number]): string[] => {
      if (words.known) return [words.main, words.status!, words.range ?? ''];
      return row.record ? ['Fill in'] : words.needs.slice(0, 2).map(({ label }) => label);
    };
    for (const cell of cells) {
      const { textContent } = cellOf(cell.row.key, cell.segment);
      for (const words of told(cell)) expect(textContent).toContain(words);
    }
    expect(cells.filter(({ words }) => words.known).length).toBeGreaterThan(0);
  });
});

test('a number on record is changed in its cell, and the figures follow', async () => {
  view(template('bike-repair-1a'));
  await user.click(screen.getByRole('button', { name: /^Change Revenue per customer/ }));
  const field = screen.getByRole('textbox', {
    name: 'Revenue per customer of Bike riders in town',
  });
  expect(document.activeElement).toBe(field);
  await user.clear(field);
  await user.type(field, '20{Enter}');
  expect(canvas().segments['seg-riders']!.economics!.arpaMonth!.value).toBe(20);
  expect(cellOf('margin', 'seg-riders').textContent).toContain('$14.00');
  // The keys go on where they were.
  expect(document.activeElement).toBe(
    screen.getByRole('button', { name: /^Change Revenue per customer/ }),
  );
  expect(steps()).toBe(1);
});

test.each([
  ['Gross margin', '170', /between 0 and 100|percentage|%/i],
  ['Customers', 'abc', /number/i],
])('an impossible %s stays in its field, which says why', async (figure, typed, why) => {
  view(template('bike-repair-1a'));
  const before = canvas();
  await user.click(screen.getByRole('button', { name: new RegExp(`^Change ${figure}`) }));
  const name = `${figure} of Bike riders in town`;
  const field = screen.getByRole<HTMLInputElement>('textbox', { name });
  await user.clear(field);
  await user.type(field, `${typed}{Enter}`);
  expect(screen.getByRole('textbox', { name })).toHaveProperty('value', typed);
  expect(screen.getByRole('alert').textContent).toMatch(why);
  // Nor does it go when the field is left.
  await user.tab();
  await user.click(document.body);
  expect(field.value).toBe(typed);
  expect(document.activeElement).not.toBe(field);
  await user.click(field);
  await user.keyboard('{Escape}');
  expect(screen.queryByRole('textbox', { name })).toBeNull();
  expect(canvas().segments).toEqual(before.segments);
});

test('what a figure needs is asked for where it is answered', async () => {
  view(template('bike-repair-1a'));
  await user.click(
    within(cellOf('cac', 'seg-riders')).getByRole('button', { name: /new customers/ }),
  );
  expect(useView.getState().field).toMatchObject({
    id: 'seg-riders',
    path: 'economics.newPerMonth',
  });
  expect(useView.getState().panelOpen).toBe(true);
});

test('a computed figure shows how it comes about', async () => {
  view(template('bike-repair-1a'));
  expect(screen.queryByText('$8.00 × 70% = $5.60')).toBeNull();
  const how = screen.getByRole('button', { name: 'How is it computed: Margin per customer' });
  await user.click(how);
  expect(screen.getByText('$8.00 × 70% = $5.60')).toBeTruthy();
  expect(how.getAttribute('aria-expanded')).toBe('true');
});

test('a number that is moved writes nothing; accepted, it is one step', async () => {
  view(template('bike-repair-1a'));
  const before = canvas();
  await user.click(screen.getByRole('button', { name: 'What if …' }));
  const thumb = screen.getByRole('slider', { name: 'Revenue per customer' });
  act(() => thumb.focus());
  for (let i = 0; i < 5; i += 1) fireEvent.keyDown(thumb, { key: 'ArrowRight' });
  const margin = screen.getByRole('slider', { name: 'Gross margin' });
  act(() => margin.focus());
  fireEvent.keyDown(margin, { key: 'ArrowRight' });
  expect(canvas()).toBe(before);
  expect(screen.getByText('Nothing is changed yet')).toBeTruthy();
  expect(cellOf('arpaMonth', 'seg-riders').textContent).toMatch(/\$8\.00.*then \$9\.00/);
  await user.click(screen.getByRole('button', { name: 'Accept' }));
  expect(steps()).toBe(1);
  expect(canvas().segments['seg-riders']!.economics).toMatchObject({
    arpaMonth: { value: 9, status: 'assumed' },
    grossMargin: { value: 0.71, status: 'assumed' },
  });
  expect(screen.queryByText('Nothing is changed yet')).toBeNull();
  undo();
  expect(canvas()).toEqual(before);
});

test('reset forgets what was moved', async () => {
  view(template('netflix'));
  const before = canvas();
  await user.click(screen.getByRole('button', { name: 'What if …' }));
  const field = screen.getByRole('textbox', { name: 'Revenue per customer: number' });
  await user.clear(field);
  await user.type(field, '3{Enter}');
  expect(cellOf('margin', 'seg-subscribers').textContent).toContain('then $1.20');
  await user.click(screen.getByRole('button', { name: 'Reset' }));
  expect(cellOf('margin', 'seg-subscribers').textContent).not.toContain('then');
  expect(canvas()).toBe(before);
  expect(steps()).toBe(0);
});

test('tells which findings a change would close', async () => {
  view(template('bike-repair-1a'));
  await user.click(screen.getByRole('button', { name: 'What if …' }));
  const field = screen.getByRole('textbox', { name: 'Revenue per customer: number' });
  await user.clear(field);
  await user.type(field, '80{Enter}');
  const found = screen.getByRole('group', { name: 'Findings that would follow' });
  expect(within(found).getByText(/costs more than/)).toBeTruthy();
});

test('pictures are of the segment that is selected', () => {
  view(template('salesforce'));
  const list = () => screen.getByRole('region', { name: /From revenue/ }).textContent;
  expect(list()).toContain('$20,000');
  act(() => select('seg-small'));
  expect(list()).toContain('$75.00');
  expect(document.querySelector('th[data-about="seg-small"]')!.getAttribute('data-selected')).toBe(
    'true',
  );
});

test('a benchmark is written with one click, and marked until it is replaced', async () => {
  const zappos = template('zappos');
  const { costPerContact: _, ...cost } = zappos.relationships['rel-calls']!.cost!;
  view({
    ...zappos,
    relationships: {
      ...zappos.relationships,
      'rel-calls': { ...zappos.relationships['rel-calls']!, cost },
    },
  });
  const offer = screen.getByRole('button', {
    name: /Use benchmark \$5\.25 a contact.*2016.*ContactBabel/,
  });
  await user.click(offer);
  const written = canvas().relationships['rel-calls']!.cost!.costPerContact;
  expect(written).toMatchObject({ value: 5.25, status: 'benchmark', asOf: '2016' });
  expect(screen.queryByRole('button', { name: /Use benchmark/ })).toBeNull();
});

test('without figures each picture says by itself what it waits for', () => {
  open({ segments: { riders: { name: 'Riders' }, shops: { name: 'Shops' } } });
  render(<EconomicsView />);
  const region = screen.getByRole('region', { name: /^What each segment leaves in a month/ });
  expect(region.textContent).toContain(
    'What each segment leaves appears here when you say how many customers it has',
  );
  expect(region.textContent).not.toContain('Riders');
});
