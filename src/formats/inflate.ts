/**
 * Inflates at most `limit` bytes (zlib); rejects what is damaged, and gives up at once what would
 * become longer.
 */
export async function inflate(raw: Uint8Array, limit: number): Promise<Uint8Array> {
  const stream = new DecompressionStream('deflate');
  const writer = stream.writable.getWriter();
  // What is wrong with the bytes, the reading side says.
  writer.write(raw.slice()).catch(() => undefined);
  writer.close().catch(() => undefined);
  const reader = stream.readable.getReader();
  const out = new Uint8Array(limit);
  let at = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return out.subarray(0, at);
    if (at + value.length > limit) {
      await reader.cancel();
      throw new Error('More bytes than it should have.');
    }
    out.set(value, at);
    at += value.length;
  }
}
