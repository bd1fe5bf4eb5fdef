import { describe as group, expect, test } from 'vitest';
import '../../src/i18n/panel';
import rules from '../../src/i18n/en/rules.json';
import { describe, fixLabel, phrases, placeholderText } from '../../src/i18n/describe';
import { nameOf } from '../../src/i18n/name';
import { addMessages } from '../../src/i18n/translate';
import { sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';
import { check } from '../../src/rules/engine';
import { RULES, ruleOf } from '../../src/rules/index';
import { fixesOf, ownPolicy } from '../../src/rules/policy';
import type { Value } from '../../src/rules/value';

addMessages(rules);

const view = viewOf(
  sketch({
    meta: { currency: 'EUR' },
    segments: { riders: { name: ' Riders ' }, none: { name: ' ' } },
    channels: { constructor: { name: 'Ctor' } },
  }),
);

test.each<[string, Value, string | number]>([
  ['a note', { element: 'riders' }, 'Riders'],
  ['a note without a name', { element: 'none' }, '(no name yet)'],
  ['a note that is gone', { element: 'gone' }, '(no name yet)'],
  ['a note that is called like a part of the language', { element: 'constructor' }, 'Ctor'],
  ['several notes', { elements: ['riders', 'constructor'] }, 'Riders and Ctor'],
  ['a word', { word: ['relationshipType', 'self_service'] }, 'Self-service'],
  ['a word that no catalogue has', { word: ['relationshipType', 'telepathy'] }, 'telepathy'],
  [
    'a choice of words',
    {
      words: [
        ['stage', 'idea'],
        ['stage', 'operating'],
      ],
    },
    'Idea or Operating',
  ],
  ['money, in the canvas’s currency', { money: 6.3 }, '€6.30'],
  ['a share', { share: 0.7 }, '70%'],
  ['a ratio', { ratio: 2.5 }, '2.5:1'],
  ['months', { months: 18 }, '18 months'],
  ['a count, which stays a number', { count: 3 }, 3],
  ['a text as it is', { text: '{not} a message' }, '{not} a message'],
])('%s', (_, value, said) => {
  expect(phrases({ value }, view)).toEqual({ value: said });
});

test('a note is spoken of by its trimmed name', () => {
  expect(nameOf(view, 'riders')).toBe('Riders');
});

group('a finding', () => {
  const canvas = sketch({
    segments: { riders: { name: 'Bike {riders} <b>' } },
    propositions: { repair: { name: 'Repair' } },
  });
  const at = viewOf(canvas);
  const { findings } = check(canvas, RULES);

  test('and each of its fixes reads as a sentence', () => {
    expect(findings.length).toBeGreaterThan(3);
    for (const finding of findings) {
      const { title, detail } = describe(finding, at);
      expect(title).toMatch(/\S/);
      for (const text of [title, detail]) expect(text).not.toMatch(/undefined|^rule\./);
      for (const fix of fixesOf(finding, canvas, ownPolicy(canvas, RULES))) {
        expect(fixLabel(fix, at)).not.toMatch(/undefined|^fix\./);
      }
    }
  });

  test('shows a name as it was typed, whatever is in it', () => {
    const titles = findings.map((finding) => describe(finding, at).title);
    expect(titles.join()).toContain('Bike {riders} <b>');
  });

  test.each([
    ['Acme Ltd.', 'There is no channel for Acme Ltd.'],
    ['More …', 'There is no channel for More ….'],
    ['And so on...', 'There is no channel for And so on....'],
  ])('ends a sentence once after %s', (name, title) => {
    const alone = sketch({ relationships: { one: { name, type: 'community' } } });
    const found = check(alone, RULES).findings.find(
      ({ rule }) => rule === 'relationship-without-channel',
    )!;
    expect(describe(found, viewOf(alone)).title).toBe(title);
  });

  test('of a rule that failed says which and why', () => {
    const broken = {
      ...ruleOf('segment-without-channel')!,
      check: () => {
        throw new Error('oops');
      },
    };
    const [finding] = check(canvas, [broken as never]).findings;
    const { title, detail } = describe(finding!, at);
    expect(`${title} ${detail}`).toContain('could not be run: Segments out of reach.');
    expect(`${title} ${detail}`).toContain('oops');
  });
});

test('a placeholder that no catalogue has shows its key, never an error', () => {
  expect(placeholderText('gone', {}, view)).toBe('placeholder.gone');
});
