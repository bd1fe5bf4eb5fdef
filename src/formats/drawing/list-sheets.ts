import { layoutNote } from '../../layout/note-box';
import {
  BLOCK,
  noteWidth,
  type BlockBox,
  type NoteBox,
  type Sheet,
  type SheetOptions,
} from '../../layout/sheet';
import type { Block } from '../../model/blocks';
import type { Faces } from './flow';

/** Left to right and top to bottom, as on the sheet before. */
const READING_ORDER: readonly Block[] = [
  'partners',
  'activities',
  'resources',
  'propositions',
  'relationships',
  'channels',
  'segments',
  'costs',
  'revenues',
];
const COLUMNS = 5;
/** Between two blocks of a column. */
const GAP = 12;

/**
 * Sheets for the notes that the first one had no room for: the blocks that go on, one after
 * another in five columns. A block that reaches the end of a column has its heading again.
 */
export function listSheets(faces: Faces, options: SheetOptions): Sheet[] {
  const { width, minHeight, measure } = options;
  const column = width / COLUMNS;
  const inner = noteWidth('partners', width);
  const sheets: { blocks: BlockBox[]; notes: NoteBox[] }[] = [];
  let at = COLUMNS;
  let y = 0;
  const turn = () => {
    at++;
    y = 0;
    if (at >= COLUMNS) {
      at = 0;
      sheets.push({ blocks: [], notes: [] });
    }
  };
  turn();
  for (const block of READING_ORDER) {
    let start: number | undefined;
    const close = () => {
      if (start === undefined) return;
      const height = y - start - BLOCK.gap + BLOCK.pad;
      const box = { x: at * column, y: start, width: column, height };
      sheets.at(-1)!.blocks.push({ ...box, block, add: { ...box, height: 0 } });
      y = start + height + GAP;
      start = undefined;
    };
    for (const face of faces[block]) {
      const inside = layoutNote(face, inner, measure);
      const top = start === undefined ? BLOCK.header : 0;
      if (y > 0 && y + top + inside.height + BLOCK.pad > minHeight) {
        close();
        turn();
      }
      if (start === undefined) {
        start = y;
        y += BLOCK.header;
      }
      const x = at * column + BLOCK.pad;
      sheets.at(-1)!.notes.push({ ...inside, face, x, y, width: inner });
      y += inside.height + BLOCK.gap;
    }
    close();
  }
  return sheets.map((sheet) => ({ ...sheet, width, height: minHeight }));
}
