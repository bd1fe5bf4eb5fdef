import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import texts from '../../src/i18n/en/rules.json';
import { nameOf } from '../../src/i18n/name';
import { Canvas, type Canvas as CanvasType } from '../../src/model/canvas';
import { sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';
import { check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import { isWorthSaying, strengthsOf } from '../../src/rules/strengths';

const says: Readonly<Record<string, string>> = texts;

/** What fits, as the panel says it: each sentence with the names that follow it. */
function strengths(canvas: CanvasType): Record<string, string[]> {
  const view = viewOf(canvas);
  return Object.fromEntries(
    strengthsOf(check(canvas, RULES).passed, RULES, view).map(({ rule, on }) => [
      says[`holds.${rule.id}`]!,
      on.map((id) => nameOf(view, id)),
    ]),
  );
}
const template = (file: string): CanvasType => {
  const text = readFileSync(new URL(`../../templates/${file}.bmc.json`, import.meta.url), 'utf8');
  return Canvas.parse(JSON.parse(text)) as CanvasType;
};

describe('of templates', () => {
  test('say of the third bike repair what Ashlyn got right', () => {
    expect(strengths(template('bike-repair-1c'))).toMatchObject({
      'No relationship that they must have is missing': ['Bike riders in town'],
      'The ease you promise does not depend on your people': ['Learn to fix it yourself, fast'],
      'By your figures, serving a customer leaves a margin': ['Bike riders in town'],
      'You have a way to hear from them': ['Bike riders in town'],
      'Relationships that are meant to last have a customer record': [],
      // Of assumptions and measures, the notes that they are about.
      'A critical assumption is not left untested': ['Bike riders in town', 'Clinic seats'],
      'A measure was taken close to the date of your figures': [
        'Bike riders in town',
        'Self-service repair clinic',
      ],
    });
  });

  test('say nothing of what still goes wrong in the second', () => {
    const said = strengths(template('bike-repair-1b'));
    expect(said).not.toHaveProperty(['No relationship that they must have is missing']);
    expect(said['Not far more personal than customers expect']).toEqual(['Long-term friendship']);
  });

  test('read well for a business of many', () => {
    expect(strengths(template('netflix'))).toMatchObject({
      'Income that recurs rests on a relationship that goes on': [
        'Households that watch series and films',
      ],
      'Automated service runs through a digital channel': ['Recommendations for each profile'],
      'Personal treatment rests on what you know of customers': [
        'Recommendations for each profile',
      ],
      'The cost has a place in your cost structure': [
        'Monthly membership',
        'Recommendations for each profile',
      ],
    });
  });
});

test('are no rules that only see that something is there, or that judge words', () => {
  const weak = RULES.filter((rule) => !isWorthSaying(rule)).map(({ id }) => id);
  expect(weak).toEqual(
    expect.arrayContaining([
      'segment-without-channel',
      'relationship-without-channel',
      'duplicate-id',
      'vague-wording',
    ]),
  );
  const named = sketch({ segments: { riders: { name: 'Bike riders in town' } } });
  expect(check(named, RULES).passed).toContainEqual({ rule: 'vague-wording', on: 'riders' });
  expect(strengths(named)).toEqual({});
});

test('come in the order of the catalogue, each once', () => {
  const passed = [
    { rule: 'feedback-loop-missing', on: 'riders' },
    { rule: 'over-served-expectation', on: 'visits' },
    { rule: 'feedback-loop-missing', on: 'shops' },
    { rule: 'feedback-loop-missing', on: 'riders' },
  ];
  const canvas = sketch({ segments: { riders: {}, shops: {} }, relationships: { visits: {} } });
  expect(strengthsOf(passed, RULES, viewOf(canvas))).toMatchObject([
    { rule: { id: 'over-served-expectation' }, on: ['visits'] },
    { rule: { id: 'feedback-loop-missing' }, on: ['riders', 'shops'] },
  ]);
});

test('a record whose note is gone is not listed, and no id is ever shown', () => {
  const settled = { statement: 'They pay', importance: 'critical', status: 'testing' };
  const about = (id: string) =>
    sketch({
      segments: { riders: { name: 'Riders' } },
      assumptions: { pay: { ...settled, about: { id } } },
    });
  const sentence = 'A critical assumption is not left untested';
  expect(strengths(about('riders'))).toEqual({ [sentence]: ['Riders'] });
  expect(check(about('gone'), RULES).passed).toContainEqual({
    rule: 'critical-assumption-untested',
    on: 'pay',
  });
  expect(strengths(about('gone'))).toEqual({});
});

test('a rule that asks notes beside the canvas speaks of the notes only', () => {
  const free = (goals: readonly string[]) =>
    sketch({
      meta: { patterns: ['freemium'] },
      segments: { hobby: { name: 'Hobby players', upgradesTo: 'club' }, club: {} },
      relationships: { tips: { type: 'automated_service', goals } },
      links: [['tips', 'hobby']],
    });
  const sentence = 'Those who may come to pay are invited to';
  expect(strengths(free(['upselling']))[sentence]).toEqual(['Hobby players']);
  const passed = { rule: 'freemium-no-upgrade-path' };
  expect(check(free(['retention']), RULES).passed).toContainEqual(passed);
  expect(strengths(free(['retention']))).not.toHaveProperty([sentence]);
});
