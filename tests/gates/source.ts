import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** A node of a syntax tree, as far as the gates look at it. */
export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

export interface Source {
  /** From the root, with forward slashes: `src/model/canvas.ts`. */
  path: string;
  text: string;
  nodes: readonly Node[];
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';

function flatten(node: Node, into: Node[]): Node[] {
  into.push(node);
  for (const value of Object.values(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (isNode(child)) flatten(child, into);
  return into;
}

/** Parses one file; all its nodes are in one list, since the gates ask for kinds, not for shape. */
export function parse(path: string, text: string): Source {
  const { program, errors } = parseSync(path, text);
  if (errors.length > 0) throw new Error(`${path}: ${errors[0]!.message}`);
  return { path, text, nodes: flatten(program as unknown as Node, []) };
}

/** Every TypeScript file of src. */
export function sources(): Source[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => posix.join('src', path.replaceAll('\\', '/')))
    .filter((path) => /\.tsx?$/.test(path))
    .sort()
    .map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8')));
}

/** Where a node stands, for a message: `src/ui/a.tsx:12`. */
export function place(source: Source, node: Node): string {
  return `${source.path}:${source.text.slice(0, node.start).split('\n').length}`;
}

/** The text of a string literal, or of a template without holes. */
export function literal(node: unknown): string | undefined {
  if (!isNode(node)) return undefined;
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value;
  const parts = pieces(node);
  return parts?.length === 1 ? parts[0] : undefined;
}

/** The fixed pieces of a template literal, with a hole between each two. */
export function pieces(node: Node): string[] | undefined {
  if (node.type !== 'TemplateLiteral') return undefined;
  return (node.quasis as { value: { cooked: string } }[]).map(({ value }) => value.cooked);
}
