import '../i18n/panel';
import { X } from 'lucide-react';
import { lazy, Suspense, useEffect, useRef, type RefObject } from 'react';
import { t } from '../i18n/translate';
import { viewOf } from '../model/view';
import { useCanvas } from '../store/document';
import { openPanel, useView } from '../store/view';
import { optional } from '../ui/controls/after-paint';
import { Button } from '../ui/controls/button';
import { FocusKeeper } from '../ui/controls/focus-keeper';
import { FindBar } from '../ui/find/find-bar';
import { FindingsPanel, NoteFindings } from '../ui/findings/findings-panel';
import { Inspector } from '../ui/inspector/inspector';
import { SeveralPanel } from '../ui/inspector/several-panel';
import styles from './app.module.css';
import { CanvasSettings } from './canvas-settings';
import { runCommand } from './commands';
import { focusIfLost } from './lost-focus';
import { moveSelected } from './note-actions';
import { SheetMenu } from './sheet-menu';
import { keyText } from './key-text';

// What guides a beginner.
const Beside = lazy(optional(() => import('./beside')));
// The table of words is large: what is typed first needs none of it.
const NoteWords = lazy(optional(() => import('../ui/words/note-words')));
const WordsList = lazy(optional(() => import('../ui/words/words-list')));

/**
 * What comes to a view once it stands: Find over it, when it is open, and the panel beside it. Find
 * is there at once when it is asked for, because its first letter is typed right after.
 */
export default function FindAndPanel() {
  const find = useView((state) => state.find > 0);
  return (
    <>
      {find && <FindBar />}
      <Panel />
      <SheetMenu />
    </>
  );
}

/** Beside the sheet: the selected note with its findings, several notes, or all findings of the canvas. */
function Panel() {
  const { selection, panelOpen } = useView();
  const view = viewOf(useCanvas());
  const ids = selection.filter((selected) => view.element(selected));
  const id = ids.at(-1);
  const ref = useRef<HTMLElement>(null);
  const close = useOpener(ref, panelOpen);
  useEffect(() => {
    // Another note begins at its top.
    ref.current?.scrollTo(0, 0);
  }, [id]);
  return (
    <>
      <Suspense fallback={null}>
        <Beside />
      </Suspense>
      <aside
        ref={ref}
        className={styles.panel}
        data-open={panelOpen}
        aria-label={t('panel.label')}
        tabIndex={-1}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && panelOpen && !event.defaultPrevented) close();
        }}
      >
        <Button
          look="icon"
          className={styles.panelClose!}
          aria-label={t('panel.close')}
          onClick={close}
        >
          <X size={16} aria-hidden />
        </Button>
        <FocusKeeper className={styles.keeper}>
          {ids.length > 1 ? (
            <SeveralPanel ids={ids} onCommand={runCommand} onMove={moveSelected} />
          ) : id ? (
            <Inspector
              key={id}
              id={id}
              words={
                <Suspense fallback={null}>
                  <NoteWords id={id} keys={keyText('Alt+Enter')} />
                </Suspense>
              }
            >
              <NoteFindings id={id} />
            </Inspector>
          ) : (
            <>
              <Suspense fallback={null}>
                <WordsList />
              </Suspense>
              <FindingsPanel />
              <CanvasSettings />
            </>
          )}
        </FocusKeeper>
      </aside>
    </>
  );
}

/**
 * Where the panel opens over a view, the focus goes into it and, when it is closed, back to what
 * opened it. Gives what closes it.
 */
function useOpener(panel: RefObject<HTMLElement | null>, open: boolean): () => void {
  const opener = useRef<Element>(null);
  useEffect(() => {
    const aside = panel.current;
    // Beside the canvas it always stands, and what is selected there keeps the focus.
    if (!open || !aside || useView.getState().view === 'canvas') return;
    if (aside.contains(document.activeElement)) return;
    opener.current = document.activeElement;
    const frame = requestAnimationFrame(() => {
      if (!aside.contains(document.activeElement)) aside.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [open, panel]);
  return () => {
    openPanel(false);
    requestAnimationFrame(() => {
      const { current } = opener;
      if (current instanceof HTMLElement && current.isConnected) current.focus();
      focusIfLost(document.querySelector<HTMLElement>('main h2'));
    });
  };
}
