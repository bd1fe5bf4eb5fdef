/** Tags of HTML as editors leave them in texts; `a < b` and `<your name>` are no tags. */
const TAGS =
  'a|abbr|b|blockquote|br|code|dd|del|div|dl|dt|em|font|h[1-6]|hr|i|img|ins|label|li|mark|ol|p|pre|s|script|small|span|strike|strong|style|sub|sup|table|tbody|td|th|thead|tr|u|ul';
const TAG = new RegExp(`</?(?:${TAGS})(?:\\s[^<>]*)?/?>`, 'gi');
/** Tags after which a new line begins. */
const BREAK = /<(?:br|hr|\/(?:p|div|li|h[1-6]|tr|blockquote|pre|dd|dt))(?:\s[^<>]*)?\/?>/gi;

const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: '’',
  nbsp: ' ',
};

/** The characters that entities of HTML and XML stand for; those without a well-known name stay. */
export function unescaped(text: string): string {
  return text.replace(/&(?:#(x?)([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, hex, digits, name) => {
    if (name) return Object.hasOwn(NAMED, name as string) ? NAMED[name as string]! : whole;
    const code = Number.parseInt(digits as string, hex ? 16 : 10);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** A text without the HTML that is in it, and without space around it. */
export function plainText(text: string): string {
  const bare = text.replace(BREAK, '\n').replace(TAG, '');
  // Where tags stood side by side, more than one line was left.
  const said = bare === text ? text : bare.replace(/\n{3,}/g, '\n\n');
  return unescaped(said).replace(/\r\n?/g, '\n').trim();
}
