// Finds a Chrome or Chromium for the browser tests; gets one where the machine allows it.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { bin, run } from './install.mjs';

const MINUTES = 60_000;

/** How browser tests and benchmarks start it: alone, with nothing going on behind. */
export const FLAGS = [
  '--no-sandbox', // Chrome refuses to start as root with it
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Where installed browsers are, by system. On Linux: names to be looked up on PATH. */
function places() {
  if (process.platform === 'darwin') {
    const apps = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
    const home = join(process.env.HOME ?? '', 'Applications');
    return ['/Applications', home].flatMap((folder) =>
      apps.map((app) => join(folder, `${app}.app/Contents/MacOS/${app}`)),
    );
  }
  if (process.platform === 'win32') {
    const { PROGRAMFILES, 'PROGRAMFILES(X86)': x86, LOCALAPPDATA } = process.env;
    return [PROGRAMFILES, x86, LOCALAPPDATA]
      .filter(Boolean)
      .flatMap((folder) => [
        join(folder, 'Google/Chrome/Application/chrome.exe'),
        join(folder, 'Chromium/Application/chrome.exe'),
        join(folder, 'Microsoft/Edge/Application/msedge.exe'),
      ]);
  }
  const names = [
    'google-chrome-stable',
    'google-chrome',
    'chrome',
    'chromium',
    'chromium-browser',
    'microsoft-edge',
  ];
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}

/** Some systems ship a script of that name that only says what to install: ask for the version. */
function starts(path) {
  if (!existsSync(path)) return false;
  if (process.platform === 'win32') return true; // there, asking would open a window
  try {
    execFileSync(path, ['--version'], { stdio: 'ignore', timeout: 20_000 });
    return true;
  } catch {
    return false;
  }
}

/** `CHROME_PATH`, else an installed browser, else nothing. */
export function installedBrowser() {
  const wish = process.env.CHROME_PATH;
  if (wish && !existsSync(wish)) throw new Error(`CHROME_PATH is ${wish}, which does not exist.`);
  return wish || places().find(starts);
}

async function downloaded() {
  const { chromium } = await import('@playwright/test');
  const path = chromium.executablePath();
  return path && starts(path) ? path : undefined;
}

async function download() {
  console.log('No Chrome or Chromium here: downloading one (playwright install chromium) …');
  const script = bin('@playwright/test', 'playwright');
  await run(process.execPath, [script, 'install', 'chromium'], { kill: 4 * MINUTES });
  return downloaded();
}

async function fromPackages() {
  const apt = ['/usr/bin/apt-get'].find(existsSync);
  if (!apt || process.getuid?.() !== 0) return undefined;
  console.log('Installing Chromium from the system’s packages (apt-get) …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  await run(apt, ['-qq', 'update'], { env, kill: 3 * MINUTES });
  await run(apt, ['-qq', 'install', '-y', 'chromium'], { env, kill: 8 * MINUTES });
  return installedBrowser();
}

/** The path of a browser that starts, or an error that says what to type. */
export async function findBrowser() {
  const path =
    installedBrowser() ?? (await downloaded()) ?? (await download()) ?? (await fromPackages());
  if (path) return path;
  throw new Error(
    'No browser for the browser tests. Type: npx playwright install --with-deps chromium\n' +
      'or install Chrome or Chromium and set CHROME_PATH to it.',
  );
}
