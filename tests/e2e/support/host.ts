import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { HEADERS } from '../../../scripts/headers.mjs';
import { precacheLine } from '../../../scripts/precache';

const TYPES: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff': 'font/woff',
  '.woff2': 'font/woff2',
  '.webmanifest': 'application/manifest+json',
};

/** A host of Rapport that can get a newer version while pages are open, and can be gone. */
export class Host {
  readonly #versions: string[] = [];
  #server: Server | undefined;
  #port = 0;

  constructor(
    public folder: string,
    /** Any name below `localhost` is this machine, and yet not what is called one's own. */
    readonly name = 'rapport.localhost',
  ) {}

  get url(): string {
    return `http://${this.name}:${this.#port}/`;
  }

  /** Goes on, at the same address. */
  async up(): Promise<void> {
    const server = createServer((request, response) => {
      const { pathname } = new URL(request.url!, this.url);
      const file = join(this.folder, normalize(pathname.endsWith('/') ? '/index.html' : pathname));
      let body: Buffer | undefined;
      try {
        body = readFileSync(file);
      } catch {
        // Not there, or no longer.
      }
      const type = TYPES[extname(file)] ?? 'application/octet-stream';
      response.writeHead(body ? 200 : 404, {
        ...HEADERS,
        'Content-Type': body ? type : 'text/plain',
        'Cache-Control': 'no-cache',
      });
      response.end(request.method === 'HEAD' ? undefined : body);
    });
    await new Promise<void>((resolve) => server.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (server.address() as AddressInfo).port;
    this.#server = server;
  }

  /** From now on nobody answers. */
  async down(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }

  /** Puts a newer version in place: every part of the page has another name, as after a change. */
  deploy(): void {
    const folder = this.#copy();
    const mark = `-v${this.#versions.length + 1}`;
    const assets = join(folder, 'assets');
    const parts = readdirSync(assets).filter((name) => /\.(js|css)$/.test(name));
    const renamed = new Map(
      parts.map((name) => [name, name.replace(/(-v\d+)?(\.\w+)$/, `${mark}$2`)]),
    );
    const mend = (file: string) => {
      const text = readFileSync(file, 'utf8');
      const names = /[\w.-]+\.(?:js|css)\b/g;
      writeFileSync(
        file,
        text.replace(names, (name) => renamed.get(name) ?? name),
      );
    };
    for (const [name, next] of renamed) {
      mend(join(assets, name));
      renameSync(join(assets, name), join(assets, next));
    }
    mend(join(folder, 'index.html'));
    const worker = join(folder, 'sw.js');
    const [, ...code] = readFileSync(worker, 'utf8').split('\n');
    writeFileSync(worker, [precacheLine(folder), ...code].join('\n'));
    this.folder = folder;
  }

  /** Puts a file of its own in place of one of the present version's. */
  replace(name: string, text: string): void {
    this.folder = this.#copy();
    writeFileSync(join(this.folder, name), text);
  }

  #copy(): string {
    const folder = mkdtempSync(join(tmpdir(), 'rapport-version-'));
    this.#versions.push(folder);
    cpSync(this.folder, folder, { recursive: true });
    return folder;
  }

  /** Ends it, and throws its versions away. */
  async end(): Promise<void> {
    await this.down();
    for (const folder of this.#versions) rmSync(folder, { recursive: true, force: true });
  }
}
