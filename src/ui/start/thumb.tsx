import type { Canvas } from '../../model/canvas';
import { allFaces } from '../../layout/face';
import { stripeColor } from '../../layout/palette';
import { layoutSheet } from '../../layout/sheet';
import { inOrder } from '../../model/order';
import styles from './start.module.css';

const WIDTH = 1000;

/** A small picture of a canvas: its blocks, notes and colours, without words. */
export function Thumb({ canvas }: { canvas: Canvas }) {
  const sheet = layoutSheet(allFaces(canvas), {
    width: WIDTH,
    minHeight: 640,
    // Nobody reads a thumbnail: an average character will do.
    measure: (text) => text.length * 7,
    add: false,
  });
  const places = inOrder(canvas, 'segments').map(({ id }) => id);
  return (
    <svg
      className={styles.thumb}
      viewBox={`0 0 ${sheet.width} ${sheet.height}`}
      preserveAspectRatio="xMidYMid meet"
      aria-hidden
    >
      {sheet.blocks.map(({ block, x, y, width, height }) => (
        <rect key={block} {...{ x, y, width, height }} className={styles.thumbBlock} />
      ))}
      {sheet.notes.map(({ face, x, y, width, height }) => (
        <g key={face.id}>
          <rect {...{ x, y, width, height }} rx="6" className={styles.thumbNote} />
          <rect
            x={x}
            y={y}
            width="9"
            height={height}
            fill={face.serves[0] ? stripeColor(places.indexOf(face.serves[0])) : 'var(--line)'}
          />
          <rect
            x={x + 22}
            y={y + 16}
            width={width * 0.62}
            height="7"
            className={styles.thumbText}
          />
        </g>
      ))}
    </svg>
  );
}
