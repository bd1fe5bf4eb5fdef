import { t, text, word } from '../../i18n/translate';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Severity } from '../../rules/rule';
import { SeverityMark } from '../controls/severity-mark';
import styles from './block.module.css';
import { addElement, noteElement } from './focus';
import { leaveNote, startNote, writeLines, writeNote } from './note-edits';
import type { NoteState } from './note-body';
import { NoteEditor } from './note-editor';

/** What is shown of a block beside its notes. */
export interface BlockState {
  readonly block: Block;
  readonly noteIds: readonly string[];
  /** Those of them that are out of sight on a large sheet. */
  readonly undrawn: readonly NoteState[];
  /** What the notes of the block add up to, as words. */
  readonly total: string | undefined;
  /** The worst finding about the block itself. */
  readonly severity: Severity | undefined;
  /** The id of the note that is being typed at the end of the block. */
  readonly typing: string | undefined;
  /** An empty block says at which place it is worth filling. */
  readonly inviting: boolean;
}

/** The head of a block: its name, its place in the order worth filling, how many notes, how much. */
export function BlockHead({ state }: { state: BlockState }) {
  const { block, noteIds, total, severity, inviting } = state;
  return (
    <div className={styles.head}>
      <h2 className={styles.title} id={`block-${block}`}>
        {inviting && (
          <span className={styles.number} title={t('block.order')} aria-hidden>
            {BLOCKS.indexOf(block) + 1}
          </span>
        )}
        {word('block', block)}
      </h2>
      <span className={styles.side}>
        {severity && <SeverityMark severity={severity} />}
        {total ?? (noteIds.length || '')}
      </span>
    </div>
  );
}

/** The end of a block: the button for the next note, or the note that is being typed. */
export function BlockEnd({ state, width }: { state: BlockState; width: number }) {
  const { block, typing, noteIds } = state;
  const empty = noteIds.length === 0;
  return (
    <>
      {typing ? (
        <div className={styles.draft} style={{ width }}>
          <NoteEditor
            key={typing}
            value=""
            rest="on-leave"
            label={t('note.new', { block: word('block', block) })}
            onCommit={(typed) => writeNote(block, typing, typed)}
            onLines={(lines) => {
              writeLines(block, lines);
              startNote(block);
            }}
            onLeave={(how, typed) => {
              leaveNote(block, typing, typed, how);
              if (how !== 'escape') return;
              // What was typed has the focus now, or the place where one may go on.
              requestAnimationFrame(() => (noteElement(typing) ?? addElement(block))?.focus());
            }}
          />
        </div>
      ) : (
        <button
          type="button"
          id={`add-${block}`}
          className={`${styles.add} nopan`}
          tabIndex={-1}
          data-add={block}
          aria-label={t('block.add', { block: word('block', block) })}
          onClick={() => startNote(block)}
        >
          {t('block.addShort')}
        </button>
      )}
      {empty && (
        <p
          className={styles.question}
          style={{ width: width - 12, top: typing ? 44 : 36, left: 6 }}
        >
          {text(`question.${block}`)}
        </p>
      )}
    </>
  );
}
