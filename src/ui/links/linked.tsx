import { Command } from 'cmdk';
import { nameOf } from '../../i18n/name';
import { t, text } from '../../i18n/translate';
import { BLOCKS } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { directed, unlink } from '../../model/edit-links';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { announce } from '../../store/notices';
import { openDialog } from '../../store/view';
import styles from '../controls/command.module.css';
import own from './links.module.css';

/** The links that a note has: each can lead elsewhere or go. */
export function Linked({ canvas, id }: { canvas: Canvas; id: Id }) {
  const view = viewOf(canvas);
  const links = BLOCKS.flatMap((block) => view.linked(id, block)).flatMap((other) => {
    const pair = directed(canvas, id, other.id);
    if (!pair) return [];
    const said = text(`link.made.${pair.meaning.meaning}`, {
      from: nameOf(view, pair.from),
      to: nameOf(view, pair.to),
    });
    return [{ id: other.id, said }];
  });
  if (links.length === 0) return null;
  return (
    <Command.Group heading={t('link.here')} className={styles.group}>
      {links.map(({ id: other, said }) => (
        <div key={other} className={own.link}>
          <span dir="auto">{said}</span>
          <Command.Item
            value={`change ${other}`}
            className={own.act}
            aria-label={t('link.changeOf', { link: said })}
            onSelect={() => openDialog({ kind: 'link', id, instead: other })}
          >
            {t('link.change')}
          </Command.Item>
          <Command.Item
            value={`remove ${other}`}
            className={own.act}
            aria-label={t('link.removeOf', { link: said })}
            onSelect={() => {
              apply(unlink(id, other));
              announce(t('link.removed', { link: said }));
            }}
          >
            {t('link.removeShort')}
          </Command.Item>
        </div>
      ))}
    </Command.Group>
  );
}
