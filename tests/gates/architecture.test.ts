import { existsSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LONGEST, RESERVED, ROOMS, type Room } from './architecture';
import { literal, parse, place, ROOT, sources, type Node, type Source } from './source';

const fits = (patterns: readonly string[], name: string) =>
  patterns.some((p) => p === name || (p.endsWith('*') && name.startsWith(p.slice(0, -1))));

/** The room of a path: `ui/canvas` for `src/ui/canvas/node.tsx`. */
function roomOf(path: string): string {
  const [, first = '', second = '', third] = path.split('/');
  const inner = `${first}/${second}`;
  const isFolder = third !== undefined;
  return isFolder && (inner in ROOMS || `${first}/*` in ROOMS) ? inner : first;
}

const rowOf = (room: string): Room | undefined => ROOMS[room] ?? ROOMS[room.replace(/\/.*/, '/*')];

/** What a node imports: statements, re-exports, import(), import types, globs and asset URLs. */
function imported(node: Node): string[] {
  const first = (list: unknown) => (list as Node[])[0];
  const callee = node.callee as Node | undefined;
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportNamedDeclaration':
    case 'ExportAllDeclaration':
    case 'ImportExpression':
    case 'TSImportType':
      return [literal(node.source) ?? ''].filter(Boolean);
    case 'NewExpression': {
      const target = callee?.name === 'URL' ? literal(first(node.arguments)) : undefined;
      return target?.startsWith('.') ? [target] : [];
    }
    case 'CallExpression': {
      if (callee?.type !== 'MemberExpression' || (callee.property as Node).name !== 'glob')
        return [];
      const patterns = first(node.arguments);
      const list =
        patterns?.type === 'ArrayExpression' ? (patterns.elements as Node[]) : [patterns];
      // Up to its first wildcard a pattern is a path like any other.
      return list.map((one) => literal(one)?.replace(/[^/]*\*.*/, '_') ?? '').filter(Boolean);
    }
    default:
      return [];
  }
}

/** A relative import as a path from the root, with the ending that the file really has. */
function resolve(from: string, specifier: string): string {
  const path = posix.join(posix.dirname(from), specifier.replace(/\?.*/, ''));
  const endings = ['', '.ts', '.tsx', '/index.ts', '/index.tsx'];
  const isFile = (name: string) =>
    existsSync(join(ROOT, name)) && statSync(join(ROOT, name)).isFile();
  return endings.map((ending) => path + ending).find(isFile) ?? path;
}

interface Arrow {
  source: Source;
  node: Node;
  specifier: string;
  /** The file it leads to; undefined for a package. */
  target?: string;
}

const arrowsOf = (source: Source): Arrow[] =>
  source.nodes.flatMap((node) =>
    imported(node).map((specifier) => ({
      source,
      node,
      specifier,
      ...(specifier.startsWith('.') && { target: resolve(source.path, specifier) }),
    })),
  );

function wrongArrow({ source, node, specifier, target }: Arrow): string | undefined {
  const room = roomOf(source.path);
  const row = rowOf(room);
  const at = `${place(source, node)} imports "${specifier}"`;
  if (!row) return `${source.path} is in no room: there is no row "${room}" in architecture.ts`;
  if (target === undefined) {
    const any = row.packages.includes('*');
    if (fits(row.packages, specifier) && !(any && fits(RESERVED, specifier))) return undefined;
    const allowed = any ? `all but ${RESERVED.join(', ')}` : row.packages.join(', ') || 'none';
    return `${at}: row "${room}" allows the packages: ${allowed}`;
  }
  const to = target.startsWith('src/') ? roomOf(target) : '';
  if (to === room || fits(row.uses, to)) return undefined;
  return `${at} (${to || 'outside src'}): row "${room}" may use ${row.uses.join(', ') || 'no other room'}`;
}

const PAGE = ['document', 'window'];
const DISK = ['localStorage', 'sessionStorage', 'indexedDB'];

/** Names that a file declares itself: a variable of ours may be called `document`. */
function ownNames({ nodes }: Source): Set<unknown> {
  const bound = nodes
    .filter(({ type }) => /^VariableDeclarator$|Function/.test(type))
    .flatMap(({ id, params }) => [id, ...((params as unknown[] | undefined) ?? [])]);
  return new Set(bound.map((node) => (node as Node | null)?.name));
}

/** Uses of the browser's page or disk where the row has none; comments do not count. */
function wrongWords(source: Source): string[] {
  const room = roomOf(source.path);
  const row = rowOf(room);
  const own = ownNames(source);
  return source.nodes.flatMap((node) => {
    const says = (what: string, lacks: string) => [
      `${place(source, node)} says "${what}": row "${room}" has no ${lacks}`,
    ];
    if (!row?.disk && node.type === 'Identifier' && DISK.includes(String(node.name)))
      return says(String(node.name), 'disk');
    const object = node.type === 'MemberExpression' ? (node.object as Node) : undefined;
    const name = object?.type === 'Identifier' ? String(object.name) : '';
    if (!row?.page && PAGE.includes(name) && !own.has(name)) return says(`${name}.`, 'page');
    return [];
  });
}

function cycles(arrows: readonly Arrow[]): string[] {
  const next = new Map<string, string[]>();
  for (const { source, target } of arrows)
    if (target && target !== source.path)
      next.set(source.path, [...(next.get(source.path) ?? []), target]);
  const done = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: string[]) => {
    if (trail.includes(path)) {
      found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '));
      return;
    }
    if (done.has(path)) return;
    for (const target of next.get(path) ?? []) visit(target, [...trail, path]);
    done.add(path);
  };
  for (const path of next.keys()) visit(path, []);
  return found;
}

const files = sources();
const arrows = files.flatMap(arrowsOf);
const messages = (path: string, text: string) => {
  const source = parse(path, text);
  return [...arrowsOf(source).map(wrongArrow), ...wrongWords(source)].filter(Boolean);
};

describe('the rooms of src', () => {
  it('are connected only by the arrows of the table', () => {
    expect(arrows.length).toBeGreaterThan(100);
    expect(arrows.map(wrongArrow).filter(Boolean)).toEqual([]);
  });

  it('speak of the page and of the disk only where the table says so', () => {
    expect(files.flatMap(wrongWords)).toEqual([]);
  });

  it('have no import cycles', () => {
    expect(cycles(arrows)).toEqual([]);
  });

  it(`have no file over ${LONGEST} lines`, () => {
    const lengths = files.map(({ path, text }) => ({
      path,
      lines: text.trimEnd().split('\n').length,
    }));
    expect(lengths.filter(({ lines }) => lines > LONGEST)).toEqual([]);
  });
});

describe('the gate itself', () => {
  it.each([
    ['model/a.ts', "import type { Rule } from '../rules/rule';"],
    ['model/a.ts', "export * from 'zod';"],
    ['rules/a.ts', "type A = import('../store/history').History;"],
    ['layout/a.ts', "await import('../ui/canvas/a');"],
    ['ui/journey/a.tsx', "import { a } from '../canvas/a';"],
    ['ui/journey/a.tsx', "import '@xyflow/react/dist/style.css';"],
    ['ui/controls/a.tsx', "import { a } from '../../rules/rule';"],
    ['store/a.ts', "import.meta.glob('../formats/*.ts');"],
    ['store/a.ts', "new Worker(new URL('../app/worker.ts', import.meta.url));"],
    ['app/a.ts', "import { jsPDF } from 'jspdf';"],
    ['cli/a.ts', "import '../../package.json';"],
    ['elsewhere/a.ts', "import '../model/canvas';"],
    ['formats/a.ts', 'const a = document.title;'],
    ['ui/canvas/a.ts', 'window.localStorage.clear();'],
  ])('refuses in %s: %s', (path, text) => {
    expect(messages(`src/${path}`, text)).toHaveLength(1);
  });

  it.each([
    ['store/a.ts', 'const document = make(); document.edit();'],
    ['storage/a.ts', "import '../formats/json'; localStorage.clear();"],
    ['app/a.tsx', "import '../ui/canvas/a'; import { useStore } from 'zustand';"],
  ])('accepts in %s: %s', (path, text) => {
    expect(messages(`src/${path}`, text)).toEqual([]);
  });
});
