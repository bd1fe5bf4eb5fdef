import { memo, useLayoutEffect, useRef } from 'react';
import type { Box } from '../../layout/sheet';
import { select } from '../../store/view';
import { noteElement } from './focus';
import type { NoteState } from './note-body';

/**
 * A note of a large sheet that is out of sight: not drawn, but there for the keyboard and the screen
 * reader. Focus brings it into sight; then the drawn note takes its place, and the focus.
 */
const UndrawnNote = memo(function UndrawnNote({ note, within }: { note: NoteState; within: Box }) {
  const { box, label } = note;
  const { id, block } = box.face;
  const ref = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (document.activeElement !== element) return;
      queueMicrotask(() => noteElement(id)?.focus({ preventScroll: true }));
    };
  }, [id]);
  const { width, height } = box;
  return (
    <div
      role="listitem"
      id={`item-${id}`}
      style={{
        position: 'absolute',
        left: box.x - within.x,
        top: box.y - within.y,
        width,
        height,
      }}
    >
      <div
        ref={ref}
        role="button"
        id={`note-${id}`}
        tabIndex={-1}
        aria-label={label}
        aria-pressed={false}
        data-note={id}
        data-block={block}
        // A screen reader’s click; the focus brings the note into sight.
        onClick={(event) => {
          event.currentTarget.focus({ preventScroll: true });
          select(id);
        }}
      />
    </div>
  );
});

/** The notes of a block that are out of sight. */
export default function UndrawnNotes(props: { notes: readonly NoteState[]; within: Box }) {
  return props.notes.map((note) => (
    <UndrawnNote key={note.box.face.id} note={note} within={props.within} />
  ));
}
