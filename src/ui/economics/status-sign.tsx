import { t } from '../../i18n/translate';
import { statusWord } from '../../layout/economics/figure-text';
import { NumStatus } from '../../model/enums';
import { Legend } from '../controls/view-head';
import styles from './figures.module.css';

/** How well a figure is known: a full, half or empty dot for the eye, a word for the ear. */
export function StatusSign({ status }: { status: NumStatus }) {
  const words = statusWord(status);
  return (
    <span className={styles.status} data-status={status} title={words}>
      <span className="visually-hidden">{words}</span>
    </span>
  );
}

/** What the dots mean. */
export function StatusLegend() {
  return (
    <Legend label={t('economics.legend')}>
      {[...NumStatus.options].reverse().map((status) => (
        <li key={status}>
          <span className={styles.status} data-status={status} aria-hidden />
          {t(`economics.legend.${status}`)}
        </li>
      ))}
    </Legend>
  );
}
