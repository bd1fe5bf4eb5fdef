import { stripeColor, stripePattern } from '../../layout/palette';
import styles from './stripe.module.css';

/** The stripe of the segment that stands at `index` in its block, down the left edge. */
export function Stripe({ index }: { index: number }) {
  return (
    <span
      className={`${styles.stripe} ${styles[stripePattern(index)]}`}
      style={{ color: stripeColor(index) }}
      aria-hidden
    />
  );
}
