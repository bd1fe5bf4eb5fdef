import { spawn, type ChildProcess } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { BrowserContext } from '@playwright/test';
import { random } from '../support/random';
import { OwnBrowser } from './own-browser';

const START = fileURLToPath(new URL('../../scripts/start.mjs', import.meta.url));

/** The served app, browsers for it, and chance: the same for a seed. */
export class World {
  readonly url: string;
  readonly random: () => number;
  /** How large the runs are, beside their full size. */
  readonly scale: number;
  /** Violations of the content policy, and requests to other hosts, of all pages. */
  readonly violations: string[] = [];
  readonly foreign: string[] = [];
  pages = 0;
  #server: ChildProcess | undefined;

  constructor(url: string, seed: number, scale: number, server?: ChildProcess) {
    this.url = url;
    this.random = random(seed);
    this.scale = scale;
    this.#server = server;
  }

  /** A browser with an empty profile. */
  browser(prepare?: (context: BrowserContext) => Promise<void>): OwnBrowser {
    return new OwnBrowser(async (context) => {
      await this.#watch(context);
      await prepare?.(context);
    });
  }

  /** One browser for as long as `work` takes. */
  async with<T>(
    work: (browser: OwnBrowser) => Promise<T>,
    prepare?: (context: BrowserContext) => Promise<void>,
  ): Promise<T> {
    const browser = this.browser(prepare);
    try {
      return await work(browser);
    } finally {
      await browser.end();
    }
  }

  /** A whole number below `count`. */
  below(count: number): number {
    return Math.floor(this.random() * count);
  }

  stop(): void {
    this.#server?.kill();
  }

  async #watch(context: BrowserContext): Promise<void> {
    const { origin } = new URL(this.url);
    context.on('page', () => this.pages++);
    context.on('request', (request) => {
      const { protocol, origin: asked } = new URL(request.url());
      if (!['blob:', 'data:', 'about:'].includes(protocol) && asked !== origin) {
        this.foreign.push(request.url());
      }
    });
    await context.exposeFunction('reportViolation', (text: string) => this.violations.push(text));
    await context.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        const { reportViolation } = window as unknown as { reportViolation(text: string): void };
        reportViolation(`${event.effectiveDirective} blocked ${event.blockedURI}`);
      });
    });
  }
}

/** Builds and serves Rapport with its headers, as `npm start` does. */
export async function startWorld(seed: number, scale: number): Promise<World> {
  const server = spawn(process.execPath, [START, '--no-open', '--port', '0'], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await new Promise<string>((resolve, reject) => {
    let said = '';
    server.stdout.on('data', (data: Buffer) => {
      said += data.toString();
      const found = /http:\S+/.exec(said)?.[0];
      if (found) resolve(found);
    });
    server.once('exit', () => reject(new Error(`The app is not served: ${said}`)));
  });
  return new World(url, seed, scale, server);
}
