import { memo } from 'react';
import { t } from '../../i18n/translate';
import type { NoteBox } from '../../layout/sheet';
import type { Severity } from '../../rules/rule';
import { select, toggleSelected, edit } from '../../store/view';
import { leaveNote, writeNote } from './note-edits';
import { NoteEditor } from './note-editor';
import { NoteFace } from './note-face';
import { Stripe } from '../note/stripe';
import styles from './note.module.css';
import { noteElement } from './focus';

/** What is shown of a note beside its face. */
export interface NoteState {
  readonly box: NoteBox;
  readonly label: string;
  /** The places of its segments in their block: their colours. */
  readonly stripes: readonly number[];
  readonly badge: { readonly count: number; readonly severity: Severity } | undefined;
  readonly selected: boolean;
  readonly dim: boolean;
  readonly editing: boolean;
}

/** A note: its face, stripes, badge, and the editor while its name is being typed. */
export const NoteBody = memo(function NoteBody({ note }: { note: NoteState }) {
  const { box, label, stripes, badge, selected, dim, editing } = note;
  const { id, block } = box.face;
  return (
    <>
      <div
        id={`note-${id}`}
        className={styles.note}
        role="button"
        tabIndex={-1}
        aria-label={label}
        aria-pressed={selected}
        data-note={id}
        data-block={block}
        data-selected={selected}
        data-dim={dim}
        onClick={(event) => {
          if (event.shiftKey || event.metaKey || event.ctrlKey) toggleSelected(id);
          else select(id);
          noteElement(id)?.focus({ preventScroll: true });
        }}
        onDoubleClick={() => edit({ kind: 'note', id })}
      >
        <NoteFace box={box} />
        <Stripe places={stripes} className={styles.stripes} />
        {badge && (
          <span className={`${styles.badge} ${styles[badge.severity]}`} aria-hidden>
            {badge.count}
          </span>
        )}
      </div>
      {editing && (
        <NoteEditor
          value={box.face.title}
          label={t('note.edit')}
          onCommit={(text) => writeNote(block, id, text)}
          onLeave={(how, text) => {
            leaveNote(block, id, text, how);
            if (how === 'escape') requestAnimationFrame(() => noteElement(id)?.focus());
          }}
        />
      )}
    </>
  );
});
