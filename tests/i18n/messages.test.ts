import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileMessageOrThrow, type CompiledMessage } from '@lingui/message-utils/compileMessage';
import { speak } from '../../src/i18n/languages';
import { text } from '../../src/i18n/translate';

const root = new URL('../../src/i18n/', import.meta.url);
const LANGUAGES = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name)
  .sort();
const messages = LANGUAGES.flatMap((language) =>
  readdirSync(new URL(`${language}/`, root)).flatMap((file) => {
    const at = new URL(`${language}/${file}`, root);
    const texts = JSON.parse(readFileSync(at, 'utf8')) as Record<string, string>;
    return Object.entries(texts).map(([key, source]) => ({ language, file, key, source }));
  }),
);

/** The placeholders of a message, with what each is: `plural`, `select`, or nothing for a plain one. */
function placeholders(message: CompiledMessage): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  if (!Array.isArray(message)) return found;
  for (const part of message) {
    if (!Array.isArray(part)) continue;
    const [name, kind, options] = part;
    if (kind !== undefined || !found.has(name)) found.set(name, kind);
    for (const inner of Object.values(options ?? {})) {
      for (const [key, of] of placeholders(inner as CompiledMessage)) found.set(key, of);
    }
  }
  return found;
}

test('no key is in two files', () => {
  const keys = messages.map(({ language, key }) => `${language} ${key}`);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

const files = [...new Set(messages.map(({ language, file }) => `${language}/${file}`))];

describe.each(files)('%s', (path) => {
  const [language, file] = path.split('/') as [string, string];
  const own = messages.filter((message) => message.language === language && message.file === file);
  beforeAll(() => {
    const texts = own.map(({ key, source }) => [key, compileMessageOrThrow(source)]);
    speak(language, Object.fromEntries(texts) as Record<string, unknown>);
  });

  test('gives a whole sentence for any values of its placeholders', () => {
    for (const { key, source } of own) {
      const names = placeholders(compileMessageOrThrow(source));
      // A plain placeholder may stand in one form of a plural or a choice only.
      const always = /, (plural|select),/.test(source)
        ? []
        : [...names].flatMap(([name, kind]) => (kind === undefined ? [name] : []));
      for (const n of [0, 1, 2, 1000]) {
        const values = [...names].map(([name, kind]) => [name, kind ? n : `«${name}»`]);
        const said = text(key, Object.fromEntries(values));
        expect(said, key).not.toMatch(/[{}#]|undefined|NaN|\bplural\b|^\s|\s$/);
        expect(said === '', key).toBe(source === '');
        for (const name of always) expect(said, key).toContain(`«${name}»`);
      }
    }
  });

  test('speaks of one and of many where it counts', () => {
    for (const { key, source } of own) {
      const names = placeholders(compileMessageOrThrow(source));
      // What is not asked about just now: numbers that no other one is taken for, and words.
      const others = Object.fromEntries(
        [...names].map(([other, kind]) => [other, kind === 'plural' ? 9 : `«${other}»`]),
      );
      for (const [name, kind] of names) {
        if (kind === undefined || kind === 'select' || kind === 'number') continue;
        expect(kind, key).toBe('plural');
        // Some German words are the same for one and for many: the form must be there all the same.
        const say = (n: number) => text(key, { ...others, [name]: n });
        const differ = say(1) !== say(5).replaceAll('5', '1');
        const both = new RegExp(`\\{${name}, plural,[^]*\\bone \\{`).test(source);
        expect(language === 'en' ? differ : both, key).toBe(true);
      }
    }
  });
});
