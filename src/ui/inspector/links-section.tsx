import { Plus, X } from 'lucide-react';
import { nameOf } from '../../i18n/name';
import { t, text, word } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { unlink } from '../../model/edit-links';
import { linkableBlocks, meaningOf } from '../../model/link-meanings';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { openDialog, reveal } from '../../store/view';
import { Button } from '../controls/button';
import { FieldGroup } from '../controls/field';
import styles from './inspector.module.css';

/** What the note is linked with, a line a block: with, through, delivers … */
export function LinksSection({ id, block, canvas }: { id: Id; block: Block; canvas: Canvas }) {
  const view = viewOf(canvas);
  return (
    <div className={styles.links}>
      {linkableBlocks(block).map((other) => {
        const linked = view.linked(id, other);
        return (
          <FieldGroup key={other} label={label(block, other)}>
            <div className={styles.chips}>
              {linked.map((note) => (
                <span key={note.id} className={styles.chip}>
                  <button type="button" onClick={() => reveal(note.id)}>
                    {nameOf(view, note.id)}
                  </button>
                  <button
                    type="button"
                    aria-label={t('link.remove', { name: nameOf(view, note.id) })}
                    onClick={() => apply(unlink(id, note.id))}
                  >
                    <X size={12} aria-hidden />
                  </button>
                </span>
              ))}
              <Button
                look="link"
                aria-label={t('link.add', { block: word('block', other) })}
                onClick={() => openDialog({ kind: 'link', id, block: other })}
              >
                <Plus size={13} aria-hidden />
                {linked.length === 0 && word('blockShort', other)}
              </Button>
            </div>
          </FieldGroup>
        );
      })}
    </div>
  );
}

/** The verb; with the block's name where the same verb stands for several blocks. */
function label(block: Block, other: Block): string {
  const said = verb(block, other);
  const others = linkableBlocks(block).filter((b) => verb(block, b) === said);
  return others.length > 1
    ? t('link.verbOf', { verb: said, block: word('blockShort', other) })
    : said;
}

/** How the note relates to notes of another block: “serves”, or “served by” the other way. */
function verb(block: Block, other: Block): string {
  const forward = meaningOf(block, other);
  if (forward) return text(`link.${forward.meaning}`);
  return text(`link.${meaningOf(other, block)!.meaning}.back`);
}
