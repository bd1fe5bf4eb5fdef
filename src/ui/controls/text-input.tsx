import { TEXT_LIMIT } from '../../model/limits';
import { useDraft } from './draft';
import styles from './field.module.css';

/** A line or an area of text. `onCommit` gets it after a rest, on Enter and on leaving. */
export function TextInput(props: {
  id?: string;
  label?: string;
  value: string;
  lines?: 'one' | 'many';
  placeholder?: string;
  className?: string;
  maxLength?: number;
  same?: (text: string, value: string) => boolean;
  onCommit(text: string): void;
}) {
  const { id, label, value, lines = 'one', placeholder, className = '', onCommit } = props;
  const { text, change, flush } = useDraft(value, onCommit, props.same && { same: props.same });
  const shared = {
    id,
    'aria-label': label,
    value: text,
    placeholder,
    // Nothing can be typed that a file would then refuse.
    maxLength: props.maxLength ?? TEXT_LIMIT,
    onBlur: flush,
  };
  if (lines === 'many') {
    return (
      <textarea
        {...shared}
        className={`${styles.input} ${styles.area} ${className}`}
        onChange={(event) => change(event.target.value)}
      />
    );
  }
  return (
    <input
      {...shared}
      type="text"
      className={`${styles.input} ${className}`}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        if (event.key === 'Enter') flush();
      }}
    />
  );
}
