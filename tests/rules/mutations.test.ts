import { expect, test } from 'vitest';
import { allFindings, check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import { cleanCanvas } from '../support/clean-canvas';
import { alignment } from './mutations/alignment';
import { completeness } from './mutations/completeness';
import { cost } from './mutations/cost';
import { coverage } from './mutations/coverage';
import { evidence } from './mutations/evidence';
import { integration } from './mutations/integration';
import type { Mutations } from './mutations/mutation';
import { portfolio } from './mutations/portfolio';
import { structure } from './mutations/structure';

const THEMES = [
  completeness,
  structure,
  alignment,
  coverage,
  cost,
  integration,
  evidence,
  portfolio,
];
const MUTATIONS: Mutations = Object.assign({}, ...THEMES) as Mutations;

test('the clean canvas has nothing to find, and nothing throws', () => {
  expect(allFindings(check(cleanCanvas(), RULES)).map(({ id }) => id)).toEqual([]);
});

test('each rule has one mutation, in one theme, and each mutation is of a rule', () => {
  const named = THEMES.flatMap((theme) => Object.keys(theme)).sort();
  expect(named).toEqual(RULES.map(({ id }) => id).sort());
});

test.each(RULES.map(({ id }) => id))(
  'after its mutation %s fires, and only what it implies',
  (id) => {
    const { mutate, implies = [] } = MUTATIONS[id]!;
    const canvas = cleanCanvas();
    mutate(canvas);
    const fired = new Set(allFindings(check(canvas, RULES)).map(({ rule }) => rule));
    expect([...fired].sort()).toEqual([id, ...implies].sort());
  },
);
