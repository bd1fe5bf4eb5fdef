/** What one room of src may use. `packages` may end in `*`. */
export interface Room {
  /** Other rooms of src; `*` is all of them. Every room may use itself. */
  uses: readonly string[];
  packages: readonly string[];
  /** Whether it may speak of the browser's page (document, window). */
  page?: boolean;
  /** Whether it may speak of the browser's disk (localStorage, indexedDB). */
  disk?: boolean;
}

const below = ['model', 'rules', 'i18n', 'layout', 'store', 'ui/controls'];
const parts = ['react', 'radix-ui', 'lucide-react', 'cmdk', 'sonner', 'react-markdown'];

/** A view: it never uses another view, and the app alone puts views together. */
const view: Room = { uses: [...below, 'ui/note'], packages: parts, page: true };

/**
 * The rooms and the arrows between them. A file is in the row with the longest name that fits,
 * so that `ui/canvas` is a row of its own; views without a row are rows of the kind `ui/*`.
 */
export const ROOMS: Record<string, Room> = {
  model: { uses: [], packages: ['zod/mini', 'immer', 'dequal/lite'] },
  rules: { uses: ['model'], packages: [] },
  i18n: { uses: ['model', 'rules'], packages: ['@lingui/core'] },
  layout: { uses: ['model', 'i18n'], packages: ['d3-scale'] },
  formats: {
    uses: ['model', 'rules', 'i18n', 'layout', 'formats/drawing', 'formats/pdf', 'formats/in'],
    packages: ['zod/mini'],
  },
  // What other programs and people write, understood; and what they read.
  'formats/in': {
    uses: ['model', 'i18n', 'rules', 'formats'],
    packages: [
      'mdast',
      'mdast-util-from-markdown',
      'mdast-util-gfm-table',
      'micromark-extension-gfm-table',
      'papaparse',
      'yaml',
    ],
  },
  'formats/out': { uses: ['model', 'i18n', 'layout', 'formats', 'formats/in'], packages: ['yaml'] },
  // What is drawn, whatever it is drawn on.
  'formats/drawing': { uses: ['model', 'i18n', 'layout'], packages: [] },
  'formats/pdf': {
    uses: ['model', 'rules', 'i18n', 'layout', 'formats', 'formats/drawing'],
    packages: ['jspdf', 'bidi-js', '@fontsource/*', '@fontsource-variable/*'],
  },
  'formats/pptx': {
    uses: ['model', 'i18n', 'layout', 'formats', 'formats/drawing'],
    packages: ['pptxgenjs'],
  },
  storage: { uses: ['model', 'formats'], packages: ['idb'], page: true, disk: true },
  store: { uses: ['model', 'rules', 'i18n'], packages: ['zustand', 'zustand/*', 'immer'] },
  'ui/controls': { uses: ['i18n', 'model', 'layout'], packages: parts, page: true },
  'ui/note': { ...view, uses: below },
  'ui/canvas': { ...view, packages: [...parts, '@xyflow/react', '@xyflow/react/*'] },
  'ui/evidence': { ...view, packages: [...parts, '@atlaskit/pragmatic-drag-and-drop/*'] },
  'ui/*': view,
  // The service worker: it stands alone, beside the page.
  offline: { uses: [], packages: [] },
  app: { uses: ['*'], packages: ['*'], page: true },
  cli: { uses: ['model', 'rules', 'formats', 'i18n'], packages: ['node:*'] },
};

/** Packages that even `app` leaves to the rooms that name them. */
export const RESERVED = ['jspdf', 'zod', 'zod/*', '@xyflow/react', '@xyflow/react/*', '@lingui/*'];

/** More lines than this is a file that should be two. */
export const LONGEST = 300;
