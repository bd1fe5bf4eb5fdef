import { readSetting, writeSetting } from '../storage/settings';
import { t } from '../i18n/translate';
import { announce } from '../store/notices';

/** The themes to choose from. */
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The theme that was chosen. */
export function chosenTheme(): Theme {
  const kept = readSetting('theme');
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Shows the theme the reader chose; the system's unless they did. */
export function applyTheme(): void {
  const theme = chosenTheme();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Shows a theme and keeps the choice. */
export function chooseTheme(theme: Theme): void {
  writeSetting('theme', theme);
  applyTheme();
}

/** Goes on to the next theme: as the system, light, dark. */
export function cycleTheme(): void {
  const next = THEMES[(THEMES.indexOf(chosenTheme()) + 1) % THEMES.length]!;
  chooseTheme(next);
  announce(t(`theme.${next}`));
}
