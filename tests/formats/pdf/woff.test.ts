import { inflateSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { woffToTtf } from '../../../src/formats/pdf/woff';
import { loadFont } from './samples';

const FILE = 'inter/files/inter-latin-400-normal.woff';
const HEADER = 44;
const ENTRY = 20;

async function broken(change: (view: DataView) => void): Promise<Uint8Array> {
  const woff = (await loadFont(FILE)).slice(0);
  change(new DataView(woff));
  return woffToTtf(woff);
}

describe('woffToTtf', () => {
  test.each([FILE, 'noto-sans-sc/files/noto-sans-sc-119-400-normal.woff'])(
    'keeps every table of %s, byte by byte',
    async (file) => {
      const woff = await loadFont(file);
      const from = new DataView(woff);
      const ttf = await woffToTtf(woff);
      const to = new DataView(ttf.buffer);
      expect(to.getUint32(0)).toBe(0x00010000);
      const count = from.getUint16(12);
      expect(to.getUint16(4)).toBe(count);
      for (let i = 0; i < count; i++) {
        const [tag, offset, packed, length, checksum] = [0, 4, 8, 12, 16].map((at) =>
          from.getUint32(HEADER + ENTRY * i + at),
        ) as [number, number, number, number, number];
        const raw = new Uint8Array(woff, offset, packed);
        const table = packed < length ? new Uint8Array(inflateSync(raw)) : raw;
        const at = 12 + 16 * i;
        expect(to.getUint32(at)).toBe(tag);
        expect(to.getUint32(at + 4)).toBe(checksum);
        const start = to.getUint32(at + 8);
        expect(start % 4).toBe(0);
        expect(to.getUint32(at + 12)).toBe(length);
        expect(Buffer.compare(ttf.subarray(start, start + length), table)).toBe(0);
      }
    },
  );

  test.each([
    ['another signature', (view: DataView) => view.setUint32(0, 0x774f4632)],
    ['CFF outlines', (view: DataView) => view.setUint32(4, 0x4f54544f)],
    ['no tables', (view: DataView) => view.setUint16(12, 0)],
    ['more tables than there is room', (view: DataView) => view.setUint16(12, 60_000)],
    ['a table outside the file', (view: DataView) => view.setUint32(HEADER + 4, 0xfffffff0)],
    ['a table that grows too large', (view: DataView) => view.setUint32(HEADER + 12, 0xfffffff0)],
    ['a table longer than it says', (view: DataView) => view.setUint32(HEADER + 12, 0x1000)],
    [
      'garbage instead of a table',
      (view: DataView) => view.setUint32(view.getUint32(HEADER + 4), 0),
    ],
  ])('refuses a file with %s', async (_, change) => {
    await expect(broken(change)).rejects.toThrow(/WOFF|TrueType|header|method|check/i);
  });

  test('refuses an empty and a cut file', async () => {
    await expect(woffToTtf(new ArrayBuffer(0))).rejects.toThrow('Not a WOFF file.');
    await expect(woffToTtf((await loadFont(FILE)).slice(0, 5000))).rejects.toThrow('out of bounds');
  });
});
