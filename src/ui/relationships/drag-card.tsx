import { useMemo } from 'react';
import { t, text, word } from '../../i18n/translate';
import { stopOf, type Axis } from '../../layout/relationships/signs';
import type { Canvas, Id } from '../../model/canvas';
import { RelationshipType } from '../../model/enums';
import { useFindings } from '../../store/findings';
import { ConsequenceList } from '../note/consequences';
import { turnInto } from './edits';
import styles from './scale.module.css';

/** A dot on its way: where it is, in the scale and on the screen. */
export interface Dragged {
  readonly id: Id;
  readonly type: RelationshipType;
  readonly x: number;
  readonly stop: number;
  readonly pointer: { readonly x: number; readonly y: number };
}

/** What a dot would become at a stop: another type there. None where it stands already. */
export function typesAt(stop: number, axis: Axis, from: RelationshipType): RelationshipType[] {
  if (stopOf(from, axis) === stop) return [];
  return RelationshipType.options.filter((type) => stopOf(type, axis) === stop);
}

const WIDTH = 300;
const ROOM = 340;

/** Beside the pointer: what the relationship would become here, and what would follow. */
export function DragCard({ canvas, axis, drag }: { canvas: Canvas; axis: Axis; drag: Dragged }) {
  const { id, type, stop, pointer } = drag;
  const checker = useFindings((state) => state.checker);
  const outcomes = useMemo(
    () =>
      typesAt(stop, axis, type).map((to) => ({
        to,
        outcome: checker?.whatIf(canvas, turnInto(id, to)),
      })),
    [canvas, checker, axis, id, stop, type],
  );
  const below = pointer.y + ROOM < window.innerHeight;
  const left = Math.max(8, Math.min(window.innerWidth - WIDTH - 8, pointer.x - WIDTH / 2));
  return (
    <div
      className={styles.card}
      role="status"
      style={{
        width: WIDTH,
        left,
        ...(below ? { top: pointer.y + 28 } : { bottom: window.innerHeight - pointer.y + 28 }),
      }}
    >
      <p className={styles.where}>{text(`relationships.${axis}.${stop}`)}</p>
      {outcomes.length === 0 && <p>{t('relationships.asNow')}</p>}
      {outcomes.map(({ to, outcome }) => (
        <div key={to}>
          <strong>{word('relationshipType', to)}</strong>
          {outcome && (
            <ConsequenceList outcome={outcome} canvas={canvas} most={outcomes.length > 1 ? 1 : 3} />
          )}
        </div>
      ))}
      {outcomes.length > 1 && <p className={styles.where}>{t('relationships.chooseOnDrop')}</p>}
    </div>
  );
}
