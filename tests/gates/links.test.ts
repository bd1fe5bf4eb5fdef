import { expect, it } from 'vitest';
import { sources } from './source';

/** The one place that makes a link: the file that is being downloaded. */
const DOWNLOAD = 'src/app/download.ts';
const LINK = /\bhref\s*[=:]|<a[\s>]|\.(link|textWithLink)\(|createAnnotation/;

it('no text of a canvas becomes a link: docs/security.md says so', () => {
  const found = sources().filter(({ path, text }) => path !== DOWNLOAD && LINK.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
