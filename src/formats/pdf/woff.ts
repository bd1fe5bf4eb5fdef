import { inflate } from '../inflate';

const WOFF = 0x774f4646;
const TRUETYPE = 0x00010000;
const MAX_TABLES = 64;
/** The largest table of the fonts in use is a fifth of this; more is a broken or hostile file. */
const MAX_FONT_BYTES = 32 * 1024 * 1024;

interface Entry {
  readonly tag: number;
  readonly offset: number;
  readonly packed: number;
  readonly length: number;
  readonly checksum: number;
}

/**
 * The TrueType font (bytes) inside a WOFF 1 file: the same tables, inflated, in the same order;
 * only those of the given tags, such as `glyf`, where some are given. Throws when the file is not
 * one or points outside itself.
 */
export async function woffToTtf(
  woff: ArrayBuffer,
  tags?: ReadonlySet<string>,
): Promise<Uint8Array> {
  const entries = directory(woff).filter(({ tag }) => !tags || tags.has(tagName(tag)));
  const tables = await Promise.all(entries.map((entry) => unpack(woff, entry)));
  const padded = (length: number) => (length + 3) & ~3;
  const start = 12 + 16 * entries.length;
  const size = entries.reduce((sum, { length }) => sum + padded(length), start);
  const ttf = new Uint8Array(size);
  const view = new DataView(ttf.buffer);
  view.setUint32(0, TRUETYPE);
  view.setUint16(4, entries.length);
  const power = Math.floor(Math.log2(entries.length));
  view.setUint16(6, 16 * 2 ** power);
  view.setUint16(8, power);
  view.setUint16(10, 16 * (entries.length - 2 ** power));
  let offset = start;
  entries.forEach(({ tag, checksum, length }, i) => {
    const at = 12 + 16 * i;
    view.setUint32(at, tag);
    view.setUint32(at + 4, checksum);
    view.setUint32(at + 8, offset);
    view.setUint32(at + 12, length);
    ttf.set(tables[i]!, offset);
    offset += padded(length);
  });
  return ttf;
}

const tagName = (tag: number): string =>
  String.fromCharCode(tag >>> 24, (tag >>> 16) & 255, (tag >>> 8) & 255, tag & 255);

function directory(woff: ArrayBuffer): Entry[] {
  const view = new DataView(woff);
  if (woff.byteLength < 44 || view.getUint32(0) !== WOFF) throw new Error('Not a WOFF file.');
  if (view.getUint32(4) !== TRUETYPE) throw new Error('Not a TrueType font.');
  const count = view.getUint16(12);
  if (count === 0 || count > MAX_TABLES || 44 + 20 * count > woff.byteLength) {
    throw new Error('The WOFF directory is broken.');
  }
  let total = 0;
  return Array.from({ length: count }, (_, i) => {
    const at = 44 + 20 * i;
    const entry: Entry = {
      tag: view.getUint32(at),
      offset: view.getUint32(at + 4),
      packed: view.getUint32(at + 8),
      length: view.getUint32(at + 12),
      checksum: view.getUint32(at + 16),
    };
    total += entry.length;
    const inside = entry.offset + entry.packed <= woff.byteLength;
    if (!inside || entry.packed > entry.length || total > MAX_FONT_BYTES) {
      throw new Error('A WOFF table is out of bounds.');
    }
    return entry;
  });
}

async function unpack(woff: ArrayBuffer, entry: Entry): Promise<Uint8Array> {
  const raw = new Uint8Array(woff, entry.offset, entry.packed);
  if (entry.packed === entry.length) return raw;
  const table = await inflate(raw, entry.length);
  if (table.length !== entry.length) throw new Error('A WOFF table has the wrong length.');
  return table;
}
