import { Ellipsis } from 'lucide-react';
import { Fragment, useEffect, useState } from 'react';
import { ago } from '../../../i18n/ago';
import { size } from '../../../i18n/bytes';
import { t } from '../../../i18n/translate';
import type { Canvas } from '../../../model/canvas';
import { Button } from '../../controls/button';
import { Menu, type MenuItem } from '../../controls/menu';
import { CanvasCard } from '../canvas-card';
import { inTurn, useInSight } from './in-sight';
import styles from './library.module.css';
import type { LibraryItem } from './sift';

/** What one can do with a canvas that is not open. */
export interface CardActions {
  open(id: string): void;
  duplicate(id: string): void;
  save(id: string): void;
  bin(id: string, name: string): void;
  /** Reads a canvas for its picture; nothing when it cannot be read. */
  load(id: string): Promise<Canvas | undefined>;
}

/** The id of the button that has a card's menu. */
export const menuId = (id: string): string => `more-${id}`;

/** A canvas of the library: its picture, what is known of it, and a menu. */
export function LibraryCard(props: {
  item: LibraryItem;
  now: number;
  actions: CardActions;
  /** Without a database, canvases are only opened. */
  whole: boolean;
  onRename(): void;
}) {
  const { item, now, actions, whole, onRename } = props;
  const { id, tags = [] } = item;
  const name = item.name || t('canvas.untitled');
  const [ref, seen] = useInSight<HTMLDivElement>();
  const [canvas, setCanvas] = useState<Canvas>();
  const { load } = actions;
  useEffect(() => {
    if (!seen) return;
    let gone = false;
    // What is kept may be large: the page stands first, and answers between two of them.
    void inTurn(async () => (gone ? undefined : load(id)))
      .then((loaded) => !gone && setCanvas(loaded))
      .catch(() => undefined);
    return () => {
      gone = true;
    };
    // Another state has another picture.
  }, [seen, load, id, item.changed, item.bytes]);
  const items: MenuItem[] = [
    { id: 'rename', label: t('library.menu.rename'), run: onRename },
    { id: 'duplicate', label: t('library.menu.duplicate'), run: () => actions.duplicate(id) },
    { id: 'save', label: t('library.menu.save'), run: () => actions.save(id) },
    { id: 'bin', label: t('library.menu.bin'), apart: true, run: () => actions.bin(id, item.name) },
  ];
  return (
    <div ref={ref} className={styles.item}>
      <CanvasCard
        canvas={canvas}
        name={name}
        about={<About item={item} now={now} />}
        tags={tags}
        onOpen={() => actions.open(id)}
      />
      {whole && (
        <Menu
          trigger={
            <Button
              look="icon"
              id={menuId(id)}
              className={styles.more!}
              aria-label={t('library.menu', { name })}
            >
              <Ellipsis size={16} aria-hidden />
            </Button>
          }
          items={items}
        />
      )}
    </div>
  );
}

function About({ item: { notes, changed, bytes }, now }: { item: LibraryItem; now: number }) {
  const parts = [
    typeof changed === 'number' && t('library.changed', { when: ago(changed, now) }),
    notes !== undefined && t('library.notes', { count: notes }),
    bytes !== undefined && size(bytes),
  ].filter((part) => part !== false);
  return parts.map((part, i) => (
    <Fragment key={i}>
      {i > 0 && ' · '}
      <span className={styles.part}>{part}</span>
    </Fragment>
  ));
}
