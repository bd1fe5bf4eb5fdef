import type { Named } from '../../layout/journey/touch-words';
import { useView } from '../../store/view';
import parts from './parts.module.css';
import { show } from './show';

/** A note's name; pressing it shows its details. */
export function NameButton({ note, className = '' }: { note: Named; className?: string }) {
  const selected = useView((state) => state.selection.includes(note.id));
  return (
    <button
      type="button"
      className={`${parts.name} ${className}`}
      aria-current={selected || undefined}
      dir="auto"
      onClick={() => show(note.id)}
    >
      {note.name}
    </button>
  );
}
