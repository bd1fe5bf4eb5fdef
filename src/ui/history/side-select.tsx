import { useId } from 'react';
import { t } from '../../i18n/translate';
import fields from '../controls/field.module.css';
import styles from './history.module.css';

/** Something that can be compared. */
export interface SideOption {
  readonly value: string;
  readonly label: string;
  readonly group: 'here' | 'versions' | 'canvases' | 'files';
}

const GROUPS = ['here', 'versions', 'canvases', 'files'] as const;

/** Which canvas, version or file. */
export function SideSelect(props: {
  label: string;
  value: string;
  options: readonly SideOption[];
  onChange(value: string): void;
}) {
  const { label, value, options, onChange } = props;
  const id = useId();
  return (
    <div className={styles.side}>
      <label htmlFor={id} className={styles.summary}>
        {label}
      </label>
      <select
        id={id}
        className={fields.input}
        value={value}
        onChange={(event) => onChange(event.target.value)}
      >
        {!options.some((option) => option.value === value) && (
          <option value={value}>{t('compare.choose')}</option>
        )}
        {GROUPS.map((group) => {
          const own = options.filter((option) => option.group === group);
          if (own.length === 0) return null;
          return (
            <optgroup key={group} label={t(`compare.group.${group}`)}>
              {own.map((option) => (
                <option key={option.value} value={option.value}>
                  {option.label}
                </option>
              ))}
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}
