import { useState } from 'react';
import { Plus } from 'lucide-react';
import { t, text, word } from '../../i18n/translate';
import type { SegmentRow } from '../../layout/relationships/rows';
import type { Box } from '../../layout/relationships/labels';
import { alone, layoutScale, type Scale } from '../../layout/relationships/scale';
import { stopOf, type Axis } from '../../layout/relationships/signs';
import type { Canvas } from '../../model/canvas';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { Drawing } from '../controls/drawing';
import { FocusKeeper } from '../controls/focus-keeper';
import { measure } from '../controls/measure';
import { Choice, Popup, Rule } from '../controls/popup';
import { show } from '../note/show';
import { DotHandle } from './dot-handle';
import { DragCard, type Dragged } from './drag-card';
import { OfferMore } from './offer-menu';
import { turnInto } from './edits';
import { ExpectMore, RingMenu } from './ring-menu';
import styles from './scale.module.css';
import { TypeChoices } from './type-choices';

/** From the middle of a sign to the edge of what takes hold of it. */
const REACH = 12;

const at = ({ x, y, width, height }: Box) => ({ left: x, top: y, width, height });
const around = (x: number, y: number) =>
  at({ x: x - REACH, y: y - REACH, width: 2 * REACH, height: 2 * REACH });

/** High enough to be hit with a finger. */
const tall = ({ y, height, ...box }: Box): Box => {
  const more = Math.max(0, 2 * REACH - height);
  return { ...box, y: y - more / 2, height: height + more };
};

/** What a segment expects and is offered on the scale; each sign can be taken hold of. */
export function ScaleCell(props: { canvas: Canvas; row: SegmentRow; axis: Axis; width: number }) {
  const { canvas, row, axis, width } = props;
  const [drag, setDrag] = useState<Dragged>();
  const { signs } = row;
  const scale = layoutScale(signs, axis, width, measure);
  return (
    <FocusKeeper className={styles.keeper}>
      <div
        className={styles.scale}
        style={{ width, height: scale.drawing.height }}
        role="group"
        aria-label={t('relationships.scaleOf', { segment: row.name })}
      >
        {drag && <Stop scale={scale} stop={drag.stop} />}
        <Drawing drawing={scale.drawing} />
        {signs.rings.map((ring, i) => (
          <span key={i}>
            <RingMenu
              canvas={canvas}
              axis={axis}
              segment={row.id}
              index={i}
              trigger={
                <button
                  type="button"
                  className={styles.sign}
                  style={ringBox(scale, i, alone(signs.rings, i, axis))}
                  aria-label={t('relationships.ring', {
                    what: ring.label,
                    stop: text(`relationships.${axis}.${stopOf(ring.type, axis)}`),
                    state: ring.met ? 'met' : ring.missed ? 'missed' : 'open',
                  })}
                />
              }
            />
          </span>
        ))}
        {signs.dots.map((dot, i) => {
          const { x, y, label } = scale.dots[i]!;
          return (
            <span key={dot.id}>
              <DotHandle
                canvas={canvas}
                dot={dot}
                axis={axis}
                width={width}
                style={around(x, y)}
                stops={scale.stops}
                label={t('relationships.dot', {
                  name: dot.label,
                  type: word('relationshipType', dot.type),
                  stop: text(`relationships.${axis}.${stopOf(dot.type, axis)}`),
                  excess: String(dot.excess),
                })}
                drag={drag?.id === dot.id ? drag : undefined}
                onDrag={setDrag}
              />
              <button
                type="button"
                className={styles.name}
                style={at(tall(label))}
                aria-label={t('relationships.details', { name: dot.name })}
                onClick={() => show(dot.id)}
              />
            </span>
          );
        })}
        {drag && <DragCard canvas={canvas} axis={axis} drag={drag} />}
      </div>
      <div className={styles.more}>
        {signs.untyped.map(({ id, name }) => (
          <Popup
            key={id}
            label={t('relationships.kindOf', { name })}
            trigger={<Button look="link">{t('relationships.untypedOf', { name })}</Button>}
          >
            <Choice label={t('relationships.details', { name })} run={() => show(id)} />
            <Rule />
            <TypeChoices
              canvas={canvas}
              axis={axis}
              editFor={(type) => turnInto(id, type)}
              choose={(_, edit) => apply(edit)}
            />
          </Popup>
        ))}
        <ExpectMore
          canvas={canvas}
          axis={axis}
          segment={row.id}
          trigger={
            <Button look="link" aria-label={t('relationships.expectMoreOf', { segment: row.name })}>
              <Plus size={13} aria-hidden /> {t('relationships.expectMore')}
            </Button>
          }
        />
        <OfferMore
          canvas={canvas}
          axis={axis}
          segment={row.id}
          name={row.name}
          trigger={
            <Button look="link" aria-label={t('relationships.offerMoreTo', { segment: row.name })}>
              <Plus size={13} aria-hidden /> {t('relationships.offerMore')}
            </Button>
          }
        />
      </div>
    </FocusKeeper>
  );
}

/** A ring is taken hold of by its words; where no other ring stands at its stop, from there to the line. */
function ringBox({ rings }: Scale, i: number, lonely: boolean) {
  const { x, y, label } = rings[i]!;
  if (!lonely) return at(label);
  const left = Math.min(label.x, x - REACH);
  const right = Math.max(label.x + label.width, x + REACH);
  return at({ x: left, y: label.y, width: right - left, height: y + REACH - label.y });
}

/** The stop that a dot would be dropped on. */
function Stop({ scale, stop }: { scale: Scale; stop: number }) {
  const step = scale.stops[1]! - scale.stops[0]!;
  return (
    <span
      className={styles.stop}
      style={{ left: scale.stops[stop]! - step / 2, width: step }}
      aria-hidden
    />
  );
}
