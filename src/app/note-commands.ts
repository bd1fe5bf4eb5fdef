import '../i18n/several';
import { currentCanvas } from '../store/document';
import { selectAll, selected } from '../store/selected';
import { askFor, edit, openPanel, showView, useView } from '../store/view';
import { viewOf } from '../model/view';
import { startSeveral } from '../store/several';
import { copySelected, pasteAsked } from './clipboard';
import { command, type Command } from './command';
import { duplicateSelected, removeSelected } from './note-actions';

const last = () => selected().at(-1);
const any = { enabled: () => selected().length > 0 };
const onCanvas = () => currentCanvas() !== undefined && useView.getState().view === 'canvas';
/** Whether the panel lies over the sheet: there nobody wants to type at once. */
const isCovered = () => matchMedia('(max-width: 899px)').matches;

/** What can be done with the selected notes: in the menu of the sheet, the palette and the help. */
export function noteCommands(): readonly Command[] {
  return [
    command(
      'edit-note',
      'command.editNote',
      () => {
        const id = last();
        if (!id) return;
        showView('canvas');
        edit({ kind: 'note', id });
      },
      { ...any, toldKeys: ['Enter', 'F2'] },
    ),
    command(
      'details',
      'command.details',
      () => {
        const id = last();
        if (!id || isCovered() || selected().length > 1) openPanel(true);
        else askFor(id, 'name');
      },
      any,
    ),
    command('duplicate', 'command.duplicate', duplicateSelected, {
      ...any,
      keys: ['$mod+d'],
      notWhileTyping: true,
    }),
    command('copy', 'command.copy', () => copySelected('copy'), { ...any, toldKeys: ['$mod+c'] }),
    command('cut', 'command.cut', () => copySelected('cut'), { ...any, toldKeys: ['$mod+x'] }),
    command('paste', 'command.paste', () => void pasteAsked(), {
      enabled: onCanvas,
      toldKeys: ['$mod+v'],
    }),
    command('delete', 'command.delete', removeSelected, { ...any, toldKeys: ['Delete'] }),
    command(
      'select-all',
      'command.selectAll',
      () => {
        const id = last();
        selectAll(id === undefined ? undefined : viewOf(currentCanvas()!).blockOf(id));
      },
      { enabled: onCanvas, toldKeys: ['$mod+a'] },
    ),
    command('select-several', 'command.selectSeveral', startSeveral, { enabled: onCanvas }),
  ];
}
