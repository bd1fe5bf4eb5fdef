// @vitest-environment jsdom
import { cleanup, render, screen } from '@testing-library/react';
import { afterEach, expect, test } from 'vitest';
import '../../../src/i18n/relationships';
import { segmentRows } from '../../../src/layout/relationships/rows';
import { sketch } from '../../../src/model/sketch';
import { Consequences } from '../../../src/ui/note/consequences';
import { CostCell } from '../../../src/ui/relationships/cost-cell';
import { CostDetails } from '../../../src/ui/relationships/cost-details';
import { GoalsCell } from '../../../src/ui/relationships/goals-cell';
import { MeasuresCell } from '../../../src/ui/relationships/measures-cell';

const canvas = sketch({
  segments: {
    riders: {
      name: 'Riders',
      economics: { activeCustomers: 60, arpaMonth: 8, grossMargin: 0.7 },
    },
    shops: { name: 'Shops' },
    clubs: { name: 'Clubs' },
  },
  relationships: {
    visits: { name: 'Visits', cost: { variablePerCustomerMonth: 6.3 }, goals: ['retention'] },
    rides: { name: 'Rides' },
  },
  links: [
    ['visits', 'riders'],
    ['rides', 'clubs'],
  ],
});
const rows = segmentRows(canvas);
const rowOf = (id: string) => rows.find((row) => row.id === id)!;
const opener = { open: false, controls: 'under', onOpen: () => undefined };
const names = () =>
  screen.getAllByRole('button').map((one) => one.getAttribute('aria-label') ?? one.textContent);

afterEach(cleanup);

test('what opens a cell names its segment; amounts have a unit, other words have none', () => {
  render(
    <>
      <CostCell {...opener} row={rowOf('riders')} width={100} />
      <CostCell {...opener} row={rowOf('shops')} width={100} />
      <MeasuresCell {...opener} row={rowOf('shops')} />
    </>,
  );
  const [riders, shops, measure] = names();
  expect(riders).toMatch(/^\$6\.30 of \$5\.60 margin.*a customer a month, for Riders$/);
  expect(shops).toMatch(/^no relationship yet\s+for Shops$/);
  expect(measure).toBe('measure for Shops');
});

test('a goal says which one the panel calls so', () => {
  render(<GoalsCell row={rowOf('riders')} />);
  expect(names()).toEqual([
    'win (customer acquisition)',
    'keep (customer retention)',
    'sell more (upselling)',
    'learn (insight)',
  ]);
});

test.each([
  ['riders', 'Margin $5.60 less cost $6.30 leaves -$0.70 a customer a month.'],
  ['shops', 'What a customer leaves in a month is not known: no relationship serves them yet.'],
  [
    'clubs',
    'What a customer leaves in a month is not known: their margin and the cost of a relationship are missing.',
  ],
])('what a customer of %s leaves, or what is missing to tell it', (id, said) => {
  render(<CostDetails canvas={canvas} id={id} />);
  expect(screen.getByText(said)).toBeTruthy();
});

test('nothing is said of a cost that is not known before and after', () => {
  const known = { known: true, value: 2, unit: 'money/customer/month', status: 'assumed' } as const;
  const unknown = { known: false, missing: [] } as const;
  const outcome = (before: unknown, after: unknown) =>
    ({ closes: [], opens: [], canvas, costs: [{ segment: 'riders', before, after }] }) as never;
  const { container, rerender } = render(
    <Consequences canvas={canvas} outcome={outcome(known, unknown)} />,
  );
  expect(container.textContent).toBe('No finding would come or go');
  rerender(<Consequences canvas={canvas} outcome={outcome(known, { ...known, value: 3 })} />);
  expect(container.textContent).toBe('Riders: $2.00 → $3.00 per customer and month');
});
