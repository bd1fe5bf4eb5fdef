import { stripeColor, stripePattern } from '../../layout/palette';
import styles from './note.module.css';

/** One stripe a segment served; a note that serves nobody has a grey one. */
export function Stripes({ indexes }: { indexes: readonly number[] }) {
  return (
    <span className={styles.stripes} aria-hidden>
      {indexes.length === 0 ? (
        <span className={styles.orphan} />
      ) : (
        indexes.map((index) => (
          <span
            key={index}
            className={styles[stripePattern(index)]}
            style={{ color: stripeColor(index) }}
          />
        ))
      )}
    </span>
  );
}
