import { binaryString } from '../binary-string';
import { unpacked } from './packed';
import { outOfPdf } from './pdf';
import { outOfPng, PNG_SIGNATURE } from './png';
import { outOfSvg } from './svg';

/** Files that may carry a canvas. */
export type Carrier = 'pdf' | 'png' | 'svg';

/** What kind of carrier bytes begin as, whatever the file is called; nothing for all others. */
export function carrierOf(bytes: Uint8Array): Carrier | undefined {
  const head = binaryString(bytes.subarray(0, 1024));
  if (head.startsWith(PNG_SIGNATURE)) return 'png';
  if (head.startsWith('%PDF-')) return 'pdf';
  return /^(\xEF\xBB\xBF)?\s*</.test(head) && head.includes('<svg') ? 'svg' : undefined;
}

/** The text of the canvas that a file carries; nothing where it carries none. Never rejects. */
export async function carriedIn(bytes: Uint8Array): Promise<string | undefined> {
  for (const found of candidates(bytes)) {
    const text = await unpacked(found);
    if (text !== undefined) return text;
  }
  return undefined;
}

function candidates(bytes: Uint8Array): Iterable<Uint8Array> {
  const kind = carrierOf(bytes);
  if (kind === 'pdf') return outOfPdf(bytes);
  const one = kind === 'png' ? outOfPng(bytes) : kind && outOfSvg(binaryString(bytes));
  return one ? [one] : [];
}
