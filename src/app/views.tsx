import '../i18n/views';
import { lazy, Suspense, useEffect, useRef } from 'react';
import { t } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import { newId } from '../model/ids';
import { useCanvas } from '../store/document';
import { edit, showView, useView, type ViewName } from '../store/view';
import { Button } from '../ui/controls/button';
import { focusIfLost } from './lost-focus';
import styles from './views.module.css';

const VIEW = {
  relationships: lazy(() => import('../ui/relationships/relationships-view')),
  journey: lazy(() => import('../ui/journey/journey-view')),
  economics: lazy(() => import('../ui/economics/economics-view')),
  evidence: lazy(() => import('../ui/evidence/evidence-view')),
};

const Outline = lazy(() => import('../ui/canvas/outline/outline'));

/** Whatever is shown but the sheet: the canvas as an outline, or another view. */
export default function Views({ view }: { view: ViewName }) {
  const canvas = useCanvas();
  if (view !== 'canvas') return <Other view={view} canvas={canvas} />;
  return (
    <Suspense fallback={null}>
      <Outline canvas={canvas} />
    </Suspense>
  );
}

/** A view other than the canvas, with what they have in common. */
function Other({ view, canvas }: { view: Exclude<ViewName, 'canvas'>; canvas: Canvas }) {
  const Shown = VIEW[view];
  const ref = useReveal(view);
  if (Object.keys(canvas.segments).length === 0) return <Empty view={view} />;
  return (
    <div ref={ref} className={styles.view} data-view={view}>
      <Suspense fallback={null}>
        <Shown />
      </Suspense>
    </div>
  );
}

/** Every one of these views has rows for segments: without one there is nothing to show. */
function Empty({ view }: { view: Exclude<ViewName, 'canvas'> }) {
  return (
    <div className={styles.empty}>
      <h2 className={styles.emptyTitle} tabIndex={-1}>
        {t(`view.${view}`)}
      </h2>
      <p className={styles.emptyAbout}>{t(`view.about.${view}`)}</p>
      <p>{t('view.empty')}</p>
      <Button
        look="strong"
        onClick={() => {
          showView('canvas');
          edit({ kind: 'new', block: 'segments', id: newId() });
        }}
      >
        {t('view.addSegment')}
      </Button>
    </div>
  );
}

/**
 * Brings what someone asked for into sight: the first thing in the view that is about it. It, or
 * else the view's heading, takes the focus when that went with the view before.
 */
function useReveal(view: ViewName) {
  const ref = useRef<HTMLDivElement>(null);
  const reveal = useView((state) => state.reveal);
  useEffect(() => {
    const show = () => {
      const heading = ref.current?.querySelector<HTMLElement>('h2');
      if (!heading) return false;
      const about = reveal && `[data-about~="${CSS.escape(reveal.id)}"]`;
      const found = about ? ref.current?.querySelector<HTMLElement>(about) : undefined;
      found?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
      focusIfLost(found?.querySelector<HTMLElement>('button') ?? heading);
      return true;
    };
    if (show()) return;
    // The view's own code is still on its way.
    const watcher = new MutationObserver(() => show() && watcher.disconnect());
    if (ref.current) watcher.observe(ref.current, { childList: true, subtree: true });
    return () => watcher.disconnect();
  }, [reveal, view]);
  return ref;
}
