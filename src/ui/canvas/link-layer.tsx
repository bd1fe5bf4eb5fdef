import { useReactFlow, useStore, ViewportPortal } from '@xyflow/react';
import { useState, type PointerEvent } from 'react';
import type { Box, Sheet } from '../../layout/sheet';
import type { Id } from '../../model/canvas';
import { directed } from '../../model/edit-links';
import { useCanvas } from '../../store/document';
import { chooseLink, useChosenLink } from '../../store/chosen-link';
import { useEdgePan } from './edge-pan';
import type { LinkEdgeType } from './link-edge';
import { LinkBar } from './link-bar';
import styles from './link-layer.module.css';
import { noteAt, tryRetarget } from './link-notes';
import { linkPath } from './link-path';
import { useTargets } from './use-targets';
import type { Size } from '../controls/use-measured';

/** More lines than this are a picture of the whole: only those of the selection can be taken hold of. */
const MOST = 400;

/** An end of the chosen link on its way to another note. */
interface Drag {
  readonly keep: Id;
  readonly former: Id;
  readonly end: 'from' | 'to';
  readonly x: number;
  readonly y: number;
}

/** What makes the links that are drawn something one can take hold of: choose, lead elsewhere, remove. */
export function LinkLayer({ room, sheet }: { room: Size; sheet: Sheet }) {
  const canvas = useCanvas();
  const flow = useReactFlow();
  const edges = useStore((state) => state.edges) as LinkEdgeType[];
  const { link } = useChosenLink();
  const [drag, setDrag] = useState<Drag>();
  useTargets(drag?.keep);

  const boxOf = (id: Id): Box | undefined => sheet.notes.find(({ face }) => face.id === id);
  const [from, to] = link ? [boxOf(link.from), boxOf(link.to)] : [];
  const chosen = link && from && to && hasLink(canvas.links, link) ? { link, from, to } : undefined;
  const reachable = edges.filter(
    ({ id, data }) => id in canvas.links && (edges.length <= MOST || data?.look !== 'faint'),
  );

  const at = ({ clientX, clientY }: Pick<PointerEvent, 'clientX' | 'clientY'>) =>
    flow.screenToFlowPosition({ x: clientX, y: clientY });
  const pan = useEdgePan();
  const start = (end: 'from' | 'to') => (event: PointerEvent<SVGElement>) => {
    if (!chosen || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.setPointerCapture(event.pointerId);
    const other = end === 'from' ? 'to' : 'from';
    setDrag({ keep: chosen.link[other], former: chosen.link[end], end, ...at(event) });
  };
  const move = (event: PointerEvent) => {
    if (!drag) return;
    const { clientX, clientY } = event;
    const follow = () => setDrag({ ...drag, ...at({ clientX, clientY }) });
    pan.at(clientX, clientY, follow);
    follow();
  };
  const letGo = () => {
    pan.stop();
    setDrag(undefined);
  };
  const drop = (event: PointerEvent) => {
    letGo();
    const next = drag && noteAt(event.clientX, event.clientY);
    if (!next || !tryRetarget(canvas, drag.keep, drag.former, next)) return;
    const pair = directed(canvas, drag.keep, next);
    if (pair) chooseLink({ from: pair.from, to: pair.to });
  };
  const path = chosen && pathOf(chosen, drag);
  return (
    <>
      <ViewportPortal>
        <svg className={styles.lines} data-link-part>
          {reachable.map(({ id, source, target, data }) => (
            // For the pointer; the same is in the note’s link picker.
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
            <path
              key={id}
              className={styles.hit}
              d={linkPath(data!.from, data!.to)}
              onClick={() => chooseLink({ from: source, to: target })}
            />
          ))}
        </svg>
        {path && (
          <svg className={styles.chosen} data-dragging={drag !== undefined} data-link-part>
            <path className={styles.line} d={path.d} />
            {(['from', 'to'] as const).map((end) => (
              <g
                key={end}
                className={`${styles.grip} nopan nodrag`}
                transform={`translate(${path[end].x} ${path[end].y})`}
                onPointerDown={start(end)}
                onPointerMove={move}
                onPointerUp={drop}
                onPointerCancel={letGo}
              >
                <circle className={styles.reach} r="14" />
                <circle className={styles.dot} r="6" />
              </g>
            ))}
          </svg>
        )}
      </ViewportPortal>
      {chosen && path && !drag && (
        <LinkBar
          key={`${chosen.link.from}>${chosen.link.to}`}
          link={chosen.link}
          middle={path.middle}
          room={room}
        />
      )}
    </>
  );
}

const hasLink = (links: object, { from, to }: { from: Id; to: Id }): boolean =>
  `${from}>${to}` in links;

/** The chosen link as a path, where its ends are, and its middle; the dragged end is at the pointer. */
function pathOf(chosen: { from: Box; to: Box }, drag: Drag | undefined) {
  const loose = drag && { x: drag.x, y: drag.y, width: 0, height: 0 };
  const d = linkPath(
    drag?.end === 'from' ? loose! : chosen.from,
    drag?.end === 'to' ? loose! : chosen.to,
  );
  const [x1, y1, x2, y2, x3, y3, x4, y4] = (d.match(/-?[\d.]+(?:e-?\d+)?/g) ?? []).map(Number) as [
    number,
    number,
    number,
    number,
    number,
    number,
    number,
    number,
  ];
  return {
    d,
    from: { x: x1, y: y1 },
    to: { x: x4, y: y4 },
    middle: { x: (x1 + 3 * x2 + 3 * x3 + x4) / 8, y: (y1 + 3 * y2 + 3 * y3 + y4) / 8 },
  };
}
