/** Reads comma-separated values as RFC 4180 has them. Throws where a quote stands in the wrong place. */
export function readCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    let cell = '';
    if (text[at] === '"') {
      for (at++; ; at++) {
        const end = text.indexOf('"', at);
        if (end < 0) throw new Error(`a quote is not closed: ${text.slice(at, at + 40)}`);
        cell += text.slice(at, end);
        at = end + 1;
        if (text[at] !== '"') break;
        cell += '"';
      }
    } else {
      cell = /^[^",\r\n]*/.exec(text.slice(at, at + 10_000))![0];
      at += cell.length;
    }
    row.push(cell);
    if (text[at] === ',') at++;
    else if (text.startsWith('\r\n', at)) {
      at += 2;
      rows.push(row);
      row = [];
    } else
      throw new Error(`neither comma nor line end: ${JSON.stringify(text.slice(at, at + 40))}`);
  }
  return rows;
}
