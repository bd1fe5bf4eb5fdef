import { memo, useMemo } from 'react';
import { allFaces } from '../../layout/face';
import { isChip, NOTE } from '../../layout/note-box';
import { NO_STRIPE, segmentPlaces, stripeColor } from '../../layout/palette';
import { layoutSheet, type Box, type NoteBox, type Sheet } from '../../layout/sheet';
import { TYPE } from '../../layout/text';
import type { Canvas, Id } from '../../model/canvas';
import type { Severity } from '../../rules/rule';
import styles from './thumb.module.css';

/** Height by width of every picture: they stand side by side. */
const SHAPE = 0.64;
const NARROWEST = 720;
const WIDEST = 2600;

/**
 * A small picture of a canvas: its blocks, its notes with their stripes and chips, and the notes
 * where something does not add up. Nobody reads it: lines stand for words. All that looks alike is
 * one path, for a page shows many of them.
 */
export const Thumb = memo(function Thumb(props: {
  canvas: Canvas;
  badges?: ReadonlyMap<Id, Severity> | undefined;
}) {
  const { canvas, badges } = props;
  const sheet = useMemo(() => framed(canvas), [canvas]);
  const shapes = useMemo(() => shapesOf(sheet), [sheet]);
  const stripes = useMemo(() => stripesOf(sheet, canvas), [sheet, canvas]);
  // The more a canvas holds, the smaller it is drawn; badges are seen all the same.
  const scale = sheet.width / NARROWEST;
  return (
    <svg
      className={styles.thumb}
      viewBox={`0 0 ${sheet.width} ${sheet.width * SHAPE}`}
      preserveAspectRatio="xMidYMin slice"
      aria-hidden
    >
      {[...shapes].map(([look, d]) => (
        <path key={look} d={d} className={styles[look]} />
      ))}
      {[...stripes].map(([color, d]) => (
        <path key={color} d={d} fill={color} />
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

/** Adds a rectangle to the path under a key. */
function draw<K>(paths: Map<K, string>, key: K, { x, y, width, height }: Box): void {
  const box = `M${round(x)} ${round(y)}h${round(width)}v${round(height)}h${round(-width)}z`;
  paths.set(key, (paths.get(key) ?? '') + box);
}

const round = (value: number) => Math.round(value * 10) / 10;

/** Blocks, notes, and what stands for their words, by look; in the order in which they are painted. */
function shapesOf(sheet: Sheet): ReadonlyMap<string, string> {
  const paths = new Map<string, string>();
  for (const { x, y, width, height } of sheet.blocks) {
    draw(paths, 'block', { x, y, width, height });
    draw(paths, 'title', { x: x + 10, y: y + 14, width: Math.min(width / 2, 70), height: 10 });
  }
  for (const note of sheet.notes) draw(paths, 'note', note);
  for (const note of sheet.notes) drawWords(paths, note);
  return paths;
}

function drawWords(paths: Map<string, string>, { x, y, width, lines, spans }: NoteBox): void {
  lines.forEach((line, i) =>
    draw(paths, 'text', {
      x: x + NOTE.stripe + NOTE.padX,
      y: y + NOTE.padY + i * TYPE.title.line + 4,
      width: Math.min(width - NOTE.padX * 2, line.length * 6.4),
      height: 8,
    }),
  );
  for (const span of spans) {
    const chip = isChip(span);
    draw(paths, span.tone, {
      x: x + span.x,
      y: y + span.y + (chip ? 1 : 6),
      width: span.width,
      height: chip ? span.height - 2 : 5,
    });
  }
}

/** The stripes of all notes, by colour. */
function stripesOf(sheet: Sheet, canvas: Canvas): ReadonlyMap<string, string> {
  const places = segmentPlaces(canvas);
  const paths = new Map<string, string>();
  for (const { face, x, y, height } of sheet.notes) {
    const served = face.serves.map((id) => stripeColor(places.get(id) ?? 0));
    const colors = served.length > 0 ? served : [NO_STRIPE];
    const each = height / colors.length;
    colors.forEach((color, i) =>
      draw(paths, color, { x, y: y + each * i, width: 10, height: each }),
    );
  }
  return paths;
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
