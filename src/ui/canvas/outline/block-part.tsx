import { ChevronRight } from 'lucide-react';
import { t, text, word } from '../../../i18n/translate';
import type { Found } from '../../../layout/picture';
import { BLOCKS, type Block } from '../../../model/blocks';
import type { Id } from '../../../model/canvas';
import type { Severity } from '../../../rules/rule';
import { openBlock, useFolds } from '../../../store/outline';
import { useView } from '../../../store/view';
import { SeverityMark } from '../../controls/severity-mark';
import { startNote } from '../note-edits';
import type { OutlineItem } from './items';
import { NoteItem } from './note-item';
import { NoteWriter } from './note-writer';
import { headId } from './outline-keys';
import styles from './outline.module.css';

interface Props {
  readonly block: Block;
  readonly items: readonly OutlineItem[];
  readonly opened: boolean;
  readonly found: ReadonlyMap<Id, readonly Found[]>;
  /** What its notes add up to, in words. */
  readonly total: string | undefined;
  /** The worst finding about the block itself. */
  readonly severity: Severity | undefined;
}

/** A block of the outline: its heading, which folds it, its notes, and where the next one is added. */
export function BlockPart({ block, items, opened, found, total, severity }: Props) {
  const open = useFolds(({ shut }) => !shut.includes(block));
  const draft = useView(({ editing }) =>
    editing?.kind === 'new' && editing.block === block ? editing : undefined,
  );
  const empty = items.length === 0;
  const name = word('block', block);
  // What has been written stands there as a note already.
  const typing = items.some(({ id }) => id === draft?.id) ? undefined : draft;
  const isAtEnd = typing && !items.some(({ id }) => id === typing.before);
  const writer = typing && (
    <li key={typing.id} className={styles.item}>
      <div className={styles.row}>
        <span className={styles.stripe} />
        <div className={styles.text}>
          <NoteWriter place={{ block, id: typing.id, before: typing.before }} fresh />
        </div>
      </div>
    </li>
  );
  return (
    <section className={styles.block} aria-labelledby={headId(block)}>
      <div className={styles.head}>
        <h2>
          <button
            type="button"
            id={headId(block)}
            className={styles.title}
            tabIndex={-1}
            data-stop="head"
            data-block={block}
            aria-expanded={open}
            onClick={() => openBlock(block, !open)}
          >
            <ChevronRight size={14} aria-hidden />
            {empty && (
              <span className={styles.number} title={t('block.order')} aria-hidden>
                {BLOCKS.indexOf(block) + 1}
              </span>
            )}
            {name}
          </button>
        </h2>
        <span className={styles.side}>
          {severity && <SeverityMark severity={severity} />}
          {total ?? (items.length || '')}
        </span>
      </div>
      {open && (
        <>
          {empty && <p className={styles.question}>{text(`question.${block}`)}</p>}
          {(!empty || typing) && (
            <ul className={styles.notes} aria-label={name}>
              {items.map((item) => [
                item.id === typing?.before && writer,
                <NoteItem key={item.id} item={item} opened={opened} found={found.get(item.id)} />,
              ])}
              {isAtEnd && writer}
            </ul>
          )}
          {!isAtEnd && (
            <button
              type="button"
              id={`add-${block}`}
              className={styles.add}
              tabIndex={-1}
              data-stop="add"
              data-add={block}
              aria-label={t('block.add', { block: name })}
              onClick={() => startNote(block)}
            >
              {t('block.addShort')}
            </button>
          )}
        </>
      )}
    </section>
  );
}
