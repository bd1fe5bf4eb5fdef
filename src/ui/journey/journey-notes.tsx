import { Plus } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { t, word } from '../../i18n/translate';
import type { Named } from '../../layout/journey/touch-words';
import type { Id } from '../../model/canvas';
import { putJourneyNote } from '../../model/edit-journey';
import type { JourneyAspect, Phase } from '../../model/enums';
import { newId } from '../../model/ids';
import type { JourneyNote } from '../../model/records';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import parts from './parts.module.css';
import { PlaceEditor, takeFocus } from './place-editor';
import { PainIcon } from './who-icon';

/** Instead of a note: the button that adds one. */
const NEXT = '';

/** What is noted about one thing in one phase, edited in place. `children` stand beside the button that adds one. */
export function JourneyNotes(props: {
  segment: Named;
  phase: Phase;
  /** The phase's name. */
  title: string;
  about: JourneyAspect;
  notes: readonly JourneyNote[];
  children?: ReactNode;
}) {
  const { segment, phase, title, about, notes, children } = props;
  const [editing, setEditing] = useState<Id>();
  const [back, setBack] = useState<Id>();
  const pain = about === 'pain';
  const label = t(pain ? 'journey.painLabel' : 'journey.noteLabel', {
    about: word('journeyAspect', about),
    segment: segment.name,
    phase: title,
  });
  const editor = (note: JourneyNote) => (
    <PlaceEditor
      key={note.id}
      value={note.text}
      label={label}
      placeholder={t('journey.noteHint')}
      onCommit={(text) => apply(putJourneyNote({ ...note, text }))}
      onLeave={(byKey, text) => {
        setEditing(undefined);
        setBack(byKey ? (text ? note.id : NEXT) : undefined);
      }}
    />
  );
  const known = notes.some(({ id }) => id === editing);
  return (
    <>
      {notes.map((note) =>
        note.id === editing ? (
          editor(note)
        ) : (
          <button
            key={note.id}
            type="button"
            className={parts.note}
            data-pain={pain}
            data-note-of={about}
            aria-label={t('journey.editNote', {
              about: word('journeyAspect', about),
              text: note.text,
            })}
            ref={back === note.id ? takeFocus : undefined}
            dir="auto"
            onClick={() => setEditing(note.id)}
          >
            {pain && <PainIcon />}
            <span>{note.text}</span>
          </button>
        ),
      )}
      {editing !== undefined &&
        !known &&
        editor({ id: editing, segment: segment.id, phase, about, text: '' })}
      <div className={parts.adds}>
        {children}
        {(editing === undefined || known) && (
          <Button
            look="link"
            className={parts.add!}
            aria-label={label}
            ref={back === NEXT ? takeFocus : undefined}
            onClick={() => setEditing(newId())}
          >
            <Plus size={13} aria-hidden />
            {pain ? word('journeyAspect', about) : t('journey.note')}
          </Button>
        )}
      </div>
    </>
  );
}
