import type { ReactNode } from 'react';
import styles from './view-head.module.css';

/** The id of a view's heading: it names the view and its table. */
export const VIEW_TITLE = 'view-title';

/** The question that a view answers; beside it what its signs mean, and what can be switched. */
export function ViewHead(props: { title: string; before?: ReactNode; children?: ReactNode }) {
  const { title, before, children } = props;
  return (
    <div className={styles.head}>
      {before}
      <h2 id={VIEW_TITLE} className={styles.title}>
        {title}
      </h2>
      {children}
    </div>
  );
}

/** What the signs of a view mean: items of a list, each a sign and its words. */
export function Legend({ label, children }: { label: string; children: ReactNode }) {
  return (
    <ul className={styles.legend} aria-label={label}>
      {children}
    </ul>
  );
}
