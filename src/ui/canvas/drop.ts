import type { Block } from '../../model/blocks';
import type { Id } from '../../model/canvas';
import type { Sheet } from '../../layout/sheet';

/** Where a dragged note would land: its block, the note it would stand before, and a line to show it. */
export interface Drop {
  readonly block: Block;
  readonly before?: Id;
  readonly line: {
    readonly x: number;
    readonly y: number;
    readonly width: number;
    readonly height: number;
  };
}

/** The place under the middle of a dragged note, whatever is dragged along; none outside the sheet. */
export function dropAt(sheet: Sheet, ids: readonly Id[], x: number, y: number): Drop | undefined {
  const block = sheet.blocks.find(
    (box) => x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height,
  );
  if (!block) return undefined;
  const notes = sheet.notes.filter(
    ({ face }) => face.block === block.block && !ids.includes(face.id),
  );
  const sideways = block.block === 'costs' || block.block === 'revenues';
  const next = notes.find((note) =>
    sideways
      ? y < note.y + note.height && x < note.x + note.width / 2
      : y < note.y + note.height / 2,
  );
  const last = notes.at(-1);
  const line = (() => {
    if (sideways) {
      if (next) return { x: next.x - 5, y: next.y, width: 2, height: next.height };
      if (last) return { x: last.x + last.width + 3, y: last.y, width: 2, height: last.height };
    } else {
      if (next) return { x: next.x, y: next.y - 5, width: next.width, height: 2 };
      if (last) return { x: last.x, y: last.y + last.height + 3, width: last.width, height: 2 };
    }
    return { x: block.add.x, y: block.add.y, width: block.add.width, height: 2 };
  })();
  return { block: block.block, ...(next ? { before: next.face.id } : {}), line };
}
