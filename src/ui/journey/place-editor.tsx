import { useEffect, useRef } from 'react';
import { TEXT_LIMIT } from '../../model/limits';
import { useDraft } from '../controls/draft';
import parts from './parts.module.css';

/** As the `ref` of what comes back in the editor's place: it takes the focus when it appears. */
export const takeFocus = (control: HTMLElement | null): void => control?.focus();

/**
 * Types a text in its place. It is handed on when the editor is left: by Enter, by Esc or by going
 * elsewhere; `onLeave` hears whether that was by a key, and what stood there.
 */
export function PlaceEditor(props: {
  value: string;
  label: string;
  placeholder: string;
  maxLength?: number;
  onCommit(text: string): void;
  onLeave(byKey: boolean, text: string): void;
}) {
  const { value, label, placeholder, maxLength = TEXT_LIMIT, onCommit, onLeave } = props;
  const ref = useRef<HTMLTextAreaElement>(null);
  const left = useRef(false);
  const { text, change, flush } = useDraft(value, (typed) => onCommit(typed.trim()), {
    rest: 'on-leave',
  });
  useEffect(() => {
    ref.current?.focus();
    ref.current?.select();
  }, []);
  const leave = (byKey: boolean) => {
    if (left.current) return;
    left.current = true;
    flush();
    onLeave(byKey, text.trim());
  };
  return (
    <textarea
      ref={ref}
      className={parts.editor}
      aria-label={label}
      placeholder={placeholder}
      rows={1}
      dir="auto"
      maxLength={maxLength}
      value={text}
      onChange={(event) => change(event.target.value)}
      onKeyDown={(event) => {
        // An input method uses Enter to pick a word; that is not the end of the text.
        if (event.nativeEvent.isComposing) return;
        if (event.key !== 'Escape' && (event.key !== 'Enter' || event.shiftKey)) return;
        event.preventDefault();
        leave(true);
      }}
      onBlur={() => leave(false)}
    />
  );
}
