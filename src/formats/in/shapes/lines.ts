/** A note that a line of a text says, with what stands under it. */
export interface Line {
  readonly name: string;
  readonly note: string;
}

const BULLET = /^([ \t]*)(?:[-*+•‣▪–]|\d{1,3}[.)])[ \t]+/;

/** Whether a text is a list, and not a sentence. */
export const hasBullets = (text: string): boolean =>
  text.split('\n').some((line) => BULLET.test(line));

/**
 * The notes of a text that is a whole block: a bullet each, or else a line each. What is set in under
 * a bullet goes with it.
 */
export function linesOf(text: string): Line[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== '');
  const base = depthOf(lines.find((line) => BULLET.test(line)) ?? '');
  const found: { name: string; under: string[] }[] = [];
  for (const line of lines) {
    const said = line.replace(BULLET, '').replaceAll('**', '').trim();
    const last = found.at(-1);
    if (last && depthOf(line) > base) last.under.push(said);
    else found.push({ name: said, under: [] });
  }
  return found.map(({ name, under }) => ({ name, note: under.join('\n') }));
}

const depthOf = (line: string): number => line.length - line.trimStart().length;
