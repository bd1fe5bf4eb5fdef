import type { Canvas } from '../model/canvas';

/** Writes a canvas as the text of a `.bmc.json` file: two spaces, line feed at the end. */
export function writeCanvas(canvas: Canvas): string {
  return `${JSON.stringify(canvas, null, 2)}\n`;
}

/**
 * The name a canvas is saved under: its own name, without what file systems refuse; `part` names
 * what of it is in the file.
 */
export function fileName(canvas: Canvas, extension: string, part?: string): string {
  const name = canvas.meta.name
    .normalize('NFC')
    .replace(/[^\p{L}\p{M}\p{N} _’-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 80)
    // Not half a character at the end.
    .replace(/[\uD800-\uDBFF]$/, '')
    .trim();
  const reserved = /^(con|prn|aux|nul|(com|lpt)[\d¹²³])$/i.test(name);
  const own = name && !reserved ? name : 'canvas';
  return `${part ? `${own} - ${part}` : own}.${extension}`;
}
