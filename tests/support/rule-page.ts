import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Canvas } from '../../src/model/canvas';
import { sketch, type Sketch } from '../../src/model/sketch';

// Not a URL: where a test has a page, that is the page's own kind of URL.
const folder = join(import.meta.dirname, '../../src/rules');

/** The page of a rule, taken apart. */
export interface RulePage {
  readonly title: string;
  readonly headings: readonly string[];
  /** The text of each section by its heading. */
  readonly sections: Readonly<Record<string, string>>;
  /** The examples: the one that does not fit, then the one that does. */
  readonly examples: readonly Canvas[];
}

/** The ids of all rules that have a page. */
export function pageIds(): string[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3));
}

/** Reads the page of a rule. */
export function readPage(id: string): RulePage {
  const text = readFileSync(join(folder, `${id}.md`), 'utf8');
  const [top = '', ...parts] = text.split(/^## /m);
  const sections = Object.fromEntries(
    parts.map((part) => {
      const end = part.indexOf('\n');
      return [part.slice(0, end), part.slice(end + 1).trim()];
    }),
  );
  const examples = [...text.matchAll(/^```canvas\n(.*?)^```$/gms)].map(([, json]) =>
    sketch(JSON.parse(json!) as Sketch),
  );
  return {
    title: /^# (.+)$/m.exec(top)?.[1] ?? '',
    headings: Object.keys(sections),
    sections,
    examples,
  };
}
