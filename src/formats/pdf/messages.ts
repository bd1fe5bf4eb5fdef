import messages from '../../i18n/en/export.json';
import { addMessages, text } from '../../i18n/translate';

addMessages(messages);

/** A text of the printed page in the reader's language. */
export const say = (key: keyof typeof messages, values?: Record<string, unknown>): string =>
  text(key, values);

/** Every text that may be set while drawing, so that its letters are loaded beforehand. */
export function labels(): string[] {
  const values = { page: 1, pages: 1, count: 2, shown: 1, total: 1, sheets: 2, last: 3, block: '' };
  const keys = Object.keys(messages) as (keyof typeof messages)[];
  return [...keys.map((key) => say(key, values)), ' ·…0123456789'];
}
