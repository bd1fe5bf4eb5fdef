import type { Canvas } from '../../model/canvas';
import { inflate } from '../inflate';
import { FILE_LIMIT } from '../bounds';
import { writeCanvas } from '../write-json';

/** By this name a file says that what follows is a canvas. */
export const MARK = 'rapport-canvas';

/** A canvas as it is carried in other files: its `.bmc.json` text, deflated (zlib). */
export async function packed(canvas: Canvas): Promise<Uint8Array<ArrayBuffer>> {
  const text = new Blob([writeCanvas(canvas)]);
  const stream = text.stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** The text that was packed; nothing where the bytes are damaged or hold more than a canvas may. */
export async function unpacked(bytes: Uint8Array): Promise<string | undefined> {
  try {
    return new TextDecoder().decode(await inflate(bytes, FILE_LIMIT));
  } catch {
    return undefined;
  }
}
