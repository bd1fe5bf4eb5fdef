import { useEffect, useRef } from 'react';
import { t } from '../../i18n/translate';
import { NAME_LIMIT } from '../../model/limits';
import { useDraft } from '../controls/draft';
import { SHEET_ID } from './focus';
import styles from './note.module.css';

/** How someone left the editor. */
export type Leave = 'enter' | 'escape' | 'blur';

/**
 * Types a note's text in place. Text is handed on while typing rests, and at the latest on
 * leaving; pasting several lines hands them all to `onLines`, when that is given.
 */
export function NoteEditor(props: {
  value: string;
  label: string;
  placeholder?: string;
  /** Hand text on only on leaving: for a note that does not exist yet. */
  rest?: 'on-leave';
  onCommit(text: string): void;
  onLines?(lines: string[]): void;
  onLeave(how: Leave, text: string): void;
}) {
  const { value, label, placeholder, onCommit, onLines, onLeave } = props;
  const ref = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  const { text, change, flush } = useDraft(value, onCommit, { rest: props.rest ?? 400 });
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    ref.current?.select();
    return forgetCaret;
  }, []);

  const leave = (how: Leave) => {
    if (left.current) return;
    left.current = true;
    flush();
    onLeave(how, ref.current?.value ?? text);
  };
  return (
    <textarea
      ref={ref}
      className={`${styles.editor} nodrag nopan nowheel`}
      aria-label={label}
      placeholder={placeholder ?? t('note.placeholder')}
      rows={1}
      dir="auto"
      maxLength={NAME_LIMIT}
      value={text}
      onChange={(event) => change(event.target.value)}
      onPaste={(event) => {
        const lines = linesOf(event.clipboardData.getData('text/plain'));
        if (!onLines || lines.length < 2) return;
        event.preventDefault();
        onLines(lines);
      }}
      onKeyDown={(event) => {
        // An input method uses Enter to pick a word; that is not the end of the note.
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Enter' && !event.shiftKey) {
          event.preventDefault();
          leave('enter');
        } else if (event.key === 'Escape') {
          event.preventDefault();
          leave('escape');
        }
      }}
      onBlur={() => leave('blur')}
    />
  );
}

/**
 * The caret of an editor that is gone stays in the page, and the browser looks for a place for it
 * in each frame: of a drag, that was half of what it cost.
 */
function forgetCaret(): void {
  const caret = getSelection();
  // Another field has its own, and what someone selects beside the sheet stays selected.
  if (document.activeElement instanceof HTMLTextAreaElement || !caret) return;
  if (document.getElementById(SHEET_ID)?.contains(caret.anchorNode)) caret.removeAllRanges();
}

/** Pasted text as notes: a line each, without bullets and empty lines. */
export function linesOf(text: string): string[] {
  return text
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^\s*(?:[-*•‣▪–]|\d{1,3}[.)])\s+/u, '').trim())
    .filter((line) => line !== '');
}
