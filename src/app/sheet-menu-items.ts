import { t, word } from '../i18n/translate';
import { BLOCKS, type Block } from '../model/blocks';
import { newId } from '../model/ids';
import { viewOf } from '../model/view';
import { currentCanvas } from '../store/document';
import { selectAll, selected } from '../store/selected';
import { edit, select } from '../store/view';
import type { Command } from './command';
import { commands } from './commands';
import { moveSelected } from './note-actions';

/** A line of the menu: a command, or a list of them under one word. */
export type SheetItem =
  | (Pick<Command, 'id' | 'label' | 'run' | 'enabled' | 'keys' | 'toldKeys'> & {
      readonly apart?: boolean;
    })
  | { readonly id: string; readonly label: string; readonly items: readonly SheetItem[] };

/** What can be done with the selected notes. */
export function noteItems(): SheetItem[] {
  const all = new Map(commands().map((command) => [command.id, command]));
  const pick = (id: string, apart = false): SheetItem[] => {
    const found = all.get(id);
    return found ? [{ ...shown(found), apart }] : [];
  };
  const ids = selected();
  const view = viewOf(currentCanvas()!);
  const blocks = new Set(ids.map((id) => view.blockOf(id)));
  const moves = BLOCKS.filter((block) => blocks.size > 1 || !blocks.has(block));
  return [
    ...(ids.length === 1 ? pick('edit-note') : []),
    ...pick('details'),
    ...pick('link').map((item) => ({ ...item, label: t('menu.link') })),
    {
      id: 'move',
      label: t('menu.moveTo'),
      // Not commands: whoever types a block's name in the palette wants to add there.
      items: moves.map((block) => ({
        id: `move-${block}`,
        label: word('block', block),
        run: () => moveSelected(block),
      })),
    },
    ...pick('duplicate', true),
    ...pick('cut'),
    ...pick('copy'),
    ...pick('paste'),
    ...pick('select-all', true),
    ...pick('select-several'),
    ...pick('delete', true),
  ];
}

/** What can be done with a block. */
export function blockItems(block: Block): SheetItem[] {
  const all = new Map(commands().map((command) => [command.id, command]));
  const also = (id: string): SheetItem[] => {
    const found = all.get(id);
    return found ? [shown(found)] : [];
  };
  return [
    {
      id: 'add',
      label: t('block.add', { block: word('block', block) }),
      run: () => {
        select();
        edit({ kind: 'new', block, id: newId() });
      },
    },
    ...also('paste'),
    { ...also('select-all')[0]!, apart: true, run: () => selectAll(block) } as SheetItem,
    ...also('select-several'),
  ];
}

// A command gives its label when it is asked: a copy would keep the asking, not the text.
const shown = (command: Command) => ({ ...command, label: command.label });
