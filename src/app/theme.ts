import { readSetting, writeSetting } from '../storage/settings';
import { t } from '../i18n/translate';
import { announce } from '../store/notices';

const THEMES = ['system', 'light', 'dark'] as const;
type Theme = (typeof THEMES)[number];

function current(): Theme {
  const kept = readSetting('theme');
  return THEMES.find((theme) => theme === kept) ?? 'system';
}

/** Shows the theme the reader chose; the system's unless they did. */
export function applyTheme(): void {
  const theme = current();
  if (theme === 'system') delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}

/** Goes on to the next theme: as the system, light, dark. */
export function cycleTheme(): void {
  const next = THEMES[(THEMES.indexOf(current()) + 1) % THEMES.length]!;
  writeSetting('theme', next);
  applyTheme();
  announce(t(`theme.${next}`));
}
