import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { fingerprint } from './build-cli.mjs';
import { messages } from './messages-plugin.ts';

/** The command line as one file, with its texts and the pages of the rules inside. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [messages()],
  publicDir: false,
  // Nothing is left to be found at run time, wherever it is started from.
  ssr: { noExternal: true },
  build: {
    ssr: 'src/cli/main.ts',
    outDir: 'dist-cli',
    emptyOutDir: false,
    target: 'node20.19',
    rolldownOptions: {
      output: { entryFileNames: 'rapport.mjs', codeSplitting: false, banner: fingerprint() },
    },
  },
});
