import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { build, preview } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const PAGES = fileURLToPath(new URL('pages', import.meta.url));

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

async function serve(root: string, outDir: string): Promise<Served> {
  const server = await preview({
    root,
    configFile: false,
    logLevel: 'error',
    build: { outDir },
    preview: { host: '127.0.0.1', port: 0 },
  });
  const address = server.httpServer.address();
  if (!address || typeof address === 'string') throw new Error('no port');
  return { url: `http://127.0.0.1:${address.port}/`, stop: () => server.close() };
}

/** Rapport as it is built in `dist`. */
export const serveRapport = (): Promise<Served> => serve(ROOT, 'dist');

/** The React Flow pages, built for production into a folder of their own. */
export async function servePages(): Promise<Served> {
  const outDir = mkdtempSync(join(tmpdir(), 'rapport-pages-'));
  await build({
    root: PAGES,
    configFile: false,
    logLevel: 'error',
    plugins: [react()],
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  const served = await serve(PAGES, outDir);
  return {
    ...served,
    stop: async () => {
      await served.stop();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
