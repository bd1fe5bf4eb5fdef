import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wrap } from '../../src/layout/text';

/** Latin characters are half as wide as all others; marks have no width. */
const measure = (text: string) =>
  Array.from(text).reduce(
    (sum, char) => sum + (/\p{M}/u.test(char) ? 0 : /[ -ſ]/.test(char) ? 5 : 10),
    0,
  );
const graphemes = (text: string) =>
  Array.from(new Intl.Segmenter().segment(text), ({ segment }) => segment);
const squeezed = (text: string) => text.replace(/\s+/g, '');

const word = fc.string({
  unit: fc.constantFrom(
    'a',
    'é',
    'w',
    '-',
    'e\u0301',
    '客',
    '户',
    'ข',
    'ี้',
    'の',
    '👩‍👩‍👧',
    '🚲',
    'ز',
    '.',
  ),
  minLength: 1,
  maxLength: 30,
});
const anyText = fc.oneof(
  fc
    .array(fc.tuple(word, fc.constantFrom(' ', '  ', '\t', '\n', '\r\n', '\u00a0', '\n\n')), {
      maxLength: 12,
    })
    .map((words) => words.flat().join('')),
  fc.string({ unit: 'grapheme' }),
);
const width = fc.integer({ min: 1, max: 200 });
const RUNS = { numRuns: 500 };

describe('any text in any width', () => {
  test('has no line that is too wide, unless it is a single character', () => {
    fc.assert(
      fc.property(anyText, width, (text, limit) => {
        const wide = wrap(text, limit, measure).filter((line) => measure(line) > limit);
        expect(wide.filter((line) => graphemes(line).length > 1)).toEqual([]);
      }),
      RUNS,
    );
  });

  test('keeps every character in its order, and cuts none in two', () => {
    fc.assert(
      fc.property(anyText, width, (text, limit) => {
        const lines = wrap(text, limit, measure);
        expect(squeezed(lines.join(''))).toBe(squeezed(text));
        const whole = text
          .split(/\r\n?|\n/)
          .flatMap(graphemes)
          .map(squeezed)
          .filter(Boolean);
        expect(lines.flatMap(graphemes).map(squeezed).filter(Boolean)).toEqual(whole);
      }),
      RUNS,
    );
  });

  test('has at least the line breaks that were typed', () => {
    fc.assert(
      fc.property(anyText, width, (text, limit) => {
        const typed = text.split(/\r\n?|\n/);
        const lines = wrap(text, limit, measure);
        expect(lines.length).toBeGreaterThanOrEqual(typed.length);
        expect(wrap(text, 1e6, measure)).toEqual(typed.map((line) => line.trim()));
      }),
      RUNS,
    );
  });
});

test('words that fit are never cut, and come back with their spaces', () => {
  const latin = fc.string({ unit: fc.constantFrom('a', 'b', 'é'), minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.array(latin, { minLength: 1, maxLength: 20 }), (words) => {
      const lines = wrap(words.join(' '), 40, measure);
      expect(lines.join(' ')).toBe(words.join(' '));
      // Greedy: the first word of a line did not fit on the one before.
      lines.slice(1).forEach((line, i) => {
        const first = line.split(' ')[0]!;
        expect(measure(`${lines[i]} ${first}`)).toBeGreaterThan(40);
      });
    }),
    RUNS,
  );
});

test.each([
  ['nothing', '', 50, ['']],
  ['only spaces', '   ', 50, ['']],
  ['an empty line', 'a\n\nb', 50, ['a', '', 'b']],
  ['one long word', 'abcdefghijkl', 25, ['abcde', 'fghij', 'kl']],
  ['a long word after a short one', 'ab cdefghijkl m', 25, ['ab', 'cdefg', 'hijkl', 'm']],
  ['a word with a hyphen stays whole', 'self-service now', 60, ['self-service', 'now']],
  ['a no-break space is no place to break', 'up CHF\u00a01,500', 50, ['up', 'CHF\u00a01,500']],
  ['Chinese between its words', '客户关系管理', 30, ['客户', '关系', '管理']],
  ['Japanese between its words', 'お客様の声を聞く', 70, ['お客様の声を', '聞く']],
  ['Thai between its words', 'ลูกค้าในเมือง', 70, ['ลูกค้าใน', 'เมือง']],
  ['an emoji family stays together', '👩‍👩‍👧👩‍👩‍👧', 30, ['👩‍👩‍👧', '👩‍👩‍👧']],
  ['no room at all', 'ab', 0, ['a', 'b']],
])('%s', (_, text, limit, lines) => {
  const wide = (part: string) =>
    graphemes(part).reduce((sum, one) => sum + (one.includes('\u200d') ? 30 : measure(one)), 0);
  expect(wrap(text, limit, wide)).toEqual(lines);
});
