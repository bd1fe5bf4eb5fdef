import { t } from '../../i18n/translate';
import type { Count } from '../../layout/journey/places';
import type { Named } from '../../layout/journey/touch-words';
import { SeverityMark } from '../controls/severity-mark';
import parts from './parts.module.css';
import { show } from './show';

/** How many findings there are about a note; pressing it shows them. Nothing when there are none. */
export function CountButton(props: { of: Named; count: Count | undefined; worded?: boolean }) {
  const { of, count, worded = false } = props;
  if (!count) return null;
  return (
    <button
      type="button"
      className={parts.count}
      aria-label={t('journey.findings', { count: count.count, name: of.name })}
      onClick={() => show(of.id)}
    >
      <SeverityMark severity={count.severity} />
      {worded ? t('note.findings', { count: count.count }) : count.count}
    </button>
  );
}
