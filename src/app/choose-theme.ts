import '../i18n/views';
import { t } from '../i18n/translate';
import { writeSetting } from '../storage/settings';
import { announce } from '../store/notices';
import { applyTheme, chosenTheme, THEMES, type Theme } from './theme';

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
