import '../i18n/panel';
import { X } from 'lucide-react';
import { t } from '../i18n/translate';
import { openPanel, useView } from '../store/view';
import { Button } from '../ui/controls/button';
import { FindingsPanel, NoteFindings } from '../ui/findings/findings-panel';
import { Inspector } from '../ui/inspector/inspector';
import styles from './app.module.css';
import { CanvasSettings } from './canvas-settings';

/** Beside the sheet: the selected note with its findings, or all findings of the canvas. */
export default function Panel() {
  const { selection, panelOpen } = useView();
  const id = selection.at(-1);
  return (
    <aside className={styles.panel} data-open={panelOpen} aria-label={t('panel.label')}>
      <Button
        look="icon"
        className={styles.panelClose!}
        aria-label={t('panel.close')}
        onClick={() => openPanel(false)}
      >
        <X size={16} aria-hidden />
      </Button>
      {id ? (
        <>
          <Inspector key={id} id={id} />
          <NoteFindings id={id} />
        </>
      ) : (
        <>
          <FindingsPanel />
          <CanvasSettings />
        </>
      )}
    </aside>
  );
}
