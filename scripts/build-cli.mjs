// Builds dist-cli, the command line. Plain Node until something has to be built.
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT, run } from './install.mjs';

/** What the command line is made of. */
const SOURCES = [
  'package-lock.json',
  'scripts/build-cli.mjs',
  'scripts/cli.vite.ts',
  'scripts/messages-plugin.ts',
  'src/cli',
  'src/formats',
  'src/i18n',
  'src/layout',
  'src/model',
  'src/rules',
];
const FOLDER = join(ROOT, 'dist-cli');
/** The program; its first line says of which sources it was made. */
export const PROGRAM = join(FOLDER, 'rapport.mjs');

function filesOf(source) {
  const path = join(ROOT, source);
  if (/\.\w+$/.test(source)) return existsSync(path) ? [path] : [];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** The first line of a program that is made of the sources as they are. */
export function fingerprint() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesOf)) {
    hash
      .update(`${file.slice(ROOT.length)}\0`)
      .update(readFileSync(file))
      .update('\0');
  }
  return `// ${hash.digest('hex')}`;
}

/**
 * Builds the command line unless it is what these sources gave last time; true when it is good.
 * `before` is called when it has to be built. All that Vite says goes to standard error.
 */
export async function buildCli({ always = false, before = () => {} } = {}) {
  // A copy without sources is as it came.
  if (!existsSync(join(ROOT, 'src/cli'))) return existsSync(PROGRAM);
  if (!always && existsSync(PROGRAM) && readFileSync(PROGRAM, 'utf8').startsWith(fingerprint())) {
    return true;
  }
  before();
  mkdirSync(FOLDER, { recursive: true });
  // Beside the other builds that may run: the finished file takes the place of the old one at once.
  const own = mkdtempSync(join(FOLDER, 'build-'));
  try {
    const config = join(ROOT, 'scripts/cli.vite.ts');
    const args = ['build', '--config', config, '--outDir', own, '--logLevel', 'warn'];
    const env = { ...process.env, NODE_ENV: 'production' };
    const stdio = ['ignore', 2, 2];
    if ((await run(process.execPath, [bin('vite'), ...args], { env, stdio })) !== 0) return false;
    renameSync(join(own, 'rapport.mjs'), PROGRAM);
    return true;
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}
