import { readSetting, writeSetting } from '../storage/settings';
import { showOverview, useSight } from '../store/sight';

const NAME = 'overview';

/** Remembers in this browser whether the overview was put away. Returns how to stop. */
export function startOverviewSetting(): () => void {
  if (readSetting(NAME) === 'away') showOverview(false);
  return useSight.subscribe((now, before) => {
    if (now.overview !== before.overview) writeSetting(NAME, now.overview ? 'shown' : 'away');
  });
}
