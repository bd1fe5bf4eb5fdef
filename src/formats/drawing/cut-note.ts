import type { Face, Span } from '../../layout/face';
import { layoutNote, NOTE, type PlacedSpan } from '../../layout/note-box';
import { blockHeight, noteWidth, type SheetOptions } from '../../layout/sheet';
import { TYPE } from '../../layout/text';
import type { Block } from '../../model/blocks';

/**
 * Cuts a note that would make its block higher than `height` (units of the sheet) into several,
 * line by line, so that each fits; what stands under the title goes with the last piece.
 */
export function cutNote(
  face: Face,
  block: Block,
  height: number,
  options: SheetOptions,
): readonly Face[] {
  const fits = (piece: Face) => blockHeight(block, [piece], options) <= height;
  if (fits(face)) return [face];
  const { lines, spans } = layoutNote(face, noteWidth(block, options.width), options.measure);
  const bare = blockHeight(block, [{ ...face, title: '', rows: [] }], options);
  const room = height - bare;
  // Lines stay broken as they are here, so that every piece has the height that was reckoned.
  const titles = chunks(lines, Math.max(1, Math.floor(room / TYPE.title.line) + 1));
  const pieces = titles.map((part) => ({ ...face, title: part.join('\n'), rows: [] }));
  const whole = { ...pieces.at(-1)!, rows: face.rows };
  if (fits(whole)) return [...pieces.slice(0, -1), whole];
  const each = Math.max(1, Math.floor(room / (NOTE.chipHeight + NOTE.rowGap)));
  const tails = chunks(rowsOf(spans), each).map((rows) => ({ ...face, title: '…', rows }));
  return [...pieces, ...tails];
}

/** The rows as they were broken into lines. */
function rowsOf(spans: readonly PlacedSpan[]): Span[][] {
  const lines = new Map<number, Span[]>();
  for (const { text, tone, y } of spans) {
    const line = lines.get(y);
    if (line) line.push({ text, tone });
    else lines.set(y, [{ text, tone }]);
  }
  return [...lines.values()];
}

function chunks<T>(items: readonly T[], size: number): T[][] {
  return Array.from({ length: Math.ceil(items.length / size) }, (_, i) =>
    items.slice(i * size, (i + 1) * size),
  );
}
