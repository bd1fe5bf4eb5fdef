import '../../i18n/panel';
import { useReactFlow, useViewport } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { percent } from '../../i18n/format';
import { lazy, Suspense } from 'react';
import { t } from '../../i18n/translate';
import type { Sheet } from '../../layout/sheet';
import { showLinks, useView, type LinksShown } from '../../store/view';
import { Button } from '../controls/button';
import styles from './canvas.module.css';
import { fitAll, type Size } from './viewport';
import ways from './ways.module.css';

const Ways = lazy(() => import('./ways'));

const SHOWN: readonly LinksShown[] = ['selected', 'all', 'none'];

/** Zoom, fit and which links are drawn: the buttons at the foot of the sheet. */
export default function Tools(props: { room: Size; sheet: Sheet; onView(): void; onFit(): void }) {
  const { room, sheet, onView, onFit } = props;
  const flow = useReactFlow();
  const { zoom } = useViewport();
  const links = useView((state) => state.links);
  const zoomBy = (factor: number) => {
    onView();
    void flow.zoomTo(zoom * factor);
  };
  return (
    <div className={styles.tools} role="toolbar" aria-label={t('tools.label')}>
      <div className={ways.room}>
        <Suspense fallback={null}>
          <Ways />
        </Suspense>
      </div>
      <Button look="icon" aria-label={t('tools.zoomOut')} onClick={() => zoomBy(1 / 1.2)}>
        <Minus size={15} aria-hidden />
      </Button>
      <span className={styles.zoom}>{percent(Math.round(zoom * 100) / 100)}</span>
      <Button look="icon" aria-label={t('tools.zoomIn')} onClick={() => zoomBy(1.2)}>
        <Plus size={15} aria-hidden />
      </Button>
      <Button
        look="icon"
        aria-label={t('tools.fit')}
        title={t('tools.fit')}
        onClick={() => {
          onFit();
          void flow.setViewport(fitAll(room, sheet));
        }}
      >
        <Maximize size={15} aria-hidden />
      </Button>
      <label>
        {t('tools.links')}
        <select value={links} onChange={(event) => showLinks(event.target.value as LinksShown)}>
          {SHOWN.map((value) => (
            <option key={value} value={value}>
              {t(`tools.links.${value}`)}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
