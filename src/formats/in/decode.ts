/** The marks at the beginning of files that say how their characters are written. */
const MARKS = [
  { bytes: [0xff, 0xfe], name: 'utf-16le' },
  { bytes: [0xfe, 0xff], name: 'utf-16be' },
] as const;

/**
 * The text in the bytes of a file: UTF-8, UTF-16 with its mark, or what old spreadsheets write
 * (Windows-1252) where it is neither.
 */
export function decode(bytes: Uint8Array): string {
  const mark = MARKS.find((one) => one.bytes.every((byte, i) => bytes[i] === byte));
  if (mark) return new TextDecoder(mark.name).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
