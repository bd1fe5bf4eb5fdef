import { t } from '../i18n/translate';
import { currentCanvas } from '../store/document';
import { Button } from '../ui/controls/button';
import styles from './app.module.css';
import { saveFile } from './save-file';

/** What is shown when the page itself has failed: the work is safe, and two ways on. */
export function ErrorScreen({ error }: { error: unknown }) {
  return (
    <main className={styles.errorScreen} role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.safe')}</p>
      <p className={styles.errorText}>{error instanceof Error ? error.message : String(error)}</p>
      <div>
        <Button look="strong" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>{' '}
        {currentCanvas() && <Button onClick={saveFile}>{t('save.download')}</Button>}
      </div>
    </main>
  );
}
