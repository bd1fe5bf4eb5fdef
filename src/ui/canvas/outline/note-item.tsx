import { ChevronRight, Plus } from 'lucide-react';
import { Fragment, memo, type MouseEvent } from 'react';
import { t } from '../../../i18n/translate';
import type { Span } from '../../../layout/face';
import { isChip } from '../../../layout/note-box';
import type { Found } from '../../../layout/picture';
import { openNotes, useFolds } from '../../../store/outline';
import { edit, openDialog, openPanel, select, toggleSelected, useView } from '../../../store/view';
import { SeverityMark } from '../../controls/severity-mark';
import { useSelected } from '../../note/show';
import { Stripe } from '../../note/stripe';
import tones from '../../note/tone.module.css';
import type { OutlineItem } from './items';
import { LinkLine } from './link-line';
import { NoteWriter } from './note-writer';
import styles from './outline.module.css';
import { bringTo } from './stops';

interface Props {
  readonly item: OutlineItem;
  /** Whether its links and findings are shown until someone folds them away. */
  readonly opened: boolean;
  readonly found: readonly Found[] | undefined;
}

/** A note of the outline: its text and details, and under it its links and findings. */
export const NoteItem = memo(function NoteItem({ item, opened, found = [] }: Props) {
  const { id, block, title, label, details, places, links, badge } = item;
  const selected = useSelected(id);
  const editing = useView((state) =>
    state.editing?.kind === 'note' && state.editing.id === id ? state.editing : undefined,
  );
  const open = useFolds(({ notes }) => notes[id] ?? opened);
  const under = `under-${id}`;
  const hasMore = links.length + (badge?.count ?? 0) > 0;
  const name = title.trim() || t('note.unnamed');
  return (
    <li className={styles.item} data-selected={selected}>
      <div className={styles.row}>
        {hasMore && (
          <button
            type="button"
            className={styles.fold}
            tabIndex={-1}
            data-fold
            aria-expanded={open}
            aria-controls={under}
            aria-label={t('outline.under', { name })}
            onClick={() => openNotes([id], !open)}
          >
            <ChevronRight size={13} aria-hidden />
          </button>
        )}
        <span className={styles.stripe}>
          <Stripe places={places} />
        </span>
        {editing ? (
          <div className={styles.text}>
            <NoteWriter
              place={{ block, id, before: undefined }}
              value={title}
              fresh={editing.fresh ?? false}
            />
            <Details spans={details} />
          </div>
        ) : (
          <div
            id={`note-${id}`}
            className={styles.text}
            role="button"
            tabIndex={-1}
            aria-label={label}
            aria-pressed={selected}
            data-stop="note"
            data-note={id}
            data-block={block}
            onClick={(event) => press(event, id, selected)}
          >
            <span className={title.trim() ? styles.name : styles.unnamed} dir="auto">
              {name}
            </span>
            <Details spans={details} />
            {!open && badge && (
              <span className={styles.count}>
                <SeverityMark severity={badge.severity} />
                {badge.count}
              </span>
            )}
            {!open && links.length > 0 && (
              <span className={styles.count}>{t('outline.links', { count: links.length })}</span>
            )}
          </div>
        )}
        <button
          type="button"
          className={styles.quiet}
          tabIndex={-1}
          aria-label={t('link.title', { name })}
          title={t('link.title', { name })}
          onClick={() => {
            select(id);
            openDialog({ kind: 'link', id });
          }}
        >
          <Plus size={13} aria-hidden />
          {t('outline.linkShort')}
        </button>
      </div>
      {hasMore && open && (
        <ul id={under} className={styles.more} aria-label={t('outline.under', { name })}>
          {links.map((link) => (
            <LinkLine key={link.id} of={id} link={link} />
          ))}
          {found.map((finding, i) => (
            <li key={`${finding.rule} ${i}`} className={styles.under}>
              <button
                type="button"
                className={styles.link}
                tabIndex={-1}
                data-stop="found"
                data-of={id}
                onClick={() => {
                  select(id);
                  openPanel(true);
                }}
              >
                <SeverityMark severity={finding.severity} spoken className={styles.mark!} />{' '}
                <span dir="auto">{finding.title}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </li>
  );
});

/**
 * A click types in the note; with a key held down it joins or leaves the selection. A finger
 * selects first: the keyboard on the screen comes when the note is tapped again.
 */
function press(event: MouseEvent<HTMLElement>, id: string, selected: boolean): void {
  if (event.shiftKey || event.metaKey || event.ctrlKey) {
    toggleSelected(id);
    bringTo(event.currentTarget);
    return;
  }
  const isTouch = event.detail > 0 && window.matchMedia('(pointer: coarse)').matches;
  select(id);
  if (isTouch && !selected) bringTo(event.currentTarget);
  else edit({ kind: 'note', id });
}

/** What a note says beside its name: type, expectation, amounts. */
function Details({ spans }: { spans: readonly Span[] }) {
  return spans.map((span, i) => (
    <Fragment key={i}>
      {' '}
      <span
        className={`${styles.detail} ${isChip(span) ? `${tones.chip} ${styles.chip}` : ''} ${tones[span.tone] ?? ''}`}
      >
        {span.text}
      </span>
    </Fragment>
  ));
}
