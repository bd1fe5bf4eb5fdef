import { setupI18n, type Messages } from '@lingui/core';
import type cli from './en/cli.json';
import type economics from './en/economics.json';
import type evidence from './en/evidence.json';
import type guide from './en/guide.json';
import type history from './en/history.json';
import type imported from './en/import.json';
import type journey from './en/journey.json';
import type library from './en/library.json';
import type outline from './en/outline.json';
import type panel from './en/panel.json';
import type read from './en/read.json';
import type relationships from './en/relationships.json';
import type settings from './en/settings.json';
import type several from './en/several.json';
import type start from './en/start.json';
import type terms from './en/terms.json';
import type trouble from './en/trouble.json';
import ui from './en/ui.json';
import type views from './en/views.json';
import words from './en/words.json';

/** Keys of the texts of the page: those loaded from the start, and those that come with the panel or a view; and the command line's. */
export type UiKey =
  | keyof typeof ui
  | keyof typeof words
  | keyof typeof panel
  | keyof typeof several
  | keyof typeof start
  | keyof typeof terms
  | keyof typeof trouble
  | keyof typeof views
  | keyof typeof relationships
  | keyof typeof journey
  | keyof typeof economics
  | keyof typeof evidence
  | keyof typeof guide
  | keyof typeof history
  | keyof typeof imported
  | keyof typeof library
  | keyof typeof outline
  | keyof typeof read
  | keyof typeof settings
  | keyof typeof cli;

/** A number as the language itself writes it. */
export const asFormatted = (format: Intl.NumberFormat, value: number) => format.format(value);

/** How texts and numbers are said here: other languages and forms, which come later, change it. */
export const voice = {
  english: { ...ui, ...words } as Messages,
  /** The texts of the language that is spoken, where that is not English. */
  own: {} as Messages,
  /** What is still done to a text with values. */
  finish: (said: string, _values?: Record<string, unknown>) => said,
  write: asFormatted,
};
export const i18n = setupI18n({ locale: 'en', messages: { en: voice.english } });

/** Adds the English texts of a part that is loaded later, such as the rules'. */
export function addMessages(messages: Record<string, unknown>): void {
  Object.assign(voice.english, messages);
  i18n.load(i18n.locale, { ...(messages as Messages), ...voice.own });
}

/** The text of a key in the reader's language; `values` fill its ICU placeholders. */
export function t(key: UiKey, values?: Record<string, unknown>): string {
  return voice.finish(i18n.t(key, values), values);
}

/** A text whose key is put together at run time; `fallback` when the catalogue has none. */
export function text(key: string, values?: Record<string, unknown>, fallback?: string): string {
  // Asking for a text that is not there is reported as a fault.
  if (fallback !== undefined && !Object.hasOwn(i18n.messages, key)) return fallback;
  return t(key as UiKey, values);
}

/** A word of a label as it stands within a sentence. German nouns keep their capital. */
export const within = (label: string): string =>
  locale() === 'de' ? label : label.toLocaleLowerCase();

/** The word for a value of an enumeration, such as `relationshipType` `self_service`. */
export function word(enumeration: string, value: string): string {
  return text(`word.${enumeration}.${value}`, undefined, value);
}

/** The language that is spoken. */
export const locale = (): string => i18n.locale;
