import { t, word } from '../../i18n/translate';
import type { Who } from '../../layout/journey/touch-words';
import { Legend } from '../controls/view-head';
import styles from './journey.module.css';
import { PainIcon, WhoIcon } from './who-icon';

const SHOWN: readonly Who[] = ['person', 'online', 'software', 'nobody'];

/** What the signs of touchpoints and notes mean. */
export function TouchLegend() {
  return (
    <Legend label={t('journey.legend')}>
      {SHOWN.map((who) => (
        <li key={who}>
          <WhoIcon who={who} />
          {t(`journey.who.${who}`)}
        </li>
      ))}
      <li className={styles.painWord}>
        <PainIcon />
        {word('journeyAspect', 'pain')}
      </li>
    </Legend>
  );
}
