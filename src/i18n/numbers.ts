import { writeDates } from './format';
import { signsOf, takeSigns, withSigns, type Signs } from './signs';
import { locale, voice } from './translate';

/** How numbers are written: as the browser does, or with these signs in every language. */
export const NUMBER_STYLES = {
  browser: undefined,
  'comma-point': { group: ',', decimal: '.' },
  'point-comma': { group: '.', decimal: ',' },
  'space-comma': { group: '\u00a0', decimal: ',' },
  'apostrophe-point': { group: '’', decimal: '.' },
} as const satisfies Record<string, Signs | undefined>;
export type NumberStyle = keyof typeof NUMBER_STYLES;

/** The style of a name that was kept; the browser's where there is none such. */
export function numberStyle(name: string | undefined): NumberStyle {
  return Object.keys(NUMBER_STYLES).find((key): key is NumberStyle => key === name) ?? 'browser';
}

/** Writes all numbers and dates in a style; `browser` is the locale of the browser. */
export function writeNumbers(style: NumberStyle, browser: string): void {
  takeSigns(NUMBER_STYLES[style] ?? signsOf(browser));
  writeDates(dateLocale(style, browser));
  voice.write = withSigns;
  voice.finish = (said, values) => (values ? signed(said, values) : said);
}

/** The language that is spoken, with the region that puts days and months in the order wanted. */
function dateLocale(style: NumberStyle, browser: string): string | undefined {
  const language = locale();
  if (browser.split('-')[0] === language && style === 'browser') return browser;
  // Of those who read English, only Americans put the month first.
  return language === 'en' && style !== 'comma-point' ? 'en-GB' : undefined;
}

/** The numbers that a message formats by itself, in the signs that the reader wants. */
function signed(said: string, values: Record<string, unknown>): string {
  const plain = new Intl.NumberFormat(locale());
  return Object.values(values).reduce((text: string, value) => {
    if (typeof value !== 'number' || (Number.isInteger(value) && Math.abs(value) < 1000))
      return text;
    return text.replaceAll(plain.format(value), withSigns(plain, value));
  }, said);
}
