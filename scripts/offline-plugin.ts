import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { precacheLine } from './precache.ts';

/** Builds the service worker beside the page, and tells it which files there are. */
export function offline(): Plugin {
  return {
    name: 'rapport-offline',
    apply: 'build',
    buildStart() {
      // Under a name that never changes: browsers look there for a newer one.
      this.emitFile({ type: 'chunk', id: '/src/offline/worker.ts', fileName: 'sw.js' });
    },
    writeBundle({ dir }) {
      const worker = join(dir!, 'sw.js');
      const code = readFileSync(worker, 'utf8');
      if (/\b(import|export)\b[^.]*['"{]/.test(code.slice(0, 200)))
        this.error('The service worker must be one file that imports nothing.');
      writeFileSync(worker, `${precacheLine(dir!)}\n${code}`);
    },
  };
}
