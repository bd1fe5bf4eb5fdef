import { useEffect, useRef, useState, type CSSProperties, type PointerEvent } from 'react';
import { t, word } from '../../i18n/translate';
import { nearestStop } from '../../layout/relationships/scale';
import type { Axis, Dot } from '../../layout/relationships/signs';
import type { Canvas } from '../../model/canvas';
import { unlink } from '../../model/edit-links';
import { change } from '../../model/edit-notes';
import type { RelationshipType } from '../../model/enums';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { show, useSelected } from '../note/show';
import { typesAt, type Dragged } from './drag-card';
import { turnInto } from './edits';
import { Choice, Popup, Rule } from '../controls/popup';
import styles from './scale.module.css';
import { TypeChoices } from './type-choices';

/** A pointer that has moved so far is dragging, not clicking. */
const THRESHOLD = 8;

/**
 * An offered relationship on the scale. A click opens what it could be instead; dragging it to
 * another stop says what would follow, and dropping it there makes it so. Esc lets go of it.
 */
export function DotHandle(props: {
  canvas: Canvas;
  dot: Dot;
  axis: Axis;
  width: number;
  label: string;
  style: CSSProperties;
  stops: readonly number[];
  drag: Dragged | undefined;
  onDrag(drag: Dragged | undefined): void;
}) {
  const { canvas, dot, axis, width, label, style, stops, drag, onDrag } = props;
  const [open, setOpen] = useState(false);
  /** The types to choose from after a drop on a stop that several share, and that stop. */
  const [dropped, setDropped] = useState<{ stop: number; types: RelationshipType[] }>();
  const start = useRef<{ x: number; y: number; left: number }>(undefined);
  const moved = useRef(false);
  const selected = useSelected(dot.id);
  const dragging = drag !== undefined;
  const toggle = (next: boolean) => {
    setOpen(next);
    if (!next) setDropped(undefined);
  };
  const stop = () => {
    start.current = undefined;
    onDrag(undefined);
  };
  useEffect(() => {
    if (!dragging) return;
    const cancel = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      start.current = undefined;
      onDrag(undefined);
    };
    window.addEventListener('keydown', cancel, true);
    return () => window.removeEventListener('keydown', cancel, true);
  }, [dragging, onDrag]);
  const move = (event: PointerEvent<HTMLButtonElement>) => {
    const from = start.current;
    if (!from) return;
    const distance = Math.hypot(event.clientX - from.x, event.clientY - from.y);
    if (!dragging && distance < THRESHOLD) return;
    moved.current = true;
    const x = Math.max(stops[0]!, Math.min(stops.at(-1)!, event.clientX - from.left));
    onDrag({
      id: dot.id,
      type: dot.type,
      x,
      stop: nearestStop(axis, width, x),
      pointer: { x: event.clientX, y: event.clientY },
    });
  };
  const drop = () => {
    if (drag) {
      const types = typesAt(drag.stop, axis, dot.type);
      const [only] = types;
      if (only && types.length === 1) apply(turnInto(dot.id, only));
      else if (only) {
        setDropped({ stop: drag.stop, types });
        setOpen(true);
      }
    }
    stop();
  };
  const shifted = drag?.x ?? (dropped && stops[dropped.stop]);
  const place = shifted === undefined ? style : { ...style, left: shifted - 12 };
  return (
    <Popup
      label={t('relationships.turnInto', { name: dot.name })}
      open={open}
      onOpenChange={toggle}
      trigger={
        <button
          type="button"
          className={styles.handle}
          style={place}
          data-selected={selected}
          data-held={shifted !== undefined}
          aria-label={label}
          onPointerDown={(event) => {
            // The menu would open at once, before anyone can drag.
            event.preventDefault();
            if (event.button !== 0) return;
            moved.current = false;
            const scale = event.currentTarget.closest(`.${styles.scale}`);
            const left = scale?.getBoundingClientRect().left ?? 0;
            start.current = { x: event.clientX, y: event.clientY, left };
            event.currentTarget.setPointerCapture(event.pointerId);
            event.currentTarget.focus({ preventScroll: true });
          }}
          onPointerMove={move}
          onPointerUp={drop}
          onPointerCancel={stop}
          onClick={() => {
            if (!moved.current) toggle(!open);
            moved.current = false;
          }}
        />
      }
    >
      {open && (
        <>
          {!dropped && <Others canvas={canvas} dot={dot} />}
          <TypeChoices
            canvas={canvas}
            axis={axis}
            {...(dropped ? { types: dropped.types } : {})}
            taken={[dot.type]}
            editFor={(type) => turnInto(dot.id, type)}
            choose={(_, edit) => apply(edit)}
          />
        </>
      )}
    </Popup>
  );
}

/** What else can be done with an offered relationship. */
function Others({ canvas, dot: { id, name, planned } }: { canvas: Canvas; dot: Dot }) {
  return (
    <>
      <Choice label={t('relationships.details', { name })} run={() => show(id)} />
      <Choice
        label={t('relationships.markAs', {
          state: word('state', planned ? 'current' : 'planned').toLocaleLowerCase(),
        })}
        run={() =>
          apply(
            change('relationships', id, (draft) => {
              if (planned) delete draft.state;
              else draft.state = 'planned';
            }),
          )
        }
      />
      {viewOf(canvas)
        .linked(id, 'segments')
        .map((segment) => (
          <Choice
            key={segment.id}
            label={t('relationships.takeOff', { segment: segment.name })}
            run={() => apply(unlink(id, segment.id))}
          />
        ))}
      <Rule />
    </>
  );
}
