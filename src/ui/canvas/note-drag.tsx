import { ViewportPortal, type NodeChange } from '@xyflow/react';
import { useImperativeHandle, useRef, type RefObject } from 'react';
import type { Box, NoteBox, Sheet } from '../../layout/sheet';
import type { Id } from '../../model/canvas';
import styles from './canvas.module.css';
import { dropAt, type Drop } from './drop';
import { itemElement, SHEET_ID } from './focus';
import { carriedWith, land } from './move-note';

/** A note on its way, with whatever is taken along. */
interface Drag {
  readonly box: NoteBox;
  readonly parts: readonly { readonly box: Box; readonly element: HTMLElement }[];
  /** What moves, in the order of the sheet. */
  readonly ids: readonly Id[];
  drop: Drop | undefined;
}

/** Over the others, and on a layer of its own: what it passes need not be painted again. */
function lift({ style }: HTMLElement, up: boolean): void {
  style.zIndex = up ? '10' : '1';
  style.willChange = up ? 'transform' : '';
}

const at = (x: number, y: number) => `translate(${x}px,${y}px)`;

/** What the sheet tells of a drag. */
export interface DragListener {
  changed(changes: readonly NodeChange[]): void;
  stopped(): void;
  /** Let go of without a drop. */
  cancelled(): void;
}

/**
 * Dragging notes, and the line where they would land. What moves is moved on the page itself:
 * React, the sheet and the other notes hear of a drag when it ends, so a frame of it costs the same
 * however many notes there are.
 */
export default function NoteDrag(props: {
  sheet: Sheet;
  /** Where the sheet finds out whom to tell of drags. */
  listener: RefObject<DragListener | null>;
}) {
  const { sheet, listener } = props;
  const drag = useRef<Drag>(undefined);
  const line = useRef<HTMLDivElement>(null);

  const begin = (id: Id): Drag | undefined => {
    const boxes = new Map(sheet.notes.map((box) => [box.face.id, box]));
    const box = boxes.get(id);
    if (!box) return undefined;
    const ids = carriedWith(
      sheet.notes.map(({ face }) => face.id),
      id,
    );
    const parts = ids.flatMap((part) => {
      const element = itemElement(part);
      return element ? [{ element, box: boxes.get(part) ?? box }] : [];
    });
    for (const { element } of parts) lift(element, true);
    document.getElementById(SHEET_ID)?.toggleAttribute('data-dragging', true);
    return { ids, box, parts, drop: undefined };
  };
  const moveTo = (now: Drag, x: number, y: number) => {
    const { box, parts, ids } = now;
    for (const { box: from, element } of parts) {
      element.style.transform = at(from.x + x - box.x, from.y + y - box.y);
    }
    now.drop = dropAt(sheet, ids, x + box.width / 2, y + box.height / 2);
    const { style } = line.current!;
    style.display = now.drop ? '' : 'none';
    if (!now.drop) return;
    const { line: place } = now.drop;
    style.transform = at(place.x, place.y);
    style.width = `${place.width}px`;
    style.height = `${place.height}px`;
  };
  /** Everything back where React left it. */
  const putBack = () => {
    for (const { box, element } of drag.current?.parts ?? []) {
      element.style.transform = at(box.x, box.y);
      lift(element, false);
    }
    document.getElementById(SHEET_ID)?.toggleAttribute('data-dragging', false);
    line.current!.style.display = 'none';
  };

  useImperativeHandle(listener, () => ({
    changed([change]) {
      if (change?.type !== 'position') return;
      if (!change.dragging) putBack();
      else if (change.position) {
        drag.current ??= begin(change.id);
        if (drag.current) moveTo(drag.current, change.position.x, change.position.y);
      }
    },
    stopped() {
      const { box, ids, drop } = drag.current ?? {};
      putBack();
      drag.current = undefined;
      if (ids && drop) land(ids, box!.face.id, drop);
    },
    cancelled() {
      putBack();
      drag.current = undefined;
    },
  }));
  return (
    <ViewportPortal>
      <div ref={line} className={styles.drop} style={{ display: 'none' }} />
    </ViewportPortal>
  );
}
