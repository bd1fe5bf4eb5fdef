import { memo, useMemo } from 'react';
import { allFaces } from '../../layout/face';
import { isChip, NOTE } from '../../layout/note-box';
import { NO_STRIPE, stripeColor } from '../../layout/palette';
import { layoutSheet, type NoteBox, type Sheet } from '../../layout/sheet';
import { TYPE } from '../../layout/text';
import type { Canvas, Id } from '../../model/canvas';
import { inOrder } from '../../model/order';
import type { Severity } from '../../rules/rule';
import styles from './thumb.module.css';

/** Height by width of every picture: they stand side by side. */
const SHAPE = 0.64;
const NARROWEST = 720;
const WIDEST = 2600;

/**
 * A small picture of a canvas: its blocks, its notes with their stripes and chips, and the notes
 * where something does not add up. Nobody reads it: lines stand for words.
 */
export const Thumb = memo(function Thumb(props: {
  canvas: Canvas;
  badges?: ReadonlyMap<Id, Severity> | undefined;
}) {
  const { canvas, badges } = props;
  const sheet = useMemo(() => framed(canvas), [canvas]);
  const places = new Map(inOrder(canvas, 'segments').map(({ id }, place) => [id, place]));
  // The more a canvas holds, the smaller it is drawn; badges are seen all the same.
  const scale = sheet.width / NARROWEST;
  return (
    <svg
      className={styles.thumb}
      viewBox={`0 0 ${sheet.width} ${sheet.width * SHAPE}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden
    >
      {sheet.blocks.map(({ block, x, y, width, height }) => (
        <g key={block}>
          <rect {...{ x, y, width, height }} className={styles.block} />
          <rect
            x={x + 10}
            y={y + 14}
            width={Math.min(width * 0.5, 70)}
            height={10}
            rx={2}
            className={styles.title}
          />
        </g>
      ))}
      {sheet.notes.map((box) => (
        <Note
          key={box.face.id}
          box={box}
          colors={box.face.serves.map((id) => stripeColor(places.get(id) ?? 0))}
        />
      ))}
      {sheet.notes.map(({ face, x, y, width }) => {
        const severity = badges?.get(face.id);
        return (
          severity && (
            <circle
              key={face.id}
              cx={x + width - 8 * scale}
              cy={y + 4 * scale}
              r={10 * scale}
              className={`${styles.badge} ${styles[severity]}`}
            />
          )
        );
      })}
    </svg>
  );
});

function Note({ box, colors }: { box: NoteBox; colors: readonly string[] }) {
  const { x, y, width, height, lines, spans } = box;
  const stripes = colors.length > 0 ? colors : [NO_STRIPE];
  const left = x + NOTE.stripe + NOTE.padX;
  return (
    <g>
      <rect {...{ x, y, width, height }} rx={5} className={styles.note} />
      {stripes.map((color, i) => (
        <rect
          key={color}
          x={x}
          y={y + (height / stripes.length) * i}
          width={10}
          height={height / stripes.length}
          fill={color}
        />
      ))}
      {lines.map((line, i) => (
        <rect
          key={i}
          x={left}
          y={y + NOTE.padY + i * TYPE.title.line + 4}
          width={Math.min(width - NOTE.padX * 2, line.length * 6.4)}
          height={8}
          rx={2}
          className={styles.text}
        />
      ))}
      {spans.map((span, i) => (
        <rect
          key={i}
          x={x + span.x}
          y={y + span.y + (isChip(span) ? 1 : 6)}
          width={span.width}
          height={isChip(span) ? span.height - 2 : 5}
          rx={isChip(span) ? 4 : 2}
          className={styles[span.tone]}
        />
      ))}
    </g>
  );
}

/** The canvas laid out in the frame that all pictures share: on a wider sheet where it is full. */
function framed(canvas: Canvas): Sheet {
  const faces = allFaces(canvas);
  for (let width = NARROWEST; ; width *= 1.12) {
    const sheet = layoutSheet(faces, {
      width,
      minHeight: Math.round(width * SHAPE),
      // An average character will do.
      measure: (text) => text.length * 6.6,
      add: false,
    });
    if (sheet.height <= width * SHAPE + 1 || width > WIDEST) return sheet;
  }
}
