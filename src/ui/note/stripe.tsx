import { stripeColor, stripePattern } from '../../layout/palette';
import styles from './stripe.module.css';

/**
 * The colours and patterns of the segments that something concerns, down the left edge of what
 * stands around it; grey where it concerns none. `places` are theirs among the segments, from 0.
 */
export function Stripe({ places }: { places: readonly number[] }) {
  return (
    <span className={styles.stripe} aria-hidden>
      {places.length === 0 ? (
        <span className={styles.nobody} />
      ) : (
        places.map((place) => (
          <span
            key={place}
            className={styles[stripePattern(place)]}
            style={{ color: stripeColor(place) }}
          />
        ))
      )}
    </span>
  );
}
