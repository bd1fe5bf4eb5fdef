import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { messages } from './messages-plugin.ts';
import { single } from './single-plugin.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const stub = here('stub.ts');

/** All of Rapport as one page that asks for nothing: for a USB stick, or a disk without a host. */
export default defineConfig({
  root: here('..'),
  mode: 'single',
  base: './',
  publicDir: false,
  plugins: [messages(), react(), single()],
  resolve: {
    alias: [
      ...['html2canvas', 'dompurify', 'canvg', 'fast-png'].map((find) => ({
        find,
        replacement: stub,
      })),
      // The fonts of a PDF as data, and of the many only Inter's.
      { find: /^\.\/font-files$/, replacement: here('single-fonts.ts') },
    ],
  },
  build: {
    target: 'es2023',
    outDir: 'dist-single',
    assetsInlineLimit: Number.MAX_SAFE_INTEGER,
    cssCodeSplit: false,
    modulePreload: false,
    chunkSizeWarningLimit: 10_000,
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
