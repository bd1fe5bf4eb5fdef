import * as fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import '../../src/i18n/panel';
import { day, money, months, number, percent } from '../../src/i18n/format';
import { languageOf, speakLanguage } from '../../src/i18n/languages';
import { NUMBER_STYLES, numberStyle, writeNumbers, type NumberStyle } from '../../src/i18n/numbers';
import { parseNumber, typedNumber } from '../../src/i18n/parse-number';
import { addMessages, locale, t, text, within } from '../../src/i18n/translate';

const plain = (said: string) => said.replace(/[\u00a0\u202f]/g, ' ');
const styles = Object.keys(NUMBER_STYLES) as NumberStyle[];

afterEach(async () => {
  await speakLanguage('en');
  writeNumbers('browser', 'en-US');
});

describe('numbers in a style', () => {
  test.each<[NumberStyle, string, string, string, string]>([
    ['browser', 'en-US', '€1,900', '€6.30', '12.5%'],
    ['browser', 'de-AT', '€1 900', '€6,30', '12,5%'],
    ['comma-point', 'de-DE', '€1,900', '€6.30', '12.5%'],
    ['point-comma', 'en-US', '€1.900', '€6,30', '12,5%'],
    ['space-comma', 'en-US', '€1 900', '€6,30', '12,5%'],
    ['apostrophe-point', 'en-US', '€1’900', '€6.30', '12.5%'],
  ])('%s in %s', (style, browser, thousands, small, share) => {
    writeNumbers(style, browser);
    expect([money(1900, 'EUR'), money(6.3, 'EUR'), percent(0.125)].map(plain)).toEqual([
      thousands,
      small,
      share,
    ]);
  });

  test('leave the words to the language', async () => {
    writeNumbers('point-comma', 'en-US');
    expect(months(8.7)).toBe('8,7 months');
    await speakLanguage('de');
    writeNumbers('comma-point', 'en-US');
    expect(plain(months(8.7))).toBe('8.7 Monate');
    expect(plain(money(6.3, 'EUR'))).toBe('6.30 €');
  });

  test('are the same in messages that count by themselves', () => {
    writeNumbers('point-comma', 'en-US');
    expect(t('findings.all', { count: 2000 })).toBe('Show all 2.000 findings');
    expect(text('amount.purchases/year', { count: 2.5 })).toBe('2,5 a year');
    expect(text('amount.purchases/year', { count: 3 })).toBe('3 a year');
  });

  test('come back as they were when one returns to the browser’s', () => {
    writeNumbers('space-comma', 'en-US');
    writeNumbers('browser', 'en-US');
    expect(number(1234.5, 1)).toBe('1,234.5');
  });

  test('a style that nobody knows is the browser’s', () => {
    expect(numberStyle('roman')).toBe('browser');
    expect(numberStyle('point-comma')).toBe('point-comma');
  });
});

test.each<[NumberStyle, string, string]>([
  ['browser', 'en-US', 'Nov 22, 2026'],
  ['browser', 'en-GB', '22 Nov 2026'],
  ['browser', 'fr-FR', '22 Nov 2026'],
  ['comma-point', 'fr-FR', 'Nov 22, 2026'],
  ['point-comma', 'en-US', '22 Nov 2026'],
])('a day in %s with a browser in %s', (style, browser, said) => {
  writeNumbers(style, browser);
  expect(day('2026-11-22')).toBe(said);
});

describe('what is typed', () => {
  test.each<[NumberStyle, string, number | undefined]>([
    ['comma-point', '1,000', 1000],
    ['comma-point', '1.000', 1],
    ['point-comma', '1.000', 1000],
    ['point-comma', '1,000', 1],
    ['point-comma', '0.125', 0.125],
    ['point-comma', '6.30', 6.3],
    ['point-comma', '12.500,50', 12500.5],
    ['point-comma', '12,500.50', 12500.5],
    // Neither sign is this reader’s for thousands: it could be either.
    ['space-comma', '1.000', undefined],
    ['space-comma', '1,000', 1],
    ['space-comma', '1 000,5', 1000.5],
    ['apostrophe-point', '1,000', undefined],
    ['apostrophe-point', '1’000.5', 1000.5],
    ['apostrophe-point', "1'000.5", 1000.5],
  ])('with %s, %s is %s', (style, typed, value) => {
    writeNumbers(style, 'en-US');
    expect(parseNumber(typed)).toBe(value);
  });

  test.each(styles)('every number that a field shows is read back as it was (%s)', (style) => {
    writeNumbers(style, 'de-DE');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 1e11 }),
        fc.integer({ min: 0, max: 4 }),
        (n, digits) => {
          const value = n / 10 ** digits;
          expect(parseNumber(typedNumber(value))).toBe(value);
          expect(parseNumber(number(value, 4))).toBe(value);
        },
      ),
    );
  });
});

describe('a language', () => {
  test.each([
    ['de-AT', 'de'],
    ['de', 'de'],
    ['en-GB', 'en'],
    ['fr', 'en'],
    [undefined, 'en'],
  ])('of %s is %s', (browser, language) => {
    expect(languageOf(browser)).toBe(language);
  });

  test('is spoken, and English again', async () => {
    await speakLanguage('de');
    expect([t('command.undo'), locale()]).toEqual(['Rückgängig', 'de']);
    await speakLanguage('en');
    expect([t('command.undo'), locale()]).toEqual(['Undo', 'en']);
  });

  test('falls back to English, also for what arrives later', async () => {
    await speakLanguage('de');
    addMessages({ 'only.english': 'Only English', 'command.undo': 'Undo' });
    expect(text('only.english')).toBe('Only English');
    expect(t('command.undo')).toBe('Rückgängig');
  });

  test('keeps the capitals of its nouns within a sentence', async () => {
    expect(within('Customers')).toBe('customers');
    await speakLanguage('de');
    expect(within('Kunden')).toBe('Kunden');
  });
});
