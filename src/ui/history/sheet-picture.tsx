import { memo, useMemo } from 'react';
import { word } from '../../i18n/translate';
import { allFaces } from '../../layout/face';
import { isChip, NOTE } from '../../layout/note-box';
import { NO_STRIPE, segmentPlaces, stripeColor } from '../../layout/palette';
import { BLOCK, layoutSheet, type NoteBox } from '../../layout/sheet';
import { TYPE } from '../../layout/text';
import type { Canvas, Id } from '../../model/canvas';
import type { Change } from '../../model/compare';
import { useFindings } from '../../store/findings';
import { measure } from '../controls/measure';
import styles from './sheet-picture.module.css';
import { SIGNS } from './signs';

/** The width of a sheet in its own unit; of one that has half the room, less, so that it can be read. */
const WIDTH = { whole: 1120, half: 860 };
/** The least height by width. */
const SHAPE = 0.55;

/**
 * A canvas as a picture that can be read but not edited, laid out as the sheet itself is. Notes in
 * `marks` have a coloured frame and a sign.
 */
export const SheetPicture = memo(function SheetPicture(props: {
  canvas: Canvas;
  label: string;
  marks?: ReadonlyMap<Id, Change['is']>;
  room?: 'whole' | 'half';
}) {
  const { canvas, label, marks, room = 'whole' } = props;
  const width = WIDTH[room];
  const figures = useFindings((state) => state.checker?.figures);
  const sheet = useMemo(
    () =>
      layoutSheet(allFaces(canvas, figures), {
        width,
        minHeight: Math.round(width * SHAPE),
        measure,
        add: false,
      }),
    [canvas, figures, width],
  );
  const places = useMemo(() => segmentPlaces(canvas), [canvas]);
  return (
    // Wider than a small screen: there it scrolls within itself.
    <div className={styles.frame} tabIndex={0} role="group" aria-label={label}>
      <svg
        className={styles.sheet}
        viewBox={`0 0 ${sheet.width} ${sheet.height}`}
        role="img"
        aria-label={label}
      >
        {sheet.blocks.map(({ block, x, y, width, height }) => (
          <g key={block}>
            <rect className={styles.block} x={x} y={y} width={width} height={height} />
            <text
              className={styles.heading}
              x={x + BLOCK.pad}
              y={y + BLOCK.header / 2}
              fontSize={TYPE.heading.size}
            >
              {word('block', block)}
            </text>
          </g>
        ))}
        {sheet.notes.map((note) => (
          <Note
            key={`${note.face.block}/${note.face.id}`}
            note={note}
            colors={note.face.serves.map((id) => stripeColor(places.get(id) ?? 0))}
            mark={marks?.get(note.face.id)}
          />
        ))}
      </svg>
    </div>
  );
});

function Note(props: { note: NoteBox; colors: readonly string[]; mark: Change['is'] | undefined }) {
  const { note, mark } = props;
  const { x, y, width, height, lines, spans } = note;
  const colors = props.colors.length > 0 ? props.colors : [NO_STRIPE];
  const each = height / colors.length;
  return (
    <g {...(mark ? { 'data-mark': mark } : {})}>
      <rect className={styles.note} x={x} y={y} width={width} height={height} rx={4} />
      {colors.map((color, i) => (
        <rect key={i} x={x} y={y + each * i} width={NOTE.stripe} height={each} fill={color} />
      ))}
      {lines.map((line, i) => (
        <text
          key={i}
          className={styles.title}
          x={x + NOTE.stripe + NOTE.padX}
          y={y + NOTE.padY + (i + 0.5) * TYPE.title.line}
          fontSize={TYPE.title.size}
        >
          {line}
        </text>
      ))}
      {spans.map((span, i) => {
        const chip = isChip(span);
        return (
          <g key={i} data-tone={span.tone}>
            {chip && (
              <rect
                className={styles.chip}
                x={x + span.x}
                y={y + span.y}
                width={span.width}
                height={span.height}
                rx={span.height / 2}
              />
            )}
            <text
              className={styles.span}
              x={x + span.x + (chip ? NOTE.chipPadX : 0)}
              y={y + span.y + span.height / 2}
              fontSize={chip ? TYPE.chip.size : TYPE.meta.size}
              fontWeight={chip ? TYPE.chip.weight : TYPE.meta.weight}
            >
              {span.text}
            </text>
          </g>
        );
      })}
      {mark && (
        <>
          <rect
            className={styles.mark}
            x={x - 1.5}
            y={y - 1.5}
            width={width + 3}
            height={height + 3}
            rx={5}
          />
          <circle className={styles.badge} cx={x + width - 8} cy={y} r={9} />
          <text className={styles.sign} x={x + width - 8} y={y} fontSize={14}>
            {SIGNS[mark]}
          </text>
        </>
      )}
    </g>
  );
}
