import { useEffect, useRef, type KeyboardEvent } from 'react';
import { t, word } from '../../../i18n/translate';
import { writeNote } from '../note-edits';
import { NoteEditor } from '../note-editor';
import styles from './outline.module.css';
import { backOver, carry, leave, pasteLines, type Written } from './writing';

/** Types the text of a note where it stands in the outline: a new one, or `value`. */
export function NoteWriter(props: { place: Written; value?: string; fresh: boolean }) {
  const { place, value, fresh } = props;
  const { block, id, before } = place;
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.scrollIntoView({ block: 'nearest' });
    // One goes on writing: on the sheet a note is written anew, here it is a line of a text.
    const field = ref.current?.querySelector('textarea');
    field?.setSelectionRange(field.value.length, field.value.length);
  }, []);

  const onKey = (event: KeyboardEvent) => {
    const field = event.target as HTMLTextAreaElement;
    const { key, shiftKey, altKey, ctrlKey, metaKey, repeat } = event;
    if (event.nativeEvent.isComposing || altKey || ctrlKey || metaKey) return;
    // A key held down to empty the line does not go on and empty the one above.
    const isBack = key === 'Backspace' && field.value === '' && !repeat;
    if (isBack) backOver(place);
    if (isBack || (key === 'Tab' && fresh && carry(place, field.value, shiftKey ? -1 : 1))) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  return (
    <div ref={ref} className={styles.writer} onKeyDownCapture={onKey}>
      <NoteEditor
        value={value ?? ''}
        label={
          value === undefined ? t('note.new', { block: word('block', block) }) : t('note.edit')
        }
        {...(value === undefined && { rest: 'on-leave' })}
        onCommit={(typed) => writeNote(block, id, typed, before)}
        onLines={(lines) => {
          const field = ref.current!.querySelector('textarea')!;
          pasteLines(place, field.value, lines);
        }}
        onLeave={(how, typed) => leave(place, typed, how)}
      />
    </div>
  );
}
