import styles from './one-of.module.css';

/** One of a few, all in sight: buttons side by side, of which one is pressed. */
export function OneOf<V extends string>(props: {
  label: string;
  value: V;
  options: readonly { readonly value: V; readonly label: string }[];
  className?: string;
  onChange(value: NoInfer<V>): void;
}) {
  const { label, value, options, className = '', onChange } = props;
  return (
    <div className={`${styles.group} ${className}`} role="group" aria-label={label}>
      {options.map((option) => (
        <button
          key={option.value}
          type="button"
          className={styles.option}
          aria-pressed={option.value === value}
          onClick={() => onChange(option.value)}
        >
          {option.label}
        </button>
      ))}
    </div>
  );
}
