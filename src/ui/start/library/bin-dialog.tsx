import { useState } from 'react';
import { ago } from '../../../i18n/ago';
import { t } from '../../../i18n/translate';
import { Button } from '../../controls/button';
import { Dialog } from '../../controls/dialog';
import styles from './library.module.css';

/** A canvas in the bin. */
export interface Binned {
  readonly id: string;
  readonly name: string;
  /** Since when, in milliseconds since 1970. */
  readonly binned: number;
}

const DAY = 24 * 60 * 60 * 1000;

/** What was deleted: to be taken out again, or deleted for good. */
export function BinDialog(props: {
  bin: readonly Binned[];
  now: number;
  /** How long something stays, in days. */
  days: number;
  onRestore(id: string): void;
  onDelete(ids: readonly string[]): void;
  onClose(): void;
}) {
  const { bin, now, days, onRestore, onDelete, onClose } = props;
  const [asked, setAsked] = useState<readonly string[]>([]);
  const one = bin.find(({ id }) => id === asked[0]);
  const left = (binned: number) => Math.max(0, days - Math.floor((now - binned) / DAY));
  return (
    <Dialog title={t('library.bin.title')} onClose={onClose}>
      <p className={styles.hint}>{t('library.bin.about', { days })}</p>
      {bin.length === 0 && (
        <p className={styles.none} role="status">
          {t('library.bin.none')}
        </p>
      )}
      <ul className={styles.bin}>
        {bin.map(({ id, name, binned }) => (
          <li key={id} className={styles.binned}>
            <span className={styles.binnedText}>
              <b dir="auto">{name || t('canvas.untitled')}</b>
              <span className={styles.hint}>
                {t('library.bin.since', { when: ago(binned, now) })}
                {' · '}
                {t('library.bin.left', { count: left(binned) })}
              </span>
            </span>
            <span className={styles.ways}>
              <Button
                aria-label={t('library.bin.restoreLabel', { name: name || t('canvas.untitled') })}
                onClick={() => onRestore(id)}
              >
                {t('library.bin.restore')}
              </Button>
              <Button
                look="link"
                aria-label={t('library.bin.deleteLabel', { name: name || t('canvas.untitled') })}
                onClick={() => setAsked([id])}
              >
                {t('library.bin.delete')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
      {one ? (
        <div className={styles.sure} role="alertdialog" aria-label={t('library.bin.delete')}>
          <p>
            {t('library.bin.sure', {
              count: asked.length,
              name: one.name || t('canvas.untitled'),
            })}
          </p>
          <div className={styles.ways}>
            <Button
              look="strong"
              onClick={() => {
                setAsked([]);
                onDelete(asked);
              }}
            >
              {t('library.bin.delete')}
            </Button>
            <Button autoFocus onClick={() => setAsked([])}>
              {t('library.bin.keep')}
            </Button>
          </div>
        </div>
      ) : (
        bin.length > 1 && (
          <div className={styles.ways}>
            <Button onClick={() => setAsked(bin.map(({ id }) => id))}>
              {t('library.bin.empty')}
            </Button>
          </div>
        )
      )}
    </Dialog>
  );
}
