import { binaryString } from '../binary-string';
import { MARK } from './packed';

/**
 * The type of the attached file, as it stands in a PDF behind `application/`. Programs that write a
 * PDF anew keep it; only what is encrypted or packed into object streams is not found again.
 */
export const PDF_TYPE = `${MARK}+json`;
/** Farther from its type a stream does not begin: its dictionary is small. */
const NEAR = 600;
/** A text may name the type as well. */
const MOST_TRIES = 20;

/** The packed canvases that may be attached to a PDF, the likeliest first. */
export function* outOfPdf(pdf: Uint8Array): Generator<Uint8Array> {
  const text = binaryString(pdf);
  let at = text.length;
  for (let tries = 0; tries < MOST_TRIES; tries++) {
    at = at > 0 ? text.lastIndexOf(PDF_TYPE, at - 1) : -1;
    if (at < 0) return;
    const near = text.slice(at, at + NEAR);
    const stream = /stream\r?\n/.exec(near);
    // The dictionary may name its length before its type.
    const dictionary = text.slice(Math.max(0, at - NEAR), at + (stream?.index ?? 0));
    const own = dictionary.slice(dictionary.lastIndexOf('obj'));
    const length = /\/Length (\d+)/.exec(own);
    if (!stream || !length) continue;
    const start = at + stream.index + stream[0].length;
    yield pdf.subarray(start, start + Number(length[1]));
  }
}
