import { readdirSync, readFileSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';

const root = new URL('../../src/i18n/', import.meta.url);
const folders = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);
const catalogue = (language: string, file: string) =>
  JSON.parse(readFileSync(new URL(`${language}/${file}`, root), 'utf8')) as Record<string, string>;

/** Each value that a text asks for, with what is done to it: `count plural one other`. */
function asksFor(text: string): string[] {
  const names = (tokens: unknown): string[] => {
    if (!Array.isArray(tokens)) return [];
    return tokens.flatMap((token: unknown) => {
      if (!Array.isArray(token)) return [];
      const [name, kind = '', choices = {}] = token as [string, string?, object?];
      const forms = Object.keys(choices).filter((form) => form !== 'offset');
      return [[name, kind, ...forms].join(' '), ...Object.values(choices).flatMap(names)];
    });
  };
  return [...new Set(names(compileMessageOrThrow(text)))].sort();
}

/** What of a text is wrong beside its English original. */
function faults(key: string, text: string, english: string | undefined): string[] {
  if (english === undefined) return [`${key} is not in the English catalogue`];
  if (text === '' && english === '') return [];
  const [own, theirs] = [asksFor(text), asksFor(english)];
  return [
    ...(own.join() === theirs.join()
      ? []
      : [`${key} asks for ${own.join()}, not for ${theirs.join()}`]),
    // A straight apostrophe is an escape in ICU; the rest is a slip of the pen.
    ...(/^$|^\s|\s$|['!"]| {2}|\.\.\./.test(text) ? [`${key}: ${text}`] : []),
    // In German, quotes open low and close high; an English closing mark is a slip.
    ...(/”/.test(text) || (text.match(/„/g) ?? []).length !== (text.match(/“/g) ?? []).length
      ? [`${key} has quotes that do not match: ${text}`]
      : []),
  ];
}

describe.each(folders.filter((language) => language !== 'en'))('%s', (language) => {
  const files = readdirSync(new URL(`${language}/`, root));

  test.each(files)('%s says what English says, with the same values', (file) => {
    const english = catalogue('en', file);
    const texts = Object.entries(catalogue(language, file));
    expect(texts.flatMap(([key, text]) => faults(key, text, english[key]))).toEqual([]);
  });

  test('loads every catalogue that it has', () => {
    const all = readFileSync(new URL('german.ts', root), 'utf8');
    expect(files.filter((file) => !all.includes(`./${language}/${file}`))).toEqual([]);
  });

  test.each(['ui.json', 'words.json', 'start.json', 'views.json', 'settings.json'])(
    '%s is nearly complete: a page begins in one language',
    (file) => {
      const texts = catalogue(language, file);
      const keys = Object.keys(catalogue('en', file));
      // What is new may still be English: it falls back. Most must not.
      expect(keys.filter((key) => !(key in texts)).length).toBeLessThan(keys.length / 8);
    },
  );

  test('words of one list differ', () => {
    const words = { ...catalogue(language, 'words.json'), ...catalogue(language, 'terms.json') };
    const of = (key: string) => key.split('.').slice(0, 2).join('.');
    const said = Object.entries(words).filter(([key]) => key.startsWith('word.'));
    const twice = said.filter(([key, text]) =>
      said.some(([other, same]) => other < key && of(other) === of(key) && same === text),
    );
    expect(twice).toEqual([]);
  });
});

describe('the gate itself', () => {
  test.each([
    ['Hallo', undefined, 'is not in the English'],
    ['{wer}', '{who}', 'asks for wer'],
    ['{n, plural, other {#}}', '{n, plural, one {#} other {#}}', 'asks for n plural other'],
    ['„so”', '“so”', 'quotes'],
    ['So!', 'So.', 'So!'],
    ['', 'So.', 'key: '],
  ])('refuses %j for %j', (text, english, fault) => {
    expect(faults('key', text, english).join('; ')).toContain(fault);
  });

  test('accepts a good one', () => {
    const english = '“{who}” {n, plural, one {# note} other {# notes}}';
    expect(faults('key', '{n, plural, one {# Notiz} other {# Notizen}} „{who}“', english)).toEqual(
      [],
    );
  });
});
