import { useState, type ReactNode } from 'react';
import { t } from '../../../i18n/translate';
import { Button } from '../../controls/button';
import start from '../start.module.css';
import { BinDialog, type Binned } from './bin-dialog';
import { Foot, type Stored } from './foot';
import { LibraryCard, menuId, type CardActions } from './library-card';
import styles from './library.module.css';
import { NameDialog } from './name-dialog';
import { sift, tagsOf, type LibraryItem, type Sieve } from './sift';
import { Tools } from './tools';

/** What one can do with what is kept. */
export interface LibraryActions extends CardActions {
  rename(id: string, name: string): void;
  tag(id: string, tags: readonly string[]): void;
  restore(id: string): void;
  delete(ids: readonly string[]): void;
  backUp(): void;
  restoreBackup(): void;
}

/** Shown before one asks for all of them. */
const FIRST = 8;
/** As many are seen at a glance: more are looked for. */
const GLANCE = 4;

/** The canvases of this browser: found, put in order, renamed, deleted and backed up. */
export function Library(props: {
  canvases: readonly LibraryItem[];
  bin: readonly Binned[];
  whole: boolean;
  /** The moment at which it was looked, in milliseconds since 1970. */
  now: number;
  stored: Stored | undefined;
  limits: { tag: { length: number; count: number }; days: number };
  reminder?: ReactNode;
  actions: LibraryActions;
}) {
  const { canvases, bin, whole, now, stored, limits, reminder, actions } = props;
  const [sieve, setSieve] = useState<Sieve>({ search: '', tags: [], order: 'opened' });
  const [all, setAll] = useState(false);
  const [open, setOpen] = useState<'bin' | LibraryItem>();
  const tags = tagsOf(canvases);
  // The last canvas with a tag may just have lost it.
  const used = { ...sieve, tags: sieve.tags.filter((tag) => tags.includes(tag)) };
  const isSifted = used.search.trim() !== '' || used.tags.length > 0;
  const found = sift(canvases, used);
  const shown = all || isSifted ? found : found.slice(0, FIRST);
  return (
    <section aria-labelledby="library-title" className={styles.library}>
      <div className={start.sectionHead}>
        <h2 id="library-title">{t('library.title')}</h2>
        {(canvases.length > GLANCE || tags.length > 0) && (
          <Tools sieve={used} tags={tags} onChange={(change) => setSieve({ ...used, ...change })} />
        )}
      </div>
      {reminder}
      <p className="visually-hidden" role="status">
        {isSifted && t('library.shown', { count: found.length })}
      </p>
      {isSifted && found.length === 0 && <p className={start.none}>{t('library.noneShown')}</p>}
      <ul className={`${start.grid} ${styles.grid}`}>
        {shown.map((item) => (
          <li key={item.id}>
            <LibraryCard
              item={item}
              now={now}
              actions={actions}
              whole={whole}
              onRename={() => setOpen(item)}
            />
          </li>
        ))}
      </ul>
      {!isSifted && found.length > FIRST && (
        <Button className={start.more!} onClick={() => setAll(!all)}>
          {all ? t('library.fewer') : t('library.all', { count: found.length })}
        </Button>
      )}
      {whole ? (
        <Foot
          bin={bin.length}
          stored={stored}
          onBackup={actions.backUp}
          onRestore={actions.restoreBackup}
          onBin={() => setOpen('bin')}
        />
      ) : (
        <p className={styles.hint}>{t('library.storage.local')}</p>
      )}
      {open === 'bin' && (
        <BinDialog
          bin={bin}
          now={now}
          days={limits.days}
          onRestore={actions.restore}
          onDelete={actions.delete}
          onClose={() => setOpen(undefined)}
        />
      )}
      {typeof open === 'object' && (
        <NameDialog
          item={open}
          known={tags}
          limit={limits.tag}
          onClose={() => setOpen(undefined)}
          // The menu that had the focus has gone.
          afterClose={() => document.getElementById(menuId(open.id))?.focus()}
          onRename={(name) => actions.rename(open.id, name)}
          onTag={(next) => actions.tag(open.id, next)}
        />
      )}
    </section>
  );
}
