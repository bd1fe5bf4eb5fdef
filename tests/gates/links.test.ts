import { expect, it } from 'vitest';
import { sources } from './source';

/** The places that make a link: to the file that is downloaded, and to a page of the same report. */
const PLACES = ['src/app/download.ts', 'src/formats/pdf/pdf-pen.ts'];
const LINK = /\bhref\s*[=:]|<a[\s>]|\.(link|textWithLink)\(|createAnnotation/;

it('no text of a canvas becomes a link: docs/security.md says so', () => {
  const found = sources().filter(({ path, text }) => !PLACES.includes(path) && LINK.test(text));
  expect(found.map(({ path }) => path)).toEqual([]);
});
