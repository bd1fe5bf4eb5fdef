import '../../i18n/import';
import { useMemo, useState } from 'react';
import { t } from '../../i18n/translate';
import { joining, notesAmong } from '../../model/compare-join';
import { newId } from '../../model/ids';
import { useDocument } from '../../store/document';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { Preview } from '../../ui/import/preview';
import { take } from '../history/restore';
import { openCanvas } from '../open';
import { whatIsOffered } from './offer';
import styles from './import.module.css';

/** What was understood of a foreign text, and the choice that is left: a new canvas, or the open one. */
export default function Import({ onClose }: { onClose(): void }) {
  const [offered] = useState(whatIsOffered);
  const [busy, setBusy] = useState(false);
  const here = useDocument(({ timeline }) => timeline?.canvas);
  const other = offered?.understood.canvas;
  const join = useMemo(() => here && other && joining(here, other), [here, other]);
  if (!offered || !other) return null;
  const { file, understood } = offered;
  const kind = t(`import.source.${understood.source}`);
  const merge = async () => {
    setBusy(true);
    if (await take(join!.theirs, new Set(join!.fresh.map(({ key }) => key)))) onClose();
    else setBusy(false);
  };
  return (
    <Dialog title={t('import.title')} onClose={onClose}>
      <p className={styles.from}>
        {file === undefined
          ? t('import.fromClipboard', { kind })
          : t('import.from', { file, kind })}{' '}
        {t('import.nothingYet')}
      </p>
      <Preview canvas={other} left={understood.left} />
      {join && (
        <p className={styles.about}>
          {t('import.mergeAbout', {
            count: notesAmong(join.fresh),
            links: join.fresh.filter(({ part }) => part === 'links').length,
            same: join.same,
          })}
        </p>
      )}
      <div className={styles.ways}>
        <Button
          look="strong"
          onClick={() => {
            if (openCanvas({ ...other, id: newId() })) onClose();
          }}
        >
          {t('import.open')}
        </Button>
        {join && (
          <Button disabled={busy || join.fresh.length === 0} onClick={() => void merge()}>
            {t('import.merge', { name: here!.meta.name || t('canvas.untitled') })}
          </Button>
        )}
        <Button onClick={onClose}>{t('import.cancel')}</Button>
      </div>
    </Dialog>
  );
}
