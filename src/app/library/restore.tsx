import '../../i18n/library';
import '../../i18n/read';
import { useState } from 'react';
import { BACKUP_LIMIT, readBackup, type ReadBackupResult } from '../../formats/backup';
import { dated } from '../../i18n/format';
import { t } from '../../i18n/translate';
import { tellChange, tellWrite } from '../../storage/changes';
import { forgetText, listAgain } from '../../storage/local-list';
import { everything, putBack } from '../../storage/whole';
import { notify } from '../../store/notices';
import { openDialog } from '../../store/view';
import { Button } from '../../ui/controls/button';
import { Dialog } from '../../ui/controls/dialog';
import { OneOf } from '../../ui/controls/one-of';
import { pickFile } from '../pick-file';
import { explain } from '../recover';
import { copyOf } from './actions';
import styles from './restore.module.css';
import { planOf, putBacks, type Here, type Plan, type Way } from './restore-plan';

type Backup = Extract<ReadBackupResult, { ok: true }>;

/** A backup that was read, beside what is here. */
interface Asked {
  readonly file: string;
  readonly backup: Backup;
  readonly plan: Plan;
  readonly here: Here;
}

let asked: Asked | undefined;

/** Lets the reader pick a backup and shows what it would bring. */
export async function pickBackup(): Promise<void> {
  const file = await pickFile();
  if (file) await askToRestore(file);
}

/** Shows what a backup would bring; nothing is changed by it. */
export async function askToRestore(file: File): Promise<void> {
  const refuse = (why: string) =>
    notify(t('restore.refused', { file: file.name, why }), { tone: 'problem' });
  if (file.size > BACKUP_LIMIT) {
    refuse(t('read.too-large', { limit: BACKUP_LIMIT / 1e6 }));
    return;
  }
  let text: string;
  try {
    text = await file.text();
  } catch {
    refuse(t('restore.cannotRead'));
    return;
  }
  const backup = readBackup(text);
  if (!backup.ok) {
    refuse(explain(backup.error));
    return;
  }
  try {
    const here = await whatIsHere();
    asked = { file: file.name, backup, here, plan: planOf(backup.items, here) };
  } catch {
    refuse(t('library.blocked'));
    return;
  }
  openDialog({ kind: 'restore' });
}

const whatIsHere = async (): Promise<Here> =>
  new Map((await everything()).map((one) => [one.stored.id, one]));

/** What a backup would bring, and the choice that is left; then all of it is put back, or nothing. */
export default function Restore({ onClose }: { onClose(): void }) {
  const [now, setNow] = useState(asked);
  const [way, setWay] = useState<Way>('copies');
  const [failed, setFailed] = useState('');
  const [busy, setBusy] = useState(false);
  if (!now) return null;
  const { backup, plan, here } = now;
  const writes = putBacks(plan, here, way, copyOf);
  const restore = async () => {
    setBusy(true);
    const result = await putBack(writes);
    if (result.ok) {
      for (const { id, canvas, base, binned, changed } of writes.toReversed()) {
        // The next one who opens it gets what the database has.
        if (canvas) forgetText(id);
        if (canvas && binned === undefined) listAgain({ id, name: canvas.meta.name, changed });
        if (canvas && base > 0) tellWrite(id, base + 1);
      }
      tellChange({ what: 'other', ids: writes.map(({ id }) => id) });
      notify(t('restore.done', { count: writes.length }));
      onClose();
      return;
    }
    setBusy(false);
    setFailed(t(`restore.failed.${result.reason}`));
    if (result.reason === 'changed') {
      const next = await whatIsHere().catch(() => here);
      setNow({ ...now, here: next, plan: planOf(backup.items, next) });
    }
  };
  return (
    <Dialog title={t('restore.title')} onClose={onClose}>
      <p className={styles.from}>
        {t('restore.from', { file: now.file, when: whenMade(backup.at) })}
      </p>
      <ul className={styles.counts}>
        <li>{t('restore.fresh', { count: plan.fresh.length })}</li>
        <li>{t('restore.same', { count: plan.same.length })}</li>
        <li>{t('restore.different', { count: plan.different.length })}</li>
      </ul>
      {plan.different.length > 0 && (
        <section className={styles.part}>
          <Names names={plan.different.map(({ canvas }) => canvas.meta.name)} />
          <OneOf
            label={t('restore.way')}
            value={way}
            options={(['copies', 'replace'] as const).map((value) => ({
              value,
              label: t(`restore.way.${value}`),
            }))}
            onChange={setWay}
          />
          <p className={styles.hint}>{t(`restore.about.${way}`)}</p>
        </section>
      )}
      {backup.broken.length > 0 && (
        <section className={styles.part}>
          <p>{t('restore.broken', { count: backup.broken.length })}</p>
          <ul className={styles.names}>
            {backup.broken.map(({ name, error }, i) => (
              <li key={i}>
                <b dir="auto">{name}</b>: {explain(error)}
              </li>
            ))}
          </ul>
        </section>
      )}
      {failed && (
        <p className={styles.failed} role="alert">
          {failed}
        </p>
      )}
      <div className={styles.ways}>
        <Button look="strong" disabled={busy || writes.length === 0} onClick={() => void restore()}>
          {writes.length === 0 ? t('restore.nothing') : t('restore.do', { count: writes.length })}
        </Button>
        <Button onClick={onClose}>{t('restore.cancel')}</Button>
      </div>
    </Dialog>
  );
}

function Names({ names }: { names: readonly string[] }) {
  return (
    <ul className={styles.names}>
      {names.map((name, i) => (
        <li key={i} dir="auto">
          {name || t('canvas.untitled')}
        </li>
      ))}
    </ul>
  );
}

/** When a backup says it was made; its own words where that is no date. */
function whenMade(at: string): string {
  const date = new Date(at);
  return Number.isNaN(date.getTime()) ? at.slice(0, 40) : dated(date, 'long');
}
