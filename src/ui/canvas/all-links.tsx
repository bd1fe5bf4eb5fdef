import { ViewportPortal } from '@xyflow/react';
import { useMemo } from 'react';
import type { Sheet } from '../../layout/sheet';
import type { Canvas } from '../../model/canvas';
import styles from './canvas.module.css';
import type { Sight } from './in-sight';
import { linkPath } from './link-path';

/**
 * All links as one faint drawing under those of the selection. Nobody takes hold of them, so they
 * need not be things of their own: thousands cost what one costs.
 */
export default function AllLinks(props: { canvas: Canvas; sheet: Sheet; sight: Sight }) {
  const { canvas, sheet, sight } = props;
  const path = useMemo(() => {
    const boxes = new Map(sheet.notes.map((box) => [box.face.id, box]));
    const seen: string[] = [];
    for (const { from, to } of Object.values(canvas.links)) {
      const [a, b] = [boxes.get(from), boxes.get(to)];
      if (!a || !b) continue;
      const above = Math.max(a.y, b.y) < sight.top - a.height - b.height;
      const below = Math.min(a.y, b.y) > sight.bottom;
      if (!above && !below) seen.push(linkPath(a, b));
    }
    return seen.join('');
  }, [canvas.links, sheet, sight]);
  return (
    <ViewportPortal>
      <svg className={styles.all} aria-hidden>
        <path className={styles.link} data-look="faint" d={path} />
      </svg>
    </ViewportPortal>
  );
}
