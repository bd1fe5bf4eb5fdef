import type { Waiver } from '../model/settings';
import { day } from './format';
import { t, word } from './translate';

/** Why and when a finding was set aside: reason, note and day, as far as they were given. */
export function waiverText({ reason, note, date }: Waiver): string {
  const said = word('waiverReason', reason);
  const reasons = note ? t('waived.why', { reason: said, note }) : said;
  return date ? t('waived.on', { why: reasons, date: day(date) }) : reasons;
}
