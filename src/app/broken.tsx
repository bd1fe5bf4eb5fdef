import '../i18n/trouble';
import { useEffect, useRef } from 'react';
import { t } from '../i18n/translate';
import { notify } from '../store/notices';
import { openDialog, useView } from '../store/view';
import { Button } from '../ui/controls/button';
import app from './app.module.css';
import styles from './broken.module.css';
import { isMissingPart } from './missing-part';
import { reload } from './reload';
import { rescue } from './rescue';
import { saveNow } from './save';
import { whyOf } from './why-of';

/** What may fail on its own: the whole page, a view, the panel, a dialog. */
export type Part = 'page' | 'view' | 'panel' | 'dialog';

interface Failed {
  readonly part: Part;
  readonly error: unknown;
  resetErrorBoundary(): void;
}

/** What stands where a part of the page has failed. The canvas is offered as a file. */
export default function Broken(failed: Failed) {
  const { part } = failed;
  if (part === 'dialog') return <Closed {...failed} />;
  if (part === 'page') return <BrokenPage {...failed} />;
  return part === 'panel' ? <BrokenPanel {...failed} /> : <BrokenPart {...failed} />;
}

function Save() {
  return <Button onClick={() => void rescue()}>{t('error.save')}</Button>;
}

/** The page itself has failed: nothing of it stands, so all that helps is to load it anew. */
function BrokenPage({ error }: Failed) {
  // What was being typed has just been handed on, and nobody keeps it any more.
  useEffect(saveNow, []);
  return (
    <main className={styles.page} role="alert">
      <h1>{t('error.title')}</h1>
      <p>{t('error.safe')}</p>
      <p className={styles.said}>{whyOf(error)}</p>
      <div className={styles.ways}>
        <Button look="strong" onClick={() => location.reload()}>
          {t('error.reload')}
        </Button>
        <Save />
      </div>
    </main>
  );
}

/** The panel has failed: what says so takes its place, and on a phone waits as it does. */
function BrokenPanel(failed: Failed) {
  const open = useView((state) => state.panelOpen);
  return (
    <aside className={app.panel} data-open={open} aria-label={t('panel.label')}>
      <BrokenPart {...failed} />
    </aside>
  );
}

/** A view or the panel has failed; the rest of the page works. */
function BrokenPart({ part, error, resetErrorBoundary }: Failed) {
  const missing = isMissingPart(error);
  return (
    <section className={styles.part} role="alert">
      <h2>{t(part === 'panel' ? 'broken.panel' : 'broken.view')}</h2>
      <p>{t(missing ? 'broken.missing' : 'broken.safe')}</p>
      {!missing && <p className={styles.said}>{whyOf(error)}</p>}
      <div className={styles.ways}>
        {missing ? (
          <Button look="strong" onClick={() => void reload()}>
            {t('error.reload')}
          </Button>
        ) : (
          <Button look="strong" onClick={resetErrorBoundary}>
            {t('error.again')}
          </Button>
        )}
        <Save />
      </div>
    </section>
  );
}

/** A dialog that failed is closed: what it stood over goes on, and a message says why. */
function Closed({ error }: Failed) {
  const told = useRef(false);
  useEffect(() => {
    if (told.current) return;
    told.current = true;
    // That a part did not come has been said.
    if (!isMissingPart(error)) {
      notify(t('broken.dialog', { why: whyOf(error) }), { tone: 'problem' });
    }
    openDialog(undefined);
  }, [error]);
  return null;
}
