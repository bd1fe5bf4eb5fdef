import type { Id } from '../../model/canvas';
import styles from './note.module.css';
import { show, useSelected } from './show';

/** A note’s name; pressing it shows the note’s details. */
export function NoteName(props: { id: Id; name: string; className?: string }) {
  const { id, name, className = '' } = props;
  return (
    <button
      type="button"
      className={`${styles.name} ${className}`}
      aria-current={useSelected(id) || undefined}
      dir="auto"
      onClick={() => show(id)}
    >
      {name}
    </button>
  );
}
