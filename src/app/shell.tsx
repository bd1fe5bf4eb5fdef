import { lazy, Suspense, useEffect } from 'react';
import { t } from '../i18n/translate';
import { useCanvas } from '../store/document';
import { openPanel, useView } from '../store/view';
import { afterPaint } from '../ui/controls/after-paint';
import { CanvasFlow } from '../ui/canvas/canvas-flow';
import styles from './app.module.css';
import { Guard } from './guard';
import { Header } from './header';
import { useMedia } from './use-media';

// The sheet stands first; what is beside it arrives a moment later.
const Panel = lazy(afterPaint(() => import('./panel')));
// For small screens only.
const CanvasStack = lazy(() => import('../ui/canvas/canvas-stack'));
const Views = lazy(() => import('./views'));

/** Below this width the blocks stand one under the other, and the panel comes over them. */
const SMALL = '(max-width: 899px)';

/** The open canvas: header, one of its views, and the panel. */
export function Shell() {
  const canvas = useCanvas();
  const small = useMedia(SMALL);
  const view = useView((state) => state.view);
  const outline = useView((state) => state.outline);
  const selection = useView((state) => state.selection);
  // On a phone, choosing a note asks for its details only on demand: the panel stays closed.
  useEffect(() => {
    if (!small) openPanel(false);
  }, [small]);
  return (
    <div className={styles.shell} data-wide={view !== 'canvas'}>
      <Header />
      <main className={styles.main} {...(view === 'canvas' && { 'aria-label': t('canvas.main') })}>
        <Guard part="view" of={[canvas, view, outline]}>
          <Suspense fallback={null}>
            {view !== 'canvas' || outline ? (
              <Views view={view} />
            ) : small ? (
              <CanvasStack canvas={canvas} />
            ) : (
              <CanvasFlow canvas={canvas} />
            )}
          </Suspense>
        </Guard>
      </main>
      <Guard part="panel" of={[canvas]}>
        <Suspense fallback={<aside className={styles.panel} aria-label={t('panel.label')} />}>
          <Panel />
        </Suspense>
      </Guard>
      {small && selection.length > 0 && (
        <button type="button" className={styles.details} onClick={() => openPanel(true)}>
          {t('panel.open')}
        </button>
      )}
    </div>
  );
}
