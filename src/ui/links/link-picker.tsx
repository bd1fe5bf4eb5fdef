import '../../i18n/panel';
import '../../i18n/several';
import { Command } from 'cmdk';
import { Check } from 'lucide-react';
import { useEffect, useState } from 'react';
import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import { together } from '../../model/edit';
import { link, unlink } from '../../model/edit-links';
import { retarget } from '../../model/edit-retarget';
import { linkableBlocks } from '../../model/link-meanings';
import { inOrder } from '../../model/order';
import { viewOf } from '../../model/view';
import { apply, useCanvas } from '../../store/document';
import { Dialog } from '../controls/dialog';
import styles from '../controls/command.module.css';
import { Linked } from './linked';

/**
 * Notes that a note may be linked with, filtered by typing; Enter links or unlinks. The links it
 * has stand first. With `instead`, it is one of them that is led to the note that is chosen. Notes
 * in `also` are linked along with it, each as far as that means something.
 */
export default function LinkPicker(props: {
  id: Id;
  block?: Block;
  instead?: Id;
  also?: readonly Id[];
  onClose(): void;
}) {
  const { id, block: only, instead, also = [], onClose } = props;
  const canvas = useCanvas();
  const view = viewOf(canvas);
  const block = view.blockOf(id);
  const [search, setSearch] = useState('');
  // A note that has gone meanwhile takes its dialog along.
  useEffect(() => {
    if (!block) onClose();
  }, [block, onClose]);
  if (!block) return null;
  const ids = [id, ...also.filter((other) => view.element(other))];
  // Whom a note of a block may be linked from: the chosen notes whose blocks have a meaning with it.
  const ends = (other: Block) =>
    ids.filter((end) => linkableBlocks(view.blockOf(end)!).includes(other));
  const linkable = new Set(BLOCKS.filter((other) => ends(other).length > 0));
  const blocks = BLOCKS.filter((other) => linkable.has(other) && (!only || other === only));
  const title =
    ids.length > 1
      ? t('several.linkTitle', { count: ids.length })
      : instead === undefined
        ? t('link.title', { name: nameOf(view, id) })
        : t('link.titleInstead', { name: nameOf(view, id), former: nameOf(view, instead) });
  const choose = (other: Id, free: readonly Id[], joined: readonly Id[]) => {
    if (instead !== undefined) {
      apply(retarget(id, instead, other));
      onClose();
    } else if (free.length > 0) {
      const edits = free.map((end) => link(end, other));
      apply(together('link', edits));
    } else {
      const edits = joined.map((end) => unlink(end, other));
      apply(together('unlink', edits));
    }
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <Command key={instead} label={title} className={styles.command} loop>
        <Command.Input
          className={styles.input}
          placeholder={t('link.search')}
          autoFocus
          value={search}
          onValueChange={setSearch}
        />
        <Command.List className={styles.list}>
          <Command.Empty className={styles.empty}>{t('link.none')}</Command.Empty>
          {search === '' && !only && instead === undefined && ids.length === 1 && (
            <Linked canvas={canvas} id={id} />
          )}
          {blocks.map((other) => (
            <Command.Group key={other} heading={word('block', other)} className={styles.group}>
              {inOrder(canvas, other).map((note) => {
                const from = ends(other).filter((end) => end !== note.id);
                const joined = from.filter((end) =>
                  view.linked(end, other).some((n) => n.id === note.id),
                );
                const linked = from.length > 0 && joined.length === from.length;
                // What it is linked with already is no other target.
                if (instead !== undefined && linked) return null;
                return (
                  <Command.Item
                    key={note.id}
                    value={`${note.name} ${note.id}`}
                    className={styles.item}
                    onSelect={() => choose(note.id, linked ? [] : from, joined)}
                  >
                    <span className={styles.check}>
                      {linked && <Check size={14} aria-hidden />}
                    </span>
                    {note.name || t('note.unnamed')}
                    {linked && <span className="visually-hidden">{t('link.isLinked')}</span>}
                    {!linked && joined.length > 0 && (
                      <span className={styles.keys}>{t('several.someLinked')}</span>
                    )}
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
