import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { messages } from './messages-plugin.ts';

/** The benchmark of the rules, built as the command line is: what runs sources makes closures dearer. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [messages()],
  publicDir: false,
  logLevel: 'warn',
  build: {
    ssr: 'tests/bench/rules.ts',
    // As far from the templates as the sources are.
    outDir: 'tests/built',
    emptyOutDir: true,
    target: 'node20.19',
    rolldownOptions: { output: { codeSplitting: false } },
  },
});
