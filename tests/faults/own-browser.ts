import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, type BrowserContext, type CDPSession, type Page } from '@playwright/test';
import { FLAGS, installedBrowser } from '../../scripts/browser.mjs';

/** How the process is called that keeps local storage and databases. */
const STORAGE = '--utility-sub-type=storage.mojom.StorageService';

/** A browser with a profile on disk that can be killed and started again. */
export class OwnBrowser {
  /** Where its profile is. */
  readonly profile = mkdtempSync(join(tmpdir(), 'rapport-profile-'));
  readonly #prepare: (context: BrowserContext) => Promise<void>;
  #context: BrowserContext | undefined;

  /** `prepare` gets each start of it before any page is opened. */
  constructor(prepare: (context: BrowserContext) => Promise<void> = async () => undefined) {
    this.#prepare = prepare;
  }

  /** Opens an address in a tab; starts the browser with the profile as it was left. */
  async open(url: string): Promise<Page> {
    let page: Page | undefined;
    let context = this.#context;
    if (!context) {
      context = await chromium.launchPersistentContext(this.profile, {
        executablePath: installedBrowser(),
        args: FLAGS,
      });
      this.#context = context;
      context.once('close', () => {
        if (this.#context === context) this.#context = undefined;
      });
      await this.#prepare(context);
      page = context.pages()[0];
    }
    page ??= await context.newPage();
    await page.goto(url);
    return page;
  }

  /** Kills all its processes, as a crash or an empty battery would. */
  async kill(): Promise<void> {
    await this.#end(async (context) => {
      const processes = await this.#processes(context);
      // The browser itself first: nobody is left to tidy up.
      for (const { id } of processes.toSorted((one) => (one.type === 'browser' ? -1 : 1))) {
        signal(id, 'SIGKILL');
      }
    });
  }

  /** Asks it to end, as a system does that shuts down. */
  async terminate(): Promise<void> {
    await this.#end(async (context) => {
      const processes = await this.#processes(context);
      signal(processes.find(({ type }) => type === 'browser')!.id, 'SIGTERM');
    });
  }

  /** Ends it as its own menu does. */
  async quit(): Promise<void> {
    await this.#end((context) => context.close());
  }

  /** Kills the pages’ processes only; the browser goes on. */
  async killPages(): Promise<void> {
    const processes = await this.#processes(this.#context!);
    for (const { id, type } of processes) if (type === 'renderer') signal(id, 'SIGKILL');
    // One that was kept ready for the next page has gone, too; the browser has to notice.
    await new Promise((resolve) => setTimeout(resolve, 300));
  }

  /** Kills the process behind local storage and databases; false where it cannot be found. */
  async killStorage(): Promise<boolean> {
    const processes = await this.#processes(this.#context!);
    const found = processes.find(({ id }) => commandOf(id).includes(STORAGE));
    if (found) signal(found.id, 'SIGKILL');
    return found !== undefined;
  }

  /** Kills it and throws its profile away. */
  async end(): Promise<void> {
    await this.kill();
    rmSync(this.profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  }

  async #processes(context: BrowserContext) {
    const session: CDPSession = await context.browser()!.newBrowserCDPSession();
    const { processInfo } = await session.send('SystemInfo.getProcessInfo');
    await session.detach();
    return processInfo;
  }

  async #end(how: (context: BrowserContext) => Promise<void>): Promise<void> {
    const context = this.#context;
    if (!context) return;
    this.#context = undefined;
    const ended = new Promise<void>((resolve) => context.once('close', () => resolve()));
    await how(context);
    await ended;
  }
}

function signal(id: number, name: NodeJS.Signals): void {
  try {
    process.kill(id, name);
  } catch {
    // It went with the others.
  }
}

function commandOf(id: number): string {
  try {
    return readFileSync(`/proc/${id}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}
