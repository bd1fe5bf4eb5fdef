import {
  draggable,
  dropTargetForElements,
} from '@atlaskit/pragmatic-drag-and-drop/element/adapter';
import { useEffect, useEffectEvent, useState, type RefObject } from 'react';

const cardOf = (data: Record<string, unknown>) =>
  typeof data.card === 'string' ? data.card : undefined;

/** Lets an element be dragged as the card with this key; tells whether it is under way. */
export function useDrag(ref: RefObject<HTMLElement | null>, card: string): boolean {
  const [dragged, setDragged] = useState(false);
  useEffect(() => {
    if (!ref.current) return;
    return draggable({
      element: ref.current,
      getInitialData: () => ({ card }),
      onDragStart: () => setDragged(true),
      onDrop: () => setDragged(false),
    });
  }, [ref, card]);
  return dragged;
}

/** Lets cards be dropped on an element; tells whether one that it accepts is over it. */
export function useDrop(
  ref: RefObject<HTMLElement | null>,
  options: { accepts(card: string): boolean; onDrop(card: string): void },
): boolean {
  const [over, setOver] = useState(false);
  const accepts = useEffectEvent(options.accepts);
  const drop = useEffectEvent(options.onDrop);
  useEffect(() => {
    if (!ref.current) return;
    return dropTargetForElements({
      element: ref.current,
      canDrop: ({ source }) => {
        const card = cardOf(source.data);
        return card !== undefined && accepts(card);
      },
      onDragEnter: () => setOver(true),
      onDragLeave: () => setOver(false),
      onDrop: ({ source }) => {
        setOver(false);
        const card = cardOf(source.data);
        if (card) drop(card);
      },
    });
  }, [ref]);
  return over;
}
