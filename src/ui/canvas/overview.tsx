import { useReactFlow, useViewport } from '@xyflow/react';
import { X } from 'lucide-react';
import { memo, useRef, type PointerEvent } from 'react';
import { t } from '../../i18n/translate';
import { segmentPlaces, stripeColor } from '../../layout/palette';
import type { Sheet } from '../../layout/sheet';
import { useCanvas } from '../../store/document';
import { showOverview, useSight } from '../../store/sight';
import { useView } from '../../store/view';
import { Button } from '../controls/button';
import styles from './overview.module.css';
import { useUncovered } from './use-uncovered';
import type { Size } from '../controls/use-measured';
import { exceeds, seen } from './zoom';

/** With fewer notes, one finds one’s way without. */
const MANY = 40;
const LARGEST = { width: 168, height: 150 };

/** A small picture of a large sheet with the part that is seen; pressing it goes there. */
export function Overview(props: { room: Size; sheet: Sheet; onView(): void }) {
  const { room, sheet, onView } = props;
  const viewport = useViewport();
  const wanted = useSight((state) => state.overview);
  if (!wanted || sheet.notes.length < MANY || !exceeds(sheet, viewport, room)) return null;
  return <Picture room={room} sheet={sheet} onView={onView} />;
}

function Picture({ room, sheet, onView }: { room: Size; sheet: Sheet; onView(): void }) {
  const flow = useReactFlow();
  const viewport = useViewport();
  const ref = useRef<HTMLDivElement>(null);
  useUncovered(ref);
  const scale = Math.min(LARGEST.width / sheet.width, LARGEST.height / sheet.height);
  const box = seen(viewport, room);
  const go = (event: PointerEvent<SVGSVGElement>) => {
    const at = event.currentTarget.getBoundingClientRect();
    const [x, y] = [(event.clientX - at.left) / scale, (event.clientY - at.top) / scale];
    const { zoom } = viewport;
    onView();
    void flow.setViewport({ zoom, x: room.width / 2 - x * zoom, y: room.height / 2 - y * zoom });
  };
  return (
    <div className={styles.overview} ref={ref}>
      <svg
        className={styles.picture}
        width={sheet.width * scale}
        height={sheet.height * scale}
        viewBox={`0 0 ${sheet.width} ${sheet.height}`}
        aria-hidden
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          go(event);
        }}
        onPointerMove={(event) => {
          if (event.buttons > 0) go(event);
        }}
      >
        <Notes sheet={sheet} />
        <rect className={styles.seen} {...box} strokeWidth={1.4 / scale} rx={3 / scale} />
      </svg>
      <Button
        look="icon"
        className={styles.close!}
        aria-label={t('overview.close')}
        title={t('overview.close')}
        onClick={() => showOverview(false)}
      >
        <X size={13} aria-hidden />
      </Button>
    </div>
  );
}

/** The blocks and notes of the sheet, without words; what dims on the sheet dims here. */
const Notes = memo(function Notes({ sheet }: { sheet: Sheet }) {
  const places = segmentPlaces(useCanvas());
  const shown = useView((state) => state.shown);
  return (
    <>
      {sheet.blocks.map(({ block, x, y, width, height }) => (
        <rect key={block} className={styles.block} {...{ x, y, width, height }} />
      ))}
      {sheet.notes.map(({ face, x, y, width, height }) => {
        const place = face.serves[0] === undefined ? undefined : places.get(face.serves[0]);
        return (
          <rect
            key={face.id}
            className={styles.note}
            data-dim={shown !== undefined && !shown.has(face.id)}
            {...{ x, y, width, height }}
            {...(place === undefined ? {} : { fill: stripeColor(place) })}
          />
        );
      })}
    </>
  );
});
