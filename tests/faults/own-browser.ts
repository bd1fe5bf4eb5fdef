import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from '@playwright/test';
import { installedBrowser } from '../../scripts/browser.mjs';

/** A browser with a profile on disk that can be killed and started again. */
export class OwnBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'rapport-profile-'));
  #process: ChildProcess | undefined;
  #browser: Browser | undefined;

  /** Starts the browser with the profile as it was left, and opens an address. */
  async open(url: string): Promise<Page> {
    const child = spawn(
      installedBrowser() ?? chromium.executablePath(),
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-gpu',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--remote-debugging-port=0',
        `--user-data-dir=${this.#profile}`,
      ],
      // A group of its own: all its processes can be killed at once.
      { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
    );
    this.#process = child;
    const address = await new Promise<string>((resolve, reject) => {
      let said = '';
      child.stderr!.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        const found = /DevTools listening on (ws:\S+)/.exec(said);
        if (found) resolve(found[1]!);
      });
      child.once('exit', () => reject(new Error(`the browser ended: ${said}`)));
    });
    this.#browser = await chromium.connectOverCDP(address);
    const page = await this.#browser.contexts()[0]!.newPage();
    await page.goto(url);
    return page;
  }

  /** Kills all its processes, as a crash or an empty battery would. */
  async kill(): Promise<void> {
    const child = this.#process;
    if (!child?.pid) return;
    const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    if (process.platform === 'win32') spawnSync('taskkill', ['/pid', `${child.pid}`, '/T', '/F']);
    else process.kill(-child.pid, 'SIGKILL');
    await ended;
    this.#process = undefined;
    await this.#browser?.close().catch(() => undefined);
  }

  /** Kills it and throws its profile away. */
  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
