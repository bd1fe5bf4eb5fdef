import type { Messages } from '@lingui/core';
import { i18n, voice } from './translate';

/** The languages to choose from, each by its own name, and how their texts come. */
const LANGUAGES = {
  en: { name: 'English', load: async () => ({}) },
  de: { name: 'Deutsch', load: async () => (await import('./german')).german },
} satisfies Record<string, { name: string; load(): Promise<Record<string, unknown>> }>;
export type Language = keyof typeof LANGUAGES;

/** Every language with the name that its speakers know it by. */
export const languages = (Object.keys(LANGUAGES) as Language[]).map((code) => ({
  code,
  name: LANGUAGES[code].name,
}));

/** The language of a locale such as `de-AT`; English where it is none of ours. */
export function languageOf(locale: string | undefined): Language {
  const code = locale?.split('-')[0];
  return languages.find((language) => language.code === code)?.code ?? 'en';
}

/** Speaks another language from now on; what it has no text for stays English. */
export function speak(language: string, messages: Record<string, unknown>): void {
  voice.own = messages as Messages;
  i18n.loadAndActivate({ locale: language, messages: { ...voice.english, ...voice.own } });
}

/** Speaks a language once its texts are there. */
export async function speakLanguage(code: Language): Promise<void> {
  speak(code, await LANGUAGES[code].load());
}
