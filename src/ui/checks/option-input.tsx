import { useId, useState } from 'react';
import { parseNumber, typedNumber } from '../../i18n/parse-number';
import { t, text } from '../../i18n/translate';
import type { Option } from '../../rules/rule';
import { useDraft } from '../controls/draft';
import fields from '../controls/field.module.css';
import styles from './checks.module.css';

/** A threshold of a check; left empty it is the usual one, which stands there in grey. */
export function OptionInput(props: {
  label: string;
  limits: Option;
  value: number | undefined;
  onCommit(value: number | undefined): void;
}) {
  const { label, limits, value, onCommit } = props;
  const { unit, min, max } = limits;
  const scale = unit.startsWith('share') ? 100 : 1;
  const shown = (number: number) => typedNumber(number * scale);
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const draft = useDraft(value === undefined ? '' : shown(value), (typed) => {
    const number = typed.trim() === '' ? undefined : parseNumber(typed);
    const next = number === undefined ? undefined : number / scale;
    const fits = typed.trim() === '' || (next !== undefined && next >= min && next <= max);
    setWrong(!fits);
    if (fits && next !== value) onCommit(next);
  });
  return (
    <div className={styles.option}>
      <label htmlFor={id}>{label}</label>
      <div>
        <div className={fields.quantity}>
          <input
            id={id}
            type="text"
            inputMode="decimal"
            className={`${fields.input} ${fields.number}`}
            placeholder={shown(limits.default)}
            value={draft.text}
            aria-invalid={wrong || undefined}
            aria-describedby={`${id}-unit`}
            onChange={(event) => draft.change(event.target.value)}
            onBlur={draft.flush}
          />
          <span id={`${id}-unit`} className={fields.unit}>
            {text(`optionUnit.${unit}`, undefined, text(`unit.${unit}`, undefined, ''))}
          </span>
        </div>
        {wrong && (
          <p className={fields.error} role="alert">
            {t('checks.outside', { min: shown(min), max: shown(max) })}
          </p>
        )}
      </div>
    </div>
  );
}
