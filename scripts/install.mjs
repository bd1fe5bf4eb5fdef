// What start and test share before anything is installed: plain Node, no dependency.
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..');

const OLDEST = [20, 19];

/** One plain sentence when this Node is too old, otherwise nothing. */
export function nodeTooOld(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return undefined;
  return `Rapport needs Node ${OLDEST.join('.')} or newer; this is Node ${version}. Install a newer one and try again.`;
}

/** Runs a program and gives its exit code; `kill` (ms) ends one that hangs. */
export function run(command, args, { kill, ...options } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { cwd: ROOT, stdio: 'inherit', ...options });
    const timer = kill && setTimeout(() => child.kill(), kill);
    const end = (code) => {
      clearTimeout(timer);
      resolve(code);
    };
    child.on('error', (error) => {
      console.error(`${command} did not start: ${error.message}`);
      end(1);
    });
    child.on('close', (code) => end(code ?? 1));
  });
}

/** The script behind a local bin, to be run by this Node: no shell, no .cmd on Windows. */
export function bin(pkg, name = basename(pkg)) {
  const folder = join(ROOT, 'node_modules', pkg);
  const { bin: bins } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return join(folder, typeof bins === 'string' ? bins : bins[name]);
}

/** Runs npm itself: the one that started us, else the one beside Node, else the one on PATH. */
function npm(args) {
  const beside = dirname(process.execPath);
  const script = [
    process.env.npm_execpath,
    join(beside, 'node_modules/npm/bin/npm-cli.js'),
    join(beside, '../lib/node_modules/npm/bin/npm-cli.js'),
  ].find((path) => path && basename(path) === 'npm-cli.js' && existsSync(path));
  if (script) return run(process.execPath, [script, ...args]);
  return run('npm', args, { shell: process.platform === 'win32' });
}

/** Whether node_modules holds what the lock file asks for, by the list that npm keeps there. */
function installed() {
  const read = (path) => JSON.parse(readFileSync(join(ROOT, path), 'utf8')).packages;
  try {
    const there = read('node_modules/.package-lock.json');
    return Object.entries(read('package-lock.json')).every(([path, wanted]) => {
      if (path === '') return true;
      // Binaries for other systems are in the lock file but never here.
      if (!there[path]) return wanted.optional === true;
      return there[path].integrity === wanted.integrity && existsSync(join(ROOT, path));
    });
  } catch {
    return false; // nothing installed, or an installation that did not finish
  }
}

/** Installs what is missing; true when everything is there. */
export async function install() {
  if (installed()) return true;
  console.log('Installing what is missing (npm ci) …');
  return (await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'])) === 0;
}
