/** The fonts that a PDF of the single file embeds, as data: all of Inter and the signs. */
export const FONT_FILES = import.meta.glob<string>(
  [
    '/node_modules/@fontsource/inter/files/inter-*-{400,600}-normal.woff',
    '/node_modules/@fontsource/noto-sans-arabic/files/*-{math,symbols}-{400,600}-normal.woff',
  ],
  { query: '?inline', import: 'default', eager: true },
);
