import { startAddress } from './address';
import { startShortcuts } from './shortcuts';

/** What begins once the page stands. Returns how to stop it. */
export function startLater(): () => void {
  const stops = [startShortcuts(), startAddress()];
  return () => stops.forEach((stop) => stop());
}
