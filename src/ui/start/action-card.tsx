import type { LucideIcon } from 'lucide-react';
import { useId } from 'react';
import styles from './start.module.css';

/** One way to begin: what it is, and in a line what one gets. */
export function ActionCard(props: {
  icon: LucideIcon;
  title: string;
  about: string;
  strong?: boolean;
  disabled?: boolean;
  onClick(): void;
}) {
  const described = useId();
  const { icon: Icon, title, about, strong = false, disabled = false, onClick } = props;
  return (
    <button
      type="button"
      className={styles.action}
      data-strong={strong}
      aria-label={title}
      aria-describedby={described}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon size={20} strokeWidth={1.75} aria-hidden />
      <span className={styles.actionTitle}>{title}</span>
      <span id={described} className={styles.actionAbout}>
        {about}
      </span>
    </button>
  );
}
