import { expect, test } from 'vitest';
import { countFigures } from '../../src/model/figures/assumed-figures';
import { sketch } from '../../src/model/sketch';

test('figures are counted in every note, with those that are only assumed', () => {
  const canvas = sketch({
    segments: {
      riders: {
        economics: {
          arpaMonth: 8,
          activeCustomers: { value: 60, unit: 'customers', status: 'measured' },
        },
        aside: { costs: { attributes: { amountMonth: 4 }, linkedTo: [] } },
      },
    },
    relationships: { visits: { cost: { fixedMonth: 40, setup: 3 } } },
    costs: { van: { amountMonth: 160 } },
  });
  expect(countFigures(canvas)).toEqual({ all: 5, assumed: 4 });
});

test('an empty canvas has none', () => {
  expect(countFigures(sketch({ segments: { riders: {} } }))).toEqual({ all: 0, assumed: 0 });
});
