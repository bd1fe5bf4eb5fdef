import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef, type RefObject } from 'react';
import type { Sheet } from '../../layout/sheet';
import type { Id } from '../../model/canvas';
import type { DragListener } from './note-drag';
import { useTouch } from './use-touch';

/** A note and where it was. */
interface Lifted {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** Lets fingers drag notes of the sheet after holding them. Shows nothing; says when a finger is used. */
export default function SheetTouch(props: {
  sheet: Sheet;
  onTouch(byTouch: boolean): void;
  listener: RefObject<DragListener | null>;
}) {
  const { sheet, onTouch, listener } = props;
  const flow = useReactFlow();
  const from = useRef<Lifted>(undefined);
  const to = (id: Id, x: number, y: number) =>
    listener.current?.changed([{ type: 'position', id, position: { x, y }, dragging: true }]);
  useTouch({
    lift(id) {
      const box = sheet.notes.find(({ face }) => face.id === id);
      if (!box) return false;
      from.current = { id, x: box.x, y: box.y };
      to(id, box.x, box.y);
      return true;
    },
    move(by) {
      const { zoom } = flow.getViewport();
      const { id, x, y } = from.current!;
      to(id, x + by.x / zoom, y + by.y / zoom);
    },
    drop: () => listener.current?.stopped(),
    cancel: () => listener.current?.cancelled(),
  });
  useEffect(() => {
    // Before the touch itself is heard: a finger pans, and must find nothing to drag.
    const see = ({ pointerType }: PointerEvent) => onTouch(pointerType === 'touch');
    window.addEventListener('pointerdown', see, true);
    return () => window.removeEventListener('pointerdown', see, true);
  }, [onTouch]);
  return null;
}
