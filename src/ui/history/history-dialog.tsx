import { useState } from 'react';
import { moment } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import styles from './history.module.css';
import { NameForm } from './name-form';
import { summaryOf } from './summary';
import { useRefocus } from './use-refocus';
import { useSoon } from './use-soon';
import type { Version, VersionActions } from './version';
import { VersionRow } from './version-row';

/** The versions of a canvas, by day, the last one first. */
export function HistoryDialog(props: {
  canvas: Canvas;
  /** Newest first; nothing until they are read, `none` where this browser keeps none. */
  versions: readonly Version[] | 'none' | undefined;
  actions: VersionActions;
  onNameNow(label: string): void;
  onCompare(): void;
  onClose(): void;
}) {
  const { canvas, versions, actions, onNameNow, onCompare, onClose } = props;
  const [open, setOpen] = useState<number>();
  const [naming, setNaming] = useState(false);
  const nameButton = useRefocus(naming);
  const lines = Array.isArray(versions) ? (versions as readonly Version[]) : [];
  const latest = lines[0];
  const since = useSoon(() => {
    const last = latest?.load();
    return last && summaryOf(last, canvas);
  }, [latest, canvas]);
  return (
    <Dialog title={t('history.title')} wide onClose={onClose}>
      <p className={styles.intro}>{t('history.intro')}</p>
      <div className={styles.now}>
        <div className={styles.nowText}>
          <b>{t('history.now')}</b>
          {since && <span className={styles.summary}>{t('history.since', { what: since })}</span>}
        </div>
        {naming ? (
          <NameForm
            value=""
            onDone={(label) => {
              setNaming(false);
              if (label) onNameNow(label);
            }}
          />
        ) : (
          <div className={styles.actions}>
            {versions !== 'none' && (
              <Button ref={nameButton} onClick={() => setNaming(true)}>
                {t('history.nameNow')}
              </Button>
            )}
            <Button onClick={onCompare}>{t('history.compareOther')}</Button>
          </div>
        )}
      </div>
      {versions === 'none' && <p className={styles.intro}>{t('history.unkept')}</p>}
      {Array.isArray(versions) && lines.length === 0 && (
        <p className={styles.intro}>{t('history.empty')}</p>
      )}
      {daysOf(lines).map(({ day, own }) => (
        <section key={day} aria-label={day}>
          <h3 className={styles.day}>{day}</h3>
          <ul>
            {own.map((version) => (
              <VersionRow
                key={version.key}
                version={version}
                before={lines[lines.indexOf(version) + 1]}
                open={open === version.key}
                onOpen={(isOpen) => setOpen(isOpen ? version.key : undefined)}
                actions={actions}
              />
            ))}
          </ul>
        </section>
      ))}
    </Dialog>
  );
}

/** Versions by the day on which they were kept; days as they come. */
function daysOf(versions: readonly Version[]): { day: string; own: Version[] }[] {
  const days: { day: string; own: Version[] }[] = [];
  for (const version of versions) {
    const day = moment(version.at, 'day');
    const last = days.find((one) => one.day === day);
    if (last) last.own.push(version);
    else days.push({ day, own: [version] });
  }
  return days;
}
