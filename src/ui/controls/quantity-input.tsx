import { useState } from 'react';
import { parseNumber, typedNumber } from '../../i18n/parse-number';
import { t, text, word } from '../../i18n/translate';
import type { Quantity, Unit } from '../../model/quantity';
import { Select } from './choice';
import { useDraft } from './draft';
import styles from './field.module.css';

const STATUSES = ['assumed', 'benchmark', 'measured'] as const;

/** A share is kept as a fraction and shown as a percentage. */
const isShare = (unit: Unit) => unit.startsWith('share');
const scale = (unit: Unit) => (isShare(unit) ? 100 : 1);

function toText(quantity: Quantity | undefined, unit: Unit): string {
  if (!quantity) return '';
  return typedNumber(quantity.value * scale(unit));
}

/** What a text means in a unit; nothing where it is no number, or more than all of something. */
function valueOf(typed: string, unit: Unit): number | undefined {
  const parsed = parseNumber(typed);
  const value = parsed === undefined ? undefined : parsed / scale(unit);
  return value !== undefined && isShare(unit) && value > 1 ? undefined : value;
}

/** Whether a text cannot be taken for a number of this unit. An empty one says that it is unknown. */
export const isWrong = (typed: string, unit: Unit): boolean =>
  typed.trim() !== '' && valueOf(typed, unit) === undefined;

/** A number with its unit and how well it is known. An empty field means that it is not known. */
export function QuantityInput(props: {
  id: string;
  value: Quantity | undefined;
  unit: Unit;
  onCommit(quantity: Quantity | undefined): void;
}) {
  const { id, value, unit, onCommit } = props;
  const [wrongText, setWrongText] = useState<string>();
  const commit = (typed: string) => {
    if (typed.trim() === '') {
      setWrongText(undefined);
      onCommit(undefined);
      return;
    }
    const next = valueOf(typed, unit);
    setWrongText(next === undefined ? typed : undefined);
    if (next !== undefined && next !== value?.value) {
      // Another number is no longer the one that was published.
      const known = value?.status === 'benchmark' ? undefined : value;
      onCommit({ ...(known ?? { unit, status: 'assumed' }), value: next });
    }
  };
  const {
    text: shown,
    change,
    flush,
  } = useDraft(toText(value, unit), commit, {
    same: (typed, known) => (parseNumber(typed) ?? typed.trim()) === (parseNumber(known) ?? known),
  });
  const wrong = wrongText !== undefined && wrongText === shown;
  return (
    <div>
      <div className={styles.quantity}>
        <input
          id={id}
          type="text"
          inputMode="decimal"
          className={`${styles.input} ${styles.number}`}
          value={shown}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-unit`}
          onChange={(event) => change(event.target.value)}
          onBlur={flush}
          onKeyDown={(event) => {
            if (event.key === 'Enter') flush();
          }}
        />
        <span id={`${id}-unit`} className={styles.unit}>
          {text(`unit.${unit}`)}
        </span>
        {value && (
          <Select
            label={t('quantity.status')}
            className={styles.status!}
            value={value.status}
            options={STATUSES.map((status) => ({
              value: status,
              label: word('numStatus', status),
            }))}
            onChange={(status) =>
              onCommit({ ...value, status: (status ?? 'assumed') as Quantity['status'] })
            }
          />
        )}
      </div>
      {wrong && (
        <p className={styles.error} role="alert">
          {t(isShare(unit) ? 'quantity.wrongShare' : 'quantity.wrong')}
        </p>
      )}
    </div>
  );
}
