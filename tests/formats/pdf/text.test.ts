import { describe, expect, test } from 'vitest';
import { joinArabic } from '../../../src/formats/pdf/arabic';
import { boxMissing, clean, shorten } from '../../../src/formats/drawing/clean';
import { hanOrder } from '../../../src/formats/pdf/slices';
import { markOffset } from '../../../src/formats/pdf/marks';
import { directionOf, visualOrder } from '../../../src/formats/pdf/visual';

const all = () => true;
const hex = (text: string) =>
  Array.from(text, (char) => char.codePointAt(0)!.toString(16)).join(' ');

describe('joinArabic', () => {
  test('takes the form for the place in the word, and the ligature of lam and alef', () => {
    expect(hex(joinArabic('السلام', all))).toBe('fe8d fedf feb4 fefc fee1');
    expect(hex(joinArabic('بيت', all))).toBe('fe91 fef4 fe96');
  });
  test('joins across vowel marks, and not across a non-joiner', () => {
    expect(hex(joinArabic('مُحَمَّد', all))).toBe('fee3 64f fea4 64e fee4 64e 651 feaa');
    expect(hex(joinArabic('می\u200cروم', all))).toBe('fee3 fbfd 200c fead feed fee1');
  });
  test('keeps the letter where the font lacks the form', () => {
    expect(joinArabic('بيت', () => false)).toBe('بيت');
  });
});

describe('visualOrder', () => {
  test('turns right-to-left runs round, numbers and Latin excepted, and mirrors brackets', () => {
    expect(visualOrder('שלום (12) abc', 'rtl', all)).toBe('abc (12) םולש');
    expect(visualOrder('ab שלום cd', 'ltr', all)).toBe('ab םולש cd');
  });
  test('keeps a mark behind its letter', () => {
    expect(visualOrder('שָׁב', 'rtl', all)).toBe('בשָׁ');
  });
  test('leaves out what draws nothing', () => {
    expect(visualOrder('a\u200b\u2066b\ufe0f\u00ad', 'ltr', all)).toBe('ab');
  });
  test('takes the direction of the first letter', () => {
    expect(directionOf('12 שלום')).toBe('rtl');
    expect(directionOf('a שלום')).toBe('ltr');
    expect(directionOf('plain')).toBe('ltr');
  });
});

describe('clean', () => {
  test('composes, and leaves no control character or half a surrogate', () => {
    expect(clean('e\u0301')).toBe('é');
    expect(clean('a\tb\u0000c\u0085d\r\ne')).toBe('a b c\nd\ne');
    expect(clean('x\ud83d y')).toBe('x\ufffd y');
  });
  test('puts one box for a character, however many code points it has', () => {
    const missing = new Set<string>();
    const has = (code: number) => code < 0x2000;
    expect(boxMissing('a👨‍👩‍👧b❤️c', has, missing)).toBe('a□b□c');
    expect([...missing]).toEqual(['👨‍👩‍👧', '❤️']);
  });
  test('shortens by what a reader takes for characters', () => {
    expect(shorten('👨‍👩‍👧👨‍👩‍👧👨‍👩‍👧', 2)).toBe('👨‍👩‍👧…');
    expect(shorten('short', 5)).toBe('short');
  });
});

test('Han characters follow the rest of the text', () => {
  expect(hanOrder('自転車の修理')[0]).toBe('jp');
  expect(hanOrder('자전거 修理')[0]).toBe('kr');
  expect(hanOrder('修理')[0]).toBe('sc');
});

describe('markOffset', () => {
  const around = { letter: 'ש', width: 0.6, before: '', after: '' };
  test('hangs Hebrew and Arabic points in the middle of their letter, or at its side', () => {
    expect(markOffset('ָ', 0.1, around)!.dx).toBeCloseTo(-0.4);
    expect(markOffset('ׁ', 0.1, around)!.dx).toBeGreaterThan(-0.2);
    expect(markOffset('َ', 0.1, { ...around, before: 'ّ' })!.dy).toBeGreaterThan(0);
  });
  test('raises a Thai tone over a vowel, and moves it off a tall consonant', () => {
    const thai = { letter: 'ท', width: 0.6, before: 'ท', after: '' };
    expect(markOffset('่', 0, thai)).toBeUndefined();
    expect(markOffset('่', 0, { ...thai, before: 'ี' })!.dy).toBeGreaterThan(0);
    expect(markOffset('้', 0, { ...thai, after: 'ำ' })!.dy).toBeGreaterThan(0);
    expect(markOffset('่', 0, { ...thai, letter: 'ป', before: 'ู' })!.dx).toBeLessThan(0);
  });
  test('leaves letters alone', () => {
    expect(markOffset('a', 0, around)).toBeUndefined();
  });
});
