import '@fontsource-variable/inter/wght.css';
import './forced-colors.css';
import { startAddress } from './address';
import { startClipboard } from './clipboard';
import { takeLaunched } from './launched';
import { watchParts } from './missing-part';
import { rememberOutline } from './outline-setting';
import { startOverviewSetting } from './overview-setting';
import { startShortcuts } from './shortcuts';
import { startShown } from './shown';
import { startTelling } from './tell-findings';
import { startUpdates } from './updates';

/** After everything that is seen: a browser that prints does not wait, but nobody prints at once. */
const PRINTING_AFTER = 4000;

/** What begins once the page stands. Returns how to stop it. */
export function startLater(): () => void {
  const stops = [
    startShortcuts(),
    startAddress(),
    startClipboard(),
    rememberOutline(),
    startShown(),
    startOverviewSetting(),
    startTelling(),
    watchParts(),
    startUpdates(),
  ];
  takeLaunched();
  // What says that something failed should not have to come first.
  void import('./broken');
  // Its first key is typed right after the one that opens it.
  void import('./palette');
  const timer = setTimeout(() => {
    void import('./pictures/print').then(({ printing }) => printing());
  }, PRINTING_AFTER);
  return () => {
    clearTimeout(timer);
    stops.forEach((stop) => stop());
  };
}
