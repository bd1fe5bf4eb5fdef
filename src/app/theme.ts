import { readSetting } from '../storage/settings';

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
