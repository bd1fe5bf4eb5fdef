import { ToggleGroup } from 'radix-ui';
import styles from './field.module.css';

export interface Option {
  readonly value: string;
  readonly label: string;
}

/** One of several, or nothing: a native list, with `empty` as the text of “not said”. */
export function Select(props: {
  id?: string;
  label?: string;
  value: string | undefined;
  options: readonly Option[];
  empty?: string;
  className?: string;
  onChange(value: string | undefined): void;
}) {
  const { id, label, value, options, empty, className = '', onChange } = props;
  return (
    <select
      id={id}
      aria-label={label}
      className={`${styles.input} ${className}`}
      value={value ?? ''}
      onChange={(event) => onChange(event.target.value || undefined)}
    >
      {empty !== undefined && <option value="">{empty}</option>}
      {options.map((option) => (
        <option key={option.value} value={option.value}>
          {option.label}
        </option>
      ))}
    </select>
  );
}

/** Any number of several, as buttons that stay pressed: one stop for Tab, arrows go from one to the next. */
export function Choices(props: {
  values: readonly string[];
  options: readonly Option[];
  onChange(values: string[]): void;
}) {
  const { values, options, onChange } = props;
  return (
    <ToggleGroup.Root
      type="multiple"
      className={styles.choices}
      value={[...values]}
      onValueChange={onChange}
    >
      {options.map(({ value, label }) => (
        <ToggleGroup.Item key={value} value={value} className={styles.choice}>
          {label}
        </ToggleGroup.Item>
      ))}
    </ToggleGroup.Root>
  );
}
