import { Redo2, Undo2 } from 'lucide-react';
import { lazy, Suspense } from 'react';
import { t } from '../i18n/translate';
import { NAME_LIMIT } from '../model/limits';
import { changeMeta } from '../model/edit-notes';
import { apply, useCanvas, useDocument } from '../store/document';
import { afterPaint } from '../ui/controls/after-paint';
import { Button } from '../ui/controls/button';
import { TextInput } from '../ui/controls/text-input';
import styles from './app.module.css';
import { LazyMenu } from './lazy-menu';
import { Logo } from './logo';
import { closeCanvas } from './open';
import { saveFile } from './save-file';
import { StatusPill } from './status-pill';

// They need the room from the start, but nobody goes elsewhere before the page stands.
const ViewTabs = lazy(afterPaint(() => import('./view-tabs')));

// Commands arrive a moment after the page; a click before that waits for them.
const run = (id: string) => void import('./commands').then(({ runCommand }) => runCommand(id));

/** Name, state of saving, undo, findings and menus of the open canvas. */
export function Header() {
  const { meta } = useCanvas();
  const past = useDocument((state) => state.timeline?.past.length ?? 0);
  const future = useDocument((state) => state.timeline?.future.length ?? 0);
  return (
    <header className={styles.header}>
      <Button look="icon" aria-label={t('command.start')} onClick={closeCanvas}>
        <Logo />
      </Button>
      <h1 className="visually-hidden">{meta.name || t('canvas.untitled')}</h1>
      <TextInput
        label={t('canvas.name')}
        placeholder={t('canvas.untitled')}
        className={styles.canvasName!}
        value={meta.name}
        maxLength={NAME_LIMIT}
        onCommit={(name) =>
          apply(
            changeMeta((draft) => {
              draft.name = name;
            }),
            'canvas-name',
          )
        }
      />
      <SaveState />
      <nav className={styles.tabs} aria-label={t('view.label')}>
        <Suspense fallback={null}>
          <ViewTabs />
        </Suspense>
      </nav>
      <div className={styles.actions}>
        <Button
          look="icon"
          aria-label={t('command.undo')}
          disabled={past === 0}
          onClick={() => run('undo')}
        >
          <Undo2 size={16} aria-hidden />
        </Button>
        <Button
          look="icon"
          aria-label={t('command.redo')}
          disabled={future === 0}
          onClick={() => run('redo')}
        >
          <Redo2 size={16} aria-hidden />
        </Button>
        <StatusPill />
        <LazyMenu menu="file" label={t('menu.file')} />
        <LazyMenu menu="export" label={t('menu.export')} strong />
      </div>
    </header>
  );
}

/** Whether what is on screen is kept; if not, why, and the way out. */
function SaveState() {
  const save = useDocument((state) => state.save);
  if (save.state !== 'failed') {
    return <span className={styles.saveState}>{t(save.as ?? `save.${save.state}`)}</span>;
  }
  return (
    <span className={styles.saveFailed} role="alert">
      {t(`save.failed.${save.reason}`)}
      <Button onClick={saveFile}>{t('save.download')}</Button>
    </span>
  );
}
