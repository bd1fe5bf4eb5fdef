import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { csp } from './scripts/csp-plugin.ts';
import { messages } from './scripts/messages-plugin.ts';
import { noRequire } from './scripts/no-require-plugin.ts';
import { offline } from './scripts/offline-plugin.ts';

const stub = fileURLToPath(new URL('scripts/stub.ts', import.meta.url));

/** Packages that every start needs. */
const START_PACKAGES = [
  'react',
  'react-dom',
  'scheduler',
  '@xyflow',
  'd3-(?!array|format|scale|time)[a-z]+',
  'zustand',
  'use-sync-external-store',
  'zod',
  'immer',
  '@lingui',
  'classcat',
  'react-error-boundary',
];
/** Parts of the model that only edits, checks and other views need: they come with those. */
const LATER_MODEL = [
  'sketch',
  'pack',
  'suggest',
  'economics',
  'figures',
  'index-update',
  'journey',
  'channel-kinds',
  'relationship-demands',
  'path',
  'fields',
  'merge-sides',
  'showing',
  'query',
  'compare',
  'copy-as',
  'edit-(become|merge|checks|ids|journey|links|retarget|move|paste|remove)',
  'clip',
];
/** Our own files that every start needs. */
const START_FILES = [
  `model/(?!${LATER_MODEL.join('|')})`,
  'store/(document|view|history|notices|findings)',
  String.raw`rules/(rule|young)\.`,
  'ui/controls/draft',
  String.raw`layout/(face|note-box|palette|sheet|text)\.`,
  String.raw`formats/(json|parse-json|quick|migrations)\.`,
  String.raw`storage/(local|settings)\.`,
  String.raw`app/(save|save-file|download|open|open-kept)\.`,
  'i18n/(translate|basic-format|name|en/(ui|words))',
];
/** Small parts that many others share, all needed as soon as the page stands: one file of them. */
const SOON_FILES = [
  'app/(all-written|begin|lost-focus|missing-part|pick-file|read-file|why-of|recover)',
  'model/(copy-as|edit-retarget|path|fields)',
  'formats/canvas-in',
  'storage/(changes|cards|versions|local-list|database)',
  'i18n/(describe|format)',
];

/** Matches files by their paths on any system. */
const paths = (pattern: string) => new RegExp(pattern.replaceAll('/', String.raw`[\\/]`));
const START = paths(`node_modules/(${START_PACKAGES.join('|')})/|src/(${START_FILES.join('|')})`);
const SOON = paths(`src/(${SOON_FILES.join('|')})`);

export default defineConfig({
  base: './',
  plugins: [messages(), react(), csp(), offline(), noRequire()],
  resolve: {
    // jsPDF's optional parts; canvg is also what brings core-js.
    alias: { html2canvas: stub, dompurify: stub, canvg: stub, 'fast-png': stub },
  },
  css: { modules: { generateScopedName: '[local]-[hash:base64:3]' } },
  build: {
    target: 'es2023',
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      output: {
        // The first load names some hundred others: what cannot be compressed is kept short.
        chunkFileNames: 'assets/[name]-[hash:7].js',
        codeSplitting: {
          // What every start loads, as one file: the many small shared parts compress worse apart.
          groups: [
            {
              name: 'start',
              test: START,
            },
            { name: 'soon', test: SOON },
          ],
        },
      },
    },
  },
  test: {
    testTimeout: 60_000, // property tests on a busy machine
    environment: 'node', // a test that needs a DOM says `@vitest-environment jsdom` at its top
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**'],
  },
});
