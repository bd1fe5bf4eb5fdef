import { binaryString, bytesOf } from '../binary-string';
import { MARK } from './packed';

export const PNG_SIGNATURE = '\x89PNG\r\n\x1a\n';
/** A chunk's length and type before its data, and its checksum after it. */
const BEFORE = 8;
const AFTER = 4;
/** Keyword, then: compressed, by zlib, in no language, with no translated keyword. */
const HEAD = `${MARK}\0\x01\0\0\0`;

interface Chunk {
  readonly type: string;
  readonly start: number;
  readonly data: Uint8Array;
}

/** The chunks of a PNG one after the other, as far as they are whole. */
function* chunksOf(png: Uint8Array): Generator<Chunk> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let start = PNG_SIGNATURE.length;
  while (start + BEFORE + AFTER <= png.length) {
    const data = start + BEFORE;
    const end = data + view.getUint32(start);
    if (end + AFTER > png.length) return;
    const type = binaryString(png.subarray(start + 4, data));
    yield { type, start, data: png.subarray(data, end) };
    start = end + AFTER;
  }
}

/** A picture with a packed canvas in it, as international text (`iTXt`) before its end. */
export function intoPng(png: Uint8Array, packed: Uint8Array): Uint8Array<ArrayBuffer> {
  const end = [...chunksOf(png)].find(({ type }) => type === 'IEND')?.start ?? png.length;
  const length = HEAD.length + packed.length;
  const out = new Uint8Array(png.length + BEFORE + length + AFTER);
  const view = new DataView(out.buffer);
  out.set(png.subarray(0, end));
  view.setUint32(end, length);
  out.set(bytesOf(`iTXt${HEAD}`), end + 4);
  out.set(packed, end + BEFORE + HEAD.length);
  const last = end + BEFORE + length;
  view.setUint32(last, checksum(out.subarray(end + 4, last)));
  out.set(png.subarray(end), last + AFTER);
  return out;
}

/** The packed canvas in a picture; nothing where there is none. */
export function outOfPng(png: Uint8Array): Uint8Array | undefined {
  for (const { type, data } of chunksOf(png)) {
    const isOurs = type === 'iTXt' && binaryString(data.subarray(0, HEAD.length)) === HEAD;
    if (isOurs) return data.subarray(HEAD.length);
  }
  return undefined;
}

/** CRC-32 as PNG asks for it. */
function checksum(bytes: Uint8Array): number {
  let crc = -1;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
