import { useViewport } from '@xyflow/react';
import { X } from 'lucide-react';
import { useEffect, useRef, type KeyboardEvent } from 'react';
import { t } from '../../i18n/translate';
import type { Id } from '../../model/canvas';
import { unlink } from '../../model/edit-links';
import { chooseLink } from '../../store/chosen-link';
import { apply, useCanvas } from '../../store/document';
import { announce } from '../../store/notices';
import { openDialog } from '../../store/view';
import { Button } from '../controls/button';
import { noteElement } from './focus';
import styles from './link-layer.module.css';
import { linkSaid } from './link-said';
import type { Size } from '../controls/use-measured';
import { FOOT } from './viewport';

/** Half of the bar’s greatest width, so that it stays within the window. */
const HALF = 248;

/** What the chosen link says, and what can be done with it. */
export function LinkBar(props: {
  link: { from: Id; to: Id };
  middle: { x: number; y: number };
  room: Size;
}) {
  const { link, middle, room } = props;
  const canvas = useCanvas();
  const { x, y, zoom } = useViewport();
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    ref.current?.focus({ preventScroll: true });
    const elsewhere = ({ target }: PointerEvent) => {
      if (target instanceof Element && target.closest('[data-link-part]')) return;
      chooseLink(undefined);
    };
    document.addEventListener('pointerdown', elsewhere);
    return () => document.removeEventListener('pointerdown', elsewhere);
  }, []);
  const said = linkSaid(canvas, link.from, link.to);
  if (!said) return null;

  const leave = () => {
    chooseLink(undefined);
    requestAnimationFrame(() => noteElement(link.from)?.focus({ preventScroll: true }));
  };
  const remove = () => {
    apply(unlink(link.from, link.to));
    announce(t('link.removed', { link: said }));
    leave();
  };
  const change = () => openDialog({ kind: 'link', id: link.from, instead: link.to });
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Delete' || event.key === 'Backspace') remove();
    else if (event.key === 'Escape') leave();
    else if (event.key === 'Enter' && event.target === ref.current) change();
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const left = Math.min(Math.max(middle.x * zoom + x, HALF), Math.max(HALF, room.width - HALF));
  const top = Math.min(Math.max(middle.y * zoom + y + 14, 8), room.height - FOOT - 40);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys for what its buttons do
    <div
      ref={ref}
      className={styles.bar}
      style={{ left, top }}
      role="group"
      aria-label={said}
      tabIndex={-1}
      data-link-part
      onKeyDown={onKeyDown}
      onBlur={({ relatedTarget, currentTarget }) => {
        if (relatedTarget && !currentTarget.contains(relatedTarget)) chooseLink(undefined);
      }}
    >
      <span className={styles.said} dir="auto">
        {said}
      </span>
      <Button onClick={change}>{t('link.change')}</Button>
      <Button onClick={remove}>{t('link.removeShort')}</Button>
      <Button look="icon" aria-label={t('link.leave')} onClick={leave}>
        <X size={14} aria-hidden />
      </Button>
    </div>
  );
}
