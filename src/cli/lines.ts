const KEY_OF_OBJECT = /"([^"\\\n]*(?:\\.[^"\\\n]*)*)"\s*:\s*\{/g;

/**
 * The line on which a note or record begins, from 1 on, by its id: a JSON key whose value is an
 * object. One pass over the text, however many ids are asked for; what is not found is on line 1.
 */
export function linesOf(text: string): (id: string) => number {
  const found = new Map<string, number>();
  let line = 1;
  let at = 0;
  for (const { index, 1: key } of text.matchAll(KEY_OF_OBJECT)) {
    for (let next = text.indexOf('\n', at); next !== -1 && next < index;) {
      line++;
      at = next + 1;
      next = text.indexOf('\n', at);
    }
    if (!found.has(key!)) found.set(key!, line);
  }
  return (id) => found.get(JSON.stringify(id).slice(1, -1)) ?? 1;
}
