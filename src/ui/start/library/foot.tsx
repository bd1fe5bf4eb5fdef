import { Archive, ArchiveRestore, Trash2 } from 'lucide-react';
import { size } from '../../../i18n/bytes';
import { t } from '../../../i18n/translate';
import { Button } from '../../controls/button';
import styles from './library.module.css';

/** How much is kept, of how much, in bytes, and whether the browser keeps it for good. */
export interface Stored {
  readonly used?: number | undefined;
  readonly quota?: number | undefined;
  readonly promised: boolean;
}

/** What one does with all canvases at once, and how full the browser is. */
export function Foot(props: {
  bin: number;
  stored: Stored | undefined;
  onBackup(): void;
  onRestore(): void;
  onBin(): void;
}) {
  const { bin, stored, onBackup, onRestore, onBin } = props;
  return (
    <div className={styles.foot}>
      <div className={styles.ways}>
        <Button onClick={onBackup}>
          <Archive size={14} aria-hidden />
          {t('library.backup')}
        </Button>
        <Button onClick={onRestore}>
          <ArchiveRestore size={14} aria-hidden />
          {t('library.restore')}
        </Button>
        {bin > 0 && (
          <Button id="library-bin" onClick={onBin}>
            <Trash2 size={14} aria-hidden />
            {t('library.bin', { count: bin })}
          </Button>
        )}
      </div>
      {stored?.used !== undefined && <Storage {...stored} used={stored.used} />}
    </div>
  );
}

function Storage({ used, quota, promised }: Stored & { used: number }) {
  const values = { used: size(used), quota: size(quota ?? 0) };
  const said = quota ? t('library.storage.of', values) : t('library.storage.used', values);
  return (
    <div className={styles.storage}>
      <p>
        {said}
        {quota !== undefined && quota > 0 && (
          <span
            className={styles.meter}
            role="meter"
            aria-label={t('library.storage')}
            aria-valuemin={0}
            aria-valuemax={quota}
            aria-valuenow={Math.min(used, quota)}
            aria-valuetext={said}
          >
            <span style={{ width: `${Math.min(100, (100 * used) / quota)}%` }} />
          </span>
        )}
      </p>
      <p className={styles.hint}>
        {t(promised ? 'library.storage.promised' : 'library.storage.open')}
      </p>
    </div>
  );
}
