import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { compileMessageOrThrow } from '@lingui/message-utils/compileMessage';
import { describe, expect, test } from 'vitest';
import { BLOCKS } from '../../src/model/blocks';
import * as enums from '../../src/model/enums';
import { RULE_FAILED } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import { isWorthSaying } from '../../src/rules/strengths';

const root = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, root), 'utf8');
const catalogue = (part: string) =>
  JSON.parse(read(`src/i18n/en/${part}.json`)) as Record<string, string>;
const rules = catalogue('rules');
const words = { ...catalogue('words'), ...catalogue('terms') };
const ids = RULES.map(({ id }) => id);
const keysOf = (start: string) => Object.keys(rules).filter((key) => key.startsWith(start));

/** The code of the rules, by file, relative to `src/rules`. */
const sources = Object.fromEntries(
  ['', 'parts/'].flatMap((folder) =>
    readdirSync(new URL(`src/rules/${folder}`, root))
      .filter((file) => file.endsWith('.ts'))
      .map((file) => [folder + file, read(`src/rules/${folder}${file}`)]),
  ),
);
const code = Object.values(sources).join('\n');

/** What stands in for a template expression in a key, in the rules' code. */
const STANDS_FOR: Record<string, readonly string[]> = {
  'add-${block}': ['add-activities', 'add-resources'],
  'add-partner-${block}': ['add-partner-activities', 'add-partner-resources'],
  'note.${block}': BLOCKS.map((block) => `note.${block}`),
  '${word}.${capability}': [
    ...enums.ActivityCapability.options.map((value) => `activityCapability.${value}`),
    ...enums.ResourceCapability.options.map((value) => `resourceCapability.${value}`),
  ],
};

/** Every key that the rules' code puts after `mark`, template expressions written out. */
function keysAfter(mark: string): string[] {
  const found = [...code.matchAll(new RegExp(`${mark}(?:'([^']+)'|\`([^\`]+)\`)`, 'g'))];
  const keys = found.flatMap(([, plain, template]) => {
    if (plain !== undefined) return [plain];
    const meant = STANDS_FOR[template!];
    if (!meant) throw new Error(`say in STANDS_FOR what \`${template}\` may be`);
    return meant;
  });
  return [...new Set(keys)].sort();
}

/** The variants a rule's hits may have; none when it has one message only. */
function variantsOf(id: string): string[] {
  const variants = [...(sources[`${id}.ts`] ?? '').matchAll(/variant:([^]*?),\n/g)];
  return variants.flatMap(([, part]) => [...part!.matchAll(/'([^']+)'/g)].map(([, v]) => v!));
}

test('rules that are registered, and no other, have code, a page and a test', () => {
  const named = (folder: string, end: string) =>
    readdirSync(new URL(folder, root))
      .filter((file) => file.endsWith(end))
      .map((file) => file.slice(0, -end.length));
  const coded = Object.keys(sources)
    .filter((file) => / Rule<'/.test(sources[file]!) || /: Rule</.test(sources[file]!))
    .filter((file) => /\bid: '/.test(sources[file]!));
  expect(coded.map((file) => file.slice(0, -3)).sort()).toEqual([...ids].sort());
  expect(named('src/rules/', '.md').sort()).toEqual([...ids].sort());
  for (const id of ids) {
    expect(existsSync(new URL(`tests/rules/${id}.test.ts`, root)), `${id} has a test`).toBe(true);
  }
  expect(new Set(ids).size).toBe(ids.length);
});

test('each rule has its messages, one for each variant, and none is left over', () => {
  const expected = [...ids, RULE_FAILED].flatMap((id) => {
    const variants = variantsOf(id);
    const parts = variants.length > 0 ? variants.map((variant) => `.${variant}`) : [''];
    return [
      `rule.${id}.name`,
      ...parts.flatMap((part) => [`rule.${id}.title${part}`, `rule.${id}.detail${part}`]),
    ];
  });
  expect(keysOf('rule.').sort()).toEqual([...new Set(expected)].sort());
});

test('each gap has its line for the checklist', () => {
  const gaps = RULES.filter(({ kind }) => kind === 'gap').map(({ id }) => `gap.${id}`);
  expect(keysOf('gap.').sort()).toEqual(gaps.sort());
});

test('each rule that can be a strength says what is good when it holds', () => {
  const strengths = RULES.filter(isWorthSaying).map(({ id }) => `holds.${id}`);
  expect(keysOf('holds.').sort()).toEqual(strengths.sort());
  for (const key of keysOf('holds.')) {
    // Short, and without an end of its own: the names of notes may follow.
    expect(rules[key], key).toMatch(/^[A-Z][^{}]{1,66}[^.:;,{}]$/);
  }
});

test('every fix and placeholder that the code uses has a text, and no other is kept', () => {
  expect(keysOf('fix.').sort()).toEqual(keysAfter('\\bkey: ').map((key) => `fix.${key}`));
  const placeholders = keysAfter('\\bplaceholder\\(').map((key) => `placeholder.${key}`);
  expect(keysOf('placeholder.').sort()).toEqual(placeholders);
});

test('each threshold has its label', () => {
  const options = RULES.flatMap(({ id, options = {} }) =>
    Object.keys(options).map((name) => `option.${id}.${name}`),
  );
  expect(keysOf('option.').sort()).toEqual(options.sort());
});

test('every text of the rules is of a known sort', () => {
  const sorts = new Set(Object.keys(rules).map((key) => key.split('.')[0]));
  expect([...sorts].sort()).toEqual(['fix', 'gap', 'holds', 'option', 'placeholder', 'rule']);
});

const camel = (name: string) => name[0]!.toLowerCase() + name.slice(1);
const lists: [string, readonly string[]][] = [
  ...Object.entries(enums).map(
    ([name, list]) => [camel(name), list.options] as [string, readonly string[]],
  ),
  ['block', BLOCKS],
  ['findingKind', ['gap', 'conflict']],
  ['stance', ['for', 'against']],
  ['sourceGrade', ['A', 'B', 'C', 'P']],
];

describe.each(lists)('words of %s', (name, values) => {
  test('are one for each value, all different', () => {
    const keys = Object.keys(words).filter((key) => key.startsWith(`word.${name}.`));
    expect(keys.sort()).toEqual(values.map((value) => `word.${name}.${value}`).sort());
    expect(new Set(keys.map((key) => words[key])).size).toBe(values.length);
  });
});

test('definitions are of known values, and every block has its question', () => {
  for (const key of Object.keys(words).filter((k) => k.startsWith('define.'))) {
    expect(words, key).toHaveProperty([key.replace('define.', 'word.')]);
  }
  const questions = Object.keys(words).filter((key) => key.startsWith('question.'));
  expect(questions.sort()).toEqual(BLOCKS.map((block) => `question.${block}`).sort());
});

/** The values a text asks for. Throws when it does not parse. */
function asksFor(text: string): string[] {
  const names = (tokens: unknown): string[] => {
    if (!Array.isArray(tokens)) return [];
    return tokens.flatMap((token: unknown) => {
      if (!Array.isArray(token)) return [];
      const [name, , choices] = token as [string, string?, object?];
      return [name, ...Object.values(choices ?? {}).flatMap(names)];
    });
  };
  return names(compileMessageOrThrow(text));
}

test('every text compiles and is fit to print', () => {
  for (const [key, text] of Object.entries({ ...rules, ...words })) {
    expect(() => asksFor(text), key).not.toThrow();
    // A straight apostrophe is an escape in ICU; the rest is a slip of the pen.
    expect(text, key).not.toMatch(/^$|^\s|\s$|['!]| {2}/);
  }
});

test('every text asks only for values that the code gives', () => {
  const parts = Object.entries(sources).filter(([file]) => file.startsWith('parts/'));
  const givenBy = (key: string) => {
    const [sort, id] = key.split('.');
    if (sort === 'gap') return 'count:';
    if (sort !== 'rule') return code;
    const own = sources[`${id === RULE_FAILED ? 'finding' : id}.ts`];
    return [own, ...parts.map(([, text]) => text)].join('\n');
  };
  for (const [key, text] of Object.entries(rules)) {
    for (const name of asksFor(text)) {
      expect(givenBy(key), `${key} asks for ${name}`).toMatch(new RegExp(`\\b${name}:`));
    }
  }
});
