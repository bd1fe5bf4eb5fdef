import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { t } from '../i18n/translate';
import { whyNot } from './read-text';

/** A file to check, or why there is none under that name. */
export interface Input {
  readonly file: string;
  readonly problem?: string;
}

const ENDING = '.bmc.json';

/** The files that arguments name, one after the other, folders walked, each file once. */
export function* inputs(args: readonly string[]): Generator<Input> {
  const seen = new Set<string>();
  for (const arg of args) {
    for (const input of isFolder(arg) ? filesUnder(arg) : [{ file: arg }]) {
      const whole = input.file === '-' ? '-' : resolve(input.file);
      if (seen.has(whole)) continue;
      seen.add(whole);
      yield input;
    }
  }
}

function isFolder(path: string): boolean {
  try {
    return path !== '-' && statSync(path).isDirectory();
  } catch {
    return false; // reading it will say why
  }
}

function* filesUnder(folder: string): Generator<Input> {
  let found = false;
  for (const input of walk(folder)) {
    found = true;
    yield input;
  }
  if (!found) yield { file: folder, problem: t('cli.folderWithout') };
}

/** By name, so that a report is the same everywhere. Links to other folders are not followed: they may go round. */
function* walk(folder: string): Generator<Input> {
  let entries;
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    yield { file: folder, problem: whyNot(error) };
    return;
  }
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (!entry.isDirectory()) {
      if (entry.name.endsWith(ENDING)) yield { file: path };
    } else if (entry.name !== 'node_modules' && !entry.name.startsWith('.')) yield* walk(path);
  }
}
