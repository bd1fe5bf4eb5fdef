import { languageOf, speakLanguage, type Language } from '../i18n/languages';
import { numberStyle, writeNumbers, type NumberStyle } from '../i18n/numbers';
import { readSetting, writeSetting } from '../storage/settings';
import { rewrite } from '../store/view';

/** The language this browser's reader chose; the browser's own at the first start. */
export function chosenLanguage(): Language {
  return languageOf(readSetting('language') ?? navigator.language);
}

/** How this browser's reader wants numbers written. */
export function chosenNumbers(): NumberStyle {
  return numberStyle(readSetting('numbers'));
}

/** Speaks the language and writes the numbers that were chosen. */
export async function applyLocale(): Promise<void> {
  const language = chosenLanguage();
  // Asked of the browser once: a canvas should not change its language with a setting elsewhere.
  writeSetting('language', language);
  await speakLanguage(language);
  writeNumbers(chosenNumbers(), navigator.language);
  document.documentElement.lang = language;
}

/** Keeps a choice and writes the page anew by it. */
export async function choose(setting: 'language' | 'numbers', value: string): Promise<void> {
  writeSetting(setting, value);
  await applyLocale();
  rewrite();
}
