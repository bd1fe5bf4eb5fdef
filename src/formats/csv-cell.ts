/** What a spreadsheet would take for a formula, in any width of the sign. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;
const NOT_TEXT = /[^\t\n\r\P{Cc}]/gu;

/** A cell of RFC 4180. What begins like a formula gets an apostrophe: it stays what it says. */
export function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const text = value.replace(NOT_TEXT, '');
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Rows as a file for spreadsheets, which without a byte order mark take the letters for older ones. */
export const csvOf = (rows: readonly (readonly (string | number | undefined)[])[]): string =>
  `\uFEFF${rows.map((row) => `${row.map(cell).join(',')}\r\n`).join('')}`;
