import { useId, type ReactNode } from 'react';
import styles from './field.module.css';

/** A label beside a control; `children` gets the id that joins the two. */
export function Field({ label, children }: { label: string; children: (id: string) => ReactNode }) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      {children(id)}
    </div>
  );
}

/** A label beside a group of controls that are no single input; above them where they are `wide`. */
export function FieldGroup(props: { label: string; wide?: boolean; children: ReactNode }) {
  const { label, wide = false, children } = props;
  const id = useId();
  return (
    <div className={wide ? styles.wide : styles.field} role="group" aria-labelledby={id}>
      <span className={styles.label} id={id}>
        {label}
      </span>
      <div>{children}</div>
    </div>
  );
}
