import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type Page } from '@playwright/test';
import { FLAGS, installedBrowser } from '../../scripts/browser.mjs';

/** A browser with a profile on disk that can be killed and started again. */
export class OwnBrowser {
  readonly #profile = mkdtempSync(join(tmpdir(), 'rapport-profile-'));
  #context: BrowserContext | undefined;

  /** Starts the browser with the profile as it was left, and opens an address. */
  async open(url: string): Promise<Page> {
    this.#context = await chromium.launchPersistentContext(this.#profile, {
      executablePath: installedBrowser(),
      args: FLAGS,
    });
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await page.goto(url);
    return page;
  }

  /** Kills all its processes, as a crash or an empty battery would. */
  async kill(): Promise<void> {
    const context = this.#context;
    if (!context) return;
    this.#context = undefined;
    const session = await context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
    // The browser itself first: nobody is left to tidy up.
    for (const { id } of processInfo.toSorted((one) => (one.type === 'browser' ? -1 : 1))) {
      try {
        process.kill(id, 'SIGKILL');
      } catch {
        // It went with the others.
      }
    }
    await ended;
  }

  /** Kills it and throws its profile away. */
  async end(): Promise<void> {
    await this.kill();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }
}
