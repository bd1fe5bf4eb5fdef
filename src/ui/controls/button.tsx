import type { ComponentProps } from 'react';
import styles from './button.module.css';

type Look = 'plain' | 'strong' | 'quiet' | 'link' | 'icon';

/** A button. `icon` is square and needs an `aria-label`. */
export function Button({
  look = 'plain',
  className = '',
  ...props
}: ComponentProps<'button'> & { look?: Look }) {
  const looks =
    look === 'icon' ? `${styles.quiet} ${styles.icon}` : look === 'plain' ? '' : styles[look];
  return <button type="button" className={`${styles.button} ${looks} ${className}`} {...props} />;
}
