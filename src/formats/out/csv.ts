import '../../i18n/panel';
import { word } from '../../i18n/translate';
import { linksFrom } from '../../layout/note-words';
import type { Canvas } from '../../model/canvas';
import { csvOf } from '../csv-cell';
import { namedNotes } from './named';

/** A row for each note (RFC 4180): its block and what it is linked with in the reader’s language. */
export function canvasCsv(canvas: Canvas): string {
  const rows = namedNotes(canvas).flatMap(({ block, notes }) =>
    notes.map(({ id, name, note }) => [
      word('block', block),
      name,
      note,
      linksFrom(canvas, id).join('; '),
    ]),
  );
  return csvOf([['block', 'item', 'description', 'links'], ...rows]);
}
