import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll } from 'vitest';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const BIN = join(ROOT, 'bin/rapport.mjs');
export const TEMPLATES = join(ROOT, 'templates');

/** Runs the program as a shell would, and gives what it said and how it ended. */
export function rapport(args: readonly string[], { input = '', cwd = ROOT } = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [BIN, ...args], {
    cwd,
    input,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout, stderr };
}

/** A folder for the tests of a file, and the program built before them: they take its time for theirs otherwise. */
export function workshop() {
  const folder = mkdtempSync(join(tmpdir(), 'rapport-cli-'));
  beforeAll(() => void rapport(['--version']));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  return {
    folder,
    /** Writes a file and gives its path. */
    put(name: string, text: string): string {
      const path = join(folder, name);
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, text);
      return path;
    },
  };
}
