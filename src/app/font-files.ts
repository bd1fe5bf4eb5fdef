/**
 * The addresses of the font files that a PDF may embed: own assets, fetched only when a text
 * needs them, never inlined. Han fonts in one weight, for a second would add 13 MB.
 */
export const FONT_FILES = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/inter/files/inter-*-{400,600}-normal.woff',
    '/node_modules/@fontsource/noto-sans-arabic/files/*-{arabic,math,symbols}-{400,600}-normal.woff',
    '/node_modules/@fontsource/noto-sans-devanagari/files/*-devanagari-{400,600}-normal.woff',
    '/node_modules/@fontsource/noto-sans-hebrew/files/*-hebrew-{400,600}-normal.woff',
    '/node_modules/@fontsource/noto-sans-thai/files/*-thai-{400,600}-normal.woff',
    '/node_modules/@fontsource/noto-sans-{sc,jp,kr}/files/noto-sans-{sc,jp,kr}-[0-9]*-400-normal.woff',
  ],
  // Eager: these are addresses, and a module for each of them would be 363 more files.
  { query: '?url&no-inline', import: 'default', eager: true },
);
