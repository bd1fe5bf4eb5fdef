import { useId, useState } from 'react';
import { t, word } from '../../i18n/translate';
import { waive } from '../../model/edit-checks';
import { WaiverReason } from '../../model/enums';
import type { Waiver } from '../../model/settings';
import type { Finding } from '../../rules/engine';
import { apply } from '../../store/document';
import { announce } from '../../store/notices';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { Field } from '../controls/field';
import { today } from '../../store/today';
import styles from './findings.module.css';

/** Asks why a finding is fine, and sets it aside with the answer. */
export function WaiveForm(props: { finding: Finding; title: string; onClose(): void }) {
  const { finding, title, onClose } = props;
  const [reason, setReason] = useState<Waiver['reason']>('differentiator');
  const [note, setNote] = useState('');
  const label = useId();
  const save = () => {
    const { id, rule, on, to } = finding;
    apply(
      waive({
        id,
        rule,
        ...(on === undefined ? {} : { on }),
        ...(to === undefined ? {} : { to }),
        reason,
        ...(note.trim() ? { note: note.trim() } : {}),
        date: today(),
      }),
    );
    announce(t('waive.done', { title }));
    onClose();
  };
  return (
    <form
      className={styles.waive}
      aria-labelledby={label}
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        onClose();
      }}
    >
      <strong id={label}>{t('waive.title')}</strong>
      <Field label={t('waive.reason')}>
        {(id) => (
          <Select
            id={id}
            value={reason}
            options={WaiverReason.options.map((value) => ({
              value,
              label: word('waiverReason', value),
            }))}
            onChange={(value) => setReason(value as Waiver['reason'])}
          />
        )}
      </Field>
      <label className={styles.waiveLabel}>
        {t('waive.note')}
        <textarea
          className={styles.waiveNote}
          rows={2}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </label>
      <div className={styles.fixes}>
        <Button type="submit">{t('waive.save')}</Button>
        <Button look="link" onClick={onClose}>
          {t('waive.cancel')}
        </Button>
      </div>
    </form>
  );
}
