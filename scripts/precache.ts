import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** Fonts of single scripts are large, and few need them: kept when first used. Signs such as arrows are for all. */
const LATER = /^assets\/noto-(?!sans-arabic-(math|symbols)-)/;
/** What no page asks for: the worker itself, and what a build notes for itself. */
const NEVER = /^sw\.js$|(^|\/)\./;

/** All files below a folder, with forward slashes. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();
}

/**
 * The first line of the service worker: which files of a built folder it keeps, and the hash of
 * each. The version is a hash of that: the same files are the same version.
 */
export function precacheLine(folder: string): string {
  const paths = filesIn(folder).filter((path) => !NEVER.test(path));
  const now = Object.fromEntries(
    paths
      .filter((path) => !LATER.test(path))
      .map((path) => [
        path === 'index.html' ? './' : path,
        `sha256-${createHash('sha256')
          .update(readFileSync(join(folder, path)))
          .digest('base64')}`,
      ]),
  );
  const version = createHash('sha256').update(JSON.stringify(now)).digest('hex').slice(0, 12);
  return `const FILES=${JSON.stringify({ version, now, later: paths.filter((path) => LATER.test(path)) })};`;
}
