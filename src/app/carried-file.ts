import '../i18n/panel';
import { carriedIn, carrierOf } from '../formats/carried/carried-in';
import { t } from '../i18n/translate';

/** Largest file in which a canvas is looked for, in bytes: pictures and fonts need room. */
const CARRIER_LIMIT = 50_000_000;

/**
 * The canvas in a PDF, PNG or SVG, or in a sentence why there is none; nothing for other files.
 */
export async function carriedText(
  file: File,
): Promise<{ readonly text: string } | { readonly why: string } | undefined> {
  const head = await file.slice(0, 1024).arrayBuffer();
  const kind = carrierOf(new Uint8Array(head));
  if (!kind) return undefined;
  if (file.size > CARRIER_LIMIT) {
    return { why: t('carried.too-large', { limit: CARRIER_LIMIT / 1e6 }) };
  }
  const text = await carriedIn(new Uint8Array(await file.arrayBuffer()));
  return text === undefined ? { why: t(`carried.none`, { kind: kind.toUpperCase() }) } : { text };
}
