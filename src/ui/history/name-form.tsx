import { useEffect, useRef, useState } from 'react';
import { t } from '../../i18n/translate';
import { Button } from '../controls/button';
import fields from '../controls/field.module.css';
import styles from './history.module.css';

/** Longest name of a version. */
const LIMIT = 120;

/** A name for a version. `onDone` gets it, or nothing when someone thinks better of it. */
export function NameForm(props: { value: string; onDone(label: string | undefined): void }) {
  const { value, onDone } = props;
  const [label, setLabel] = useState(value);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => input.current?.select(), []);
  return (
    <form
      className={styles.form}
      data-escape
      onKeyDown={({ key }) => key === 'Escape' && onDone(undefined)}
      onSubmit={(event) => {
        event.preventDefault();
        onDone(label.trim());
      }}
    >
      <input
        className={fields.input}
        aria-label={t('history.name')}
        placeholder={t('history.namePlaceholder')}
        maxLength={LIMIT}
        value={label}
        ref={input}
        onChange={(event) => setLabel(event.target.value)}
      />
      <Button type="submit" look="strong">
        {t('history.keepName')}
      </Button>
      <Button onClick={() => onDone(undefined)}>{t('history.cancel')}</Button>
    </form>
  );
}
