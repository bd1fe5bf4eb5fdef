import '../../i18n/panel';
import { ChevronDown, ChevronUp, ListFilter, X } from 'lucide-react';
import { useEffect, useEffectEvent, useRef, useState, type KeyboardEvent } from 'react';
import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import { wordsOf } from '../../layout/find/fold';
import { filtersOf } from '../../model/query';
import { viewOf } from '../../model/view';
import { useCanvas } from '../../store/document';
import { closeFind, lookFor, useFind } from '../../store/find';
import { announce } from '../../store/notices';
import { lookAt } from '../../store/sight';
import { reveal, select, showView, useView } from '../../store/view';
import { Button } from '../controls/button';
import { Filters } from './filters';
import styles from './find.module.css';
import { useClear } from './use-clear';
import { useFound } from './use-found';
import { useHere } from './use-here';
import { useMarks } from './use-marks';

/** Looks for notes in whatever view is shown: marks and counts them, and goes from one to the next. */
export function FindBar() {
  const canvas = useCanvas();
  const { query, at, go } = useFind();
  const view = useView((state) => state.view);
  const asked = useView((state) => state.find);
  const found = useFound();
  const here = useHere(found, view);
  const [open, setOpen] = useState(filtersOf(query) > 0);
  const bar = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  const opener = useRef<Element>(null);
  useMarks(wordsOf(query.text));
  useClear(bar);

  useEffect(() => {
    // Asked for again, it has the focus, and what stands there goes at the next letter.
    if (!bar.current?.contains(document.activeElement)) opener.current = document.activeElement;
    input.current?.focus();
    input.current?.select();
  }, [asked]);

  const place = at === undefined ? -1 : (here?.indexOf(at) ?? -1);
  const step = (by: 1 | -1) => {
    if (!here || here.length === 0) return;
    const start = by > 0 ? 0 : here.length - 1;
    const next = place < 0 ? start : (place + by + here.length) % here.length;
    const id = here[next]!;
    useFind.setState({ at: id });
    if (view === 'canvas') {
      select(id);
      lookAt({ to: 'note', id });
    } else reveal(id);
    announce(t('find.went', { name: nameOf(viewOf(canvas), id), n: next + 1, count: here.length }));
  };
  // F3 goes on from wherever the focus is.
  const onGo = useEffectEvent(() => {
    if (go) step(go.by);
  });
  useEffect(() => onGo(), [go]);

  const first = here?.[0];
  const count = here?.length;
  const onFound = useEffectEvent(() => {
    if (count !== undefined) announce(t('find.count', { count }));
    if (first !== undefined && view === 'canvas') lookAt({ to: 'note', id: first });
  });
  useEffect(() => {
    // Not at each letter.
    const timer = setTimeout(onFound, 350);
    return () => clearTimeout(timer);
  }, [query]);

  const close = () => {
    const note = at !== undefined && view === 'canvas' && document.getElementById(`note-${at}`);
    closeFind();
    const back = note || opener.current;
    requestAnimationFrame(() => {
      if (back instanceof HTMLElement && back.isConnected) back.focus({ preventScroll: true });
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') close();
    else if (event.key === 'Enter' && event.target === input.current) step(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const filters = filtersOf(query);
  const elsewhere = count === 0 && (found?.length ?? 0) > 0;
  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- Esc closes it from anywhere in it
    <search ref={bar} className={styles.bar} aria-label={t('find.label')} onKeyDown={onKeyDown}>
      <div className={styles.line}>
        <input
          ref={input}
          className={styles.input}
          aria-label={t('find.input')}
          placeholder={t('find.input')}
          value={query.text}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => lookFor({ ...query, text: event.target.value })}
        />
        <span className={styles.count} data-none={count === 0}>
          {count === undefined
            ? ''
            : place >= 0
              ? t('find.at', { n: place + 1, count })
              : t('find.count', { count })}
        </span>
        <Button
          look="icon"
          aria-label={t('find.previous')}
          disabled={!count}
          onClick={() => step(-1)}
        >
          <ChevronUp size={16} aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('find.next')} disabled={!count} onClick={() => step(1)}>
          <ChevronDown size={16} aria-hidden />
        </Button>
        <Button
          look="icon"
          className={styles.toggle!}
          aria-expanded={open}
          aria-label={t('find.filters', { count: filters })}
          title={t('find.filters', { count: filters })}
          data-on={filters > 0}
          onClick={() => setOpen(!open)}
        >
          <ListFilter size={16} aria-hidden />
        </Button>
        <Button look="icon" aria-label={t('find.close')} onClick={close}>
          <X size={16} aria-hidden />
        </Button>
      </div>
      {open && <Filters />}
      {elsewhere && (
        <p className={styles.elsewhere}>
          {t('find.elsewhere', { count: found!.length })}
          <Button look="link" onClick={() => showView('canvas')}>
            {t('find.toCanvas')}
          </Button>
        </p>
      )}
    </search>
  );
}
