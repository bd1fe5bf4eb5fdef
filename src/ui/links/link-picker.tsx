import '../../i18n/panel';
import { Command } from 'cmdk';
import { Check } from 'lucide-react';
import { useEffect } from 'react';
import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import { link, unlink } from '../../model/edit-links';
import { linkableBlocks } from '../../model/link-meanings';
import { inOrder } from '../../model/order';
import { viewOf } from '../../model/view';
import { apply, useCanvas } from '../../store/document';
import { Dialog } from '../controls/dialog';
import styles from '../controls/command.module.css';

/** Notes that a note may be linked with, filtered by typing; Enter links or unlinks. */
export default function LinkPicker(props: { id: Id; block?: Block; onClose(): void }) {
  const { id, block: only, onClose } = props;
  const canvas = useCanvas();
  const view = viewOf(canvas);
  const block = view.blockOf(id);
  // A note that has gone meanwhile takes its dialog along.
  useEffect(() => {
    if (!block) onClose();
  }, [block, onClose]);
  if (!block) return null;
  const linkable = new Set(linkableBlocks(block));
  const blocks = BLOCKS.filter((other) => linkable.has(other) && (!only || other === only));
  const title = t('link.title', { name: nameOf(view, id) });
  return (
    <Dialog title={title} onClose={onClose}>
      <Command label={title} className={styles.command} loop>
        <Command.Input className={styles.input} placeholder={t('link.search')} autoFocus />
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>{t('link.none')}</Command.Empty>
          {blocks.map((other) => (
            <Command.Group key={other} heading={word('block', other)} className={styles.group}>
              {inOrder(canvas, other).map((note) => {
                const linked = view.linked(id, other).some((n) => n.id === note.id);
                return (
                  <Command.Item
                    key={note.id}
                    value={`${note.name} ${note.id}`}
                    className={styles.item}
                    onSelect={() => apply(linked ? unlink(id, note.id) : link(id, note.id))}
                  >
                    <span className={styles.check}>
                      {linked && <Check size={14} aria-hidden />}
                    </span>
                    {note.name || t('note.unnamed')}
                    {linked && <span className="visually-hidden">{t('link.isLinked')}</span>}
                  </Command.Item>
                );
              })}
            </Command.Group>
          ))}
        </Command.List>
      </Command>
    </Dialog>
  );
}
