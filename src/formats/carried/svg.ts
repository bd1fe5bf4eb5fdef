import { binaryString, bytesOf } from '../binary-string';
import { MARK } from './packed';

const OPEN = `<metadata id="${MARK}">`;
const CLOSE = '</metadata>';

/** A drawing with a packed canvas in it, as base64 in its metadata. */
export function intoSvg(svg: string, packed: Uint8Array): string {
  const end = svg.lastIndexOf('</svg>');
  return `${svg.slice(0, end)}${OPEN}${btoa(binaryString(packed))}${CLOSE}${svg.slice(end)}`;
}

/** The packed canvas in a drawing; nothing where there is none. */
export function outOfSvg(svg: string): Uint8Array | undefined {
  const id = svg.lastIndexOf(`id="${MARK}"`);
  const start = svg.indexOf('>', id) + 1;
  const end = svg.indexOf('<', start);
  if (id < 0 || start === 0 || end < 0) return undefined;
  try {
    return bytesOf(atob(svg.slice(start, end)));
  } catch {
    return undefined;
  }
}
