import messages from '../../i18n/en/export.json';
import { addMessages, text } from '../../i18n/translate';

addMessages(messages);

/** A text of the printed page in the reader's language. */
export const say = (key: keyof typeof messages, values?: Record<string, unknown>): string =>
  text(key, values);

/** One, two and many read differently, and large numbers have signs between their digits. */
const COUNTS = [1, 2, 3, 5, 1_234_567];

/** Every text that may be set while drawing, so that its letters are loaded beforehand. */
export function labels(): string[] {
  const keys = Object.keys(messages) as (keyof typeof messages)[];
  const all = COUNTS.flatMap((count) => {
    const counts = { page: count, pages: count, count, shown: count, total: count, last: count };
    return keys.map((key) => say(key, { ...counts, sheets: count, block: '' }));
  });
  return [...all, ' ·…0123456789'];
}
