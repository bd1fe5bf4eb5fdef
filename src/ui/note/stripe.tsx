import { stripeColor, stripePattern } from '../../layout/palette';
import patterns from './pattern.module.css';
import styles from './stripe.module.css';

/**
 * The colours and patterns of the segments that something concerns, down the left edge of what
 * stands around it; grey where it concerns none. `places` are theirs among the segments, from 0.
 */
export function Stripe(props: { places: readonly number[]; className?: string | undefined }) {
  const { places, className = '' } = props;
  return (
    <span className={`${styles.stripe} ${className}`} aria-hidden>
      {places.length === 0 ? (
        <span className={patterns.nobody} />
      ) : (
        places.map((place) => (
          <span
            key={place}
            className={patterns[stripePattern(place)]}
            style={{ color: stripeColor(place) }}
          />
        ))
      )}
    </span>
  );
}
