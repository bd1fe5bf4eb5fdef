import { useViewport } from '@xyflow/react';
import { Maximize, Minus, Plus } from 'lucide-react';
import { percent } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { lookAt } from '../../store/sight';
import { Button } from '../controls/button';
import styles from './tools.module.css';

/** Nearer, farther, and the whole sheet. */
export function ZoomButtons() {
  const { zoom } = useViewport();
  return (
    <>
      <Button look="icon" aria-label={t('tools.zoomOut')} onClick={() => lookAt({ to: 'out' })}>
        <Minus size={15} aria-hidden />
      </Button>
      <span className={styles.zoom}>{percent(Math.round(zoom * 100) / 100)}</span>
      <Button look="icon" aria-label={t('tools.zoomIn')} onClick={() => lookAt({ to: 'in' })}>
        <Plus size={15} aria-hidden />
      </Button>
      <Button
        look="icon"
        aria-label={t('tools.fit')}
        title={t('tools.fit')}
        onClick={() => lookAt({ to: 'fit' })}
      >
        <Maximize size={15} aria-hidden />
      </Button>
    </>
  );
}
