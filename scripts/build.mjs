// Builds dist, for start and test.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, ROOT, run } from './install.mjs';

const SOURCES = [
  'index.html',
  'package-lock.json',
  'vite.config.ts',
  'public',
  'scripts',
  'src',
  'templates',
];
const STAMP = join(ROOT, 'dist/.built');

function files(path) {
  const full = join(ROOT, path);
  if (!existsSync(full)) return [];
  return readdirSync(full, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function fingerprint() {
  const hash = createHash('sha256');
  for (const source of SOURCES) {
    const full = join(ROOT, source);
    const list = /\.\w+$/.test(source) ? [full].filter(existsSync) : files(source);
    for (const file of list) hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex');
}

/** Builds unless dist is what these sources gave last time; true when dist is good. */
export async function build({ always = false, quiet = false } = {}) {
  const wanted = fingerprint();
  if (!always && existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return true;
  const args = ['build', '--logLevel', quiet ? 'warn' : 'info'];
  const env = { ...process.env, NODE_ENV: 'production' };
  if ((await run(process.execPath, [bin('vite'), ...args], { env })) !== 0) return false;
  writeFileSync(STAMP, wanted);
  return true;
}
