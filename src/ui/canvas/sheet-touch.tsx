import { useReactFlow } from '@xyflow/react';
import { useEffect, useRef } from 'react';
import type { Sheet } from '../../layout/sheet';
import type { Id } from '../../model/canvas';
import { useTouch } from './use-touch';

interface Dragged {
  readonly id: Id;
  readonly x: number;
  readonly y: number;
}

/** Lets fingers drag notes of the sheet after holding them. Shows nothing; says when a finger is used. */
export default function SheetTouch(props: {
  sheet: Sheet;
  onTouch(byTouch: boolean): void;
  onDrag(drag: Dragged | undefined): void;
  onDrop(): void;
}) {
  const { sheet, onTouch, onDrag, onDrop } = props;
  const flow = useReactFlow();
  const from = useRef<Dragged>(undefined);
  useTouch({
    lift(id) {
      const box = sheet.notes.find(({ face }) => face.id === id);
      if (!box) return false;
      from.current = { id, x: box.x, y: box.y };
      onDrag(from.current);
      return true;
    },
    move(by) {
      const { zoom } = flow.getViewport();
      const { id, x, y } = from.current!;
      onDrag({ id, x: x + by.x / zoom, y: y + by.y / zoom });
    },
    drop: onDrop,
    cancel: () => onDrag(undefined),
  });
  useEffect(() => {
    // Before the touch itself is heard: a finger pans, and must find nothing to drag.
    const see = ({ pointerType }: PointerEvent) => onTouch(pointerType === 'touch');
    window.addEventListener('pointerdown', see, true);
    return () => window.removeEventListener('pointerdown', see, true);
  }, [onTouch]);
  return null;
}
