const ORDERS = /[\p{Cc}\u2028\u2029]+/gu;
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/**
 * A text for one line of a terminal. Names are anyone’s: what would move the cursor, change colours
 * or turn the rest of the line around is taken out.
 */
export function oneLine(text: string): string {
  return text.replace(ORDERS, ' ').replace(TURNS, '').trim();
}

const NOT_XML = /[^\t\n\r\x20-\x7E\u00A0-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;
const XML: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
};

/** A text inside XML, in an attribute or between tags. What XML 1.0 cannot hold is left out. */
export function xml(text: string): string {
  return text.replace(NOT_XML, '').replace(/[&<>"\n\r\t]/g, (sign) => XML[sign]!);
}

/** A value as JSON on one line, without the signs that a terminal would obey or that end a line for some readers. */
export function json(value: unknown): string {
  return JSON.stringify(value).replace(
    /[\x7F-\x9F\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
