import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readFeedback } from '../../src/i18n/read-feedback';

describe('a line of feedback', () => {
  test.each([
    ['they fix it themselves', undefined, undefined, 'they fix it themselves'],
    ['+ they like it', 'for', undefined, 'they like it'],
    ['- too dear', 'against', undefined, 'too dear'],
    ['−too dear', 'against', undefined, 'too dear'],
    ['12× wanted to fix it', undefined, 12, 'wanted to fix it'],
    ['- 12x wanted to fix it', 'against', 12, 'wanted to fix it'],
    ['12 riders: quick', undefined, 12, 'riders: quick'],
    ['1,200 young riders: quick', undefined, 1200, 'young riders: quick'],
    ['12: quick', undefined, 12, 'quick'],
    ['+12×', 'for', 12, ''],
  ])('%s', (typed, stance, n, note) => {
    expect(readFeedback(typed)).toEqual({ stance, n, note });
  });

  test.each([
    '3 days is too long',
    '12 riders who came by last week: quick',
    '1.5× as fast',
    '0× bought it',
    '10:30 is too late',
    '2xl does not fit',
    'we met 12×',
  ])('counts nobody in: %s', (typed) => {
    expect(readFeedback(typed)).toEqual({ stance: undefined, n: undefined, note: typed });
  });

  test('never loses a word', () => {
    const lines = fc.string({ unit: fc.constantFrom(...Array.from('+-−12× x:,.abc ')) });
    fc.assert(
      fc.property(lines, (typed) => {
        const { note } = readFeedback(typed);
        const letters = (text: string) => text.replace(/[^abc]/g, '');
        expect(letters(note)).toBe(letters(typed));
      }),
    );
  });
});
