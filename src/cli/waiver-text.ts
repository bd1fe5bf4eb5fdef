import { t, word } from '../i18n/translate';
import type { Finding } from '../rules/engine';

/** Why a finding is set aside, in one sentence. */
export function waiverText({ waiver }: Finding): string {
  if (!waiver) return '';
  const reason = word('waiverReason', waiver.reason);
  const note = waiver.note?.trim();
  return note ? t('cli.waivedWhy', { reason, note }) : reason;
}
