const ESCAPED = /[\\`*_{}[\]<>#|~]/g;
/** What would begin a list. */
const LISTED = /^(?:[-+](?=\s)|\d{1,9}(?=[.)](?:\s|$)))/;

/** A text on one line of Markdown, where nothing of it is markup. */
export const plain = (text: string): string =>
  text
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(ESCAPED, '\\$&')
    .replace(LISTED, (sign) => (/\d/.test(sign) ? `${sign}\\` : `\\${sign}`));
