import { t } from '../../../i18n/translate';
import { Button } from '../../controls/button';
import styles from './library.module.css';

/** Says that much has changed since the last backup. */
export function Reminder(props: { count: number; onBackup(): void; onLater(): void }) {
  const { count, onBackup, onLater } = props;
  return (
    <div className={styles.reminder} role="note">
      <p>{t('library.remind', { count })}</p>
      <div className={styles.ways}>
        <Button onClick={onBackup}>{t('library.backup')}</Button>
        <Button look="link" onClick={onLater}>
          {t('library.remindLater')}
        </Button>
      </div>
    </div>
  );
}
