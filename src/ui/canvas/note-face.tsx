import { memo } from 'react';
import { t } from '../../i18n/translate';
import { isChip } from '../../layout/note-box';
import type { NoteBox } from '../../layout/sheet';
import tones from '../note/tone.module.css';
import styles from './note.module.css';

/** The text of a note, line by line and span by span where the layout put them. */
export const NoteFace = memo(function NoteFace({ box }: { box: NoteBox }) {
  return (
    <>
      <span className={styles.lines} dir="auto">
        {box.face.title.trim() ? (
          box.lines.map((line, i) => (
            <span key={i} className={styles.line}>
              {/* The space keeps words apart for whoever reads the note as one text. */}
              {line}{' '}
            </span>
          ))
        ) : (
          <span className={styles.unnamed}>{t('note.unnamed')}</span>
        )}
      </span>
      {box.spans.map((span, i) => (
        <span
          key={i}
          className={`${styles.span} ${isChip(span) ? `${tones.chip} ${styles.chip}` : ''} ${tones[span.tone] ?? ''}`}
          style={{ insetInlineStart: span.x - 1, top: span.y - 1 }}
        >
          {span.text}
        </span>
      ))}
    </>
  );
});
