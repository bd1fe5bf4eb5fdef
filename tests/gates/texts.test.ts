import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { literal, parse, pieces, place, ROOT, sources, type Node, type Source } from './source';

/** Attributes that a reader sees or hears. */
const SPOKEN =
  /^(aria-(label|description|roledescription|valuetext|placeholder)|title|placeholder|alt|label)$/;
const hasLetters = (text: string) => /\p{L}/u.test(text);

/** The literal texts that an expression may become; calls such as t('…') are not looked into. */
function texts(node: Node | null | undefined): string[] {
  switch (node?.type) {
    case 'JSXExpressionContainer':
      return texts(node.expression as Node);
    case 'ConditionalExpression':
      return [...texts(node.consequent as Node), ...texts(node.alternate as Node)];
    case 'LogicalExpression': // what stands before && is a condition
      return [
        ...(node.operator === '&&' ? [] : texts(node.left as Node)),
        ...texts(node.right as Node),
      ];
    case 'BinaryExpression': // a sum; all others give no text
      return node.operator === '+'
        ? [...texts(node.left as Node), ...texts(node.right as Node)]
        : [];
    case 'TemplateLiteral':
      return pieces(node)!;
    case 'JSXText':
    case 'Literal':
      return typeof node.value === 'string' ? [node.value] : [];
    default:
      return [];
  }
}

/** The children or the attribute's value that a node puts before the reader. */
function shown(node: Node): Node[] {
  if (node.type === 'JSXElement' || node.type === 'JSXFragment') return node.children as Node[];
  const name = (node.name as Node | undefined)?.name;
  if (node.type === 'JSXAttribute' && typeof name === 'string' && SPOKEN.test(name))
    return node.value ? [node.value as Node] : [];
  return [];
}

/** Texts in a component that no catalogue knows. */
function untranslated(source: Source): string[] {
  return source.nodes.flatMap((node) =>
    shown(node)
      .flatMap(texts)
      .filter(hasLetters)
      .map((text) => `${place(source, node)} shows "${text.trim()}", which is not from t()`),
  );
}

const folder = join(ROOT, 'src/i18n/en');
const catalogue = new Map(
  readdirSync(folder).map((file) => [
    file,
    Object.keys(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
  ]),
);
const keys = new Set([...catalogue.values()].flat());
const files = sources();
const components = files.filter(({ path }) => /^src\/(ui|app)\/.*\.tsx$/.test(path));

/** Keys asked for in t('…'), with the place. */
const asked = (source: Source) =>
  source.nodes
    .filter(({ type, callee }) => type === 'CallExpression' && (callee as Node).name === 't')
    .map((node) => ({ at: place(source, node), key: literal((node.arguments as Node[])[0]) }))
    .filter((one): one is { at: string; key: string } => one.key !== undefined);

const escape = (text: string) => text.replace(/[^\w-]/g, '\\$&');

/** Every literal, and every template as a pattern: keys also stand in tables or are put together. */
function mentions(source: Source): { words: string[]; patterns: RegExp[] } {
  const words = source.nodes.map(literal).filter((text) => text !== undefined);
  const patterns = source.nodes
    .map(pieces)
    .filter((parts) => parts !== undefined && parts.length > 1 && /\w\./.test(parts[0]!))
    .map((parts) => new RegExp(`^${parts!.map(escape).join('.+')}$`));
  return { words, patterns };
}

describe('texts', () => {
  it('of components come from the catalogue', () => {
    expect(components.flatMap(untranslated)).toEqual([]);
  });

  it('asked for by key are in the catalogue', () => {
    const missing = files.flatMap(asked).filter(({ key }) => !keys.has(key));
    expect(missing.map(({ at, key }) => `${at} asks for "${key}"`)).toEqual([]);
  });

  it.each(['ui.json', 'cli.json'])('of %s are all used', (part) => {
    const all = files.map(mentions);
    const words = new Set(all.flatMap((one) => one.words));
    const patterns = all.flatMap((one) => one.patterns);
    const unused = catalogue
      .get(part)!
      .filter((key) => !words.has(key) && !patterns.some((pattern) => pattern.test(key)));
    expect(unused).toEqual([]);
  });
});

describe('the gate itself', () => {
  it.each([
    ['<p>Save</p>', 'Save'],
    ["<p>{open ? 'Close' : t('open')}</p>", 'Close'],
    ['<p>{`${count} notes`}</p>', 'notes'],
    ['<input placeholder="Name" />', 'Name'],
    ["<a aria-label={label ?? 'Open'} />", 'Open'],
    ["<>{ready && 'Ready'}</>", 'Ready'],
    ["<b>{count + ' notes'}</b>", 'notes'],
  ])('refuses %s', (text, word) => {
    const found = untranslated(parse('a.tsx', text));
    expect(found).toEqual([`a.tsx:1 shows "${word}", which is not from t()`]);
  });

  it.each([
    ['<p className="wide">{t("a.b")} · {count} %</p>'],
    ["<p>{kind === 'cost' && <b>{t('a.b')}</b>}</p>"],
    ['<Note title={name} kind="cost" />'],
  ])('accepts %s', (text) => {
    expect(untranslated(parse('a.tsx', text))).toEqual([]);
  });
});
