import '../i18n/views';
import { t, word } from '../i18n/translate';
import { BLOCKS } from '../model/blocks';
import { newId } from '../model/ids';
import { currentCanvas, useDocument } from '../store/document';
import { askForFeedback } from '../store/feedback';
import { goOn, openFind } from '../store/find';
import { useFindings } from '../store/findings';
import { announce } from '../store/notices';
import { selected } from '../store/selected';
import { edit, openDialog, reveal, showView, useView, VIEWS } from '../store/view';
import { flushDrafts } from '../ui/controls/draft';
import { openBlank } from './begin';
import { command, type Command } from './command';
import { goOn as guideOn, takeUp, useGuide } from './guide/guide';
import { noteCommands } from './note-commands';
import { backUpAll, pickBackup, withOpen } from './library/later';
import { closeCanvas } from './open';
import { openPicked } from './open-file';
import {
  canZoomToSelection,
  isAtSheet,
  isSheet,
  links,
  look,
  toggleOverview,
} from './look-commands';
import { isShown } from './pictures/shown';
import { saveFile } from './save-file';
import { showFindings } from './show-findings';
import { cycleTheme } from './choose-theme';
import { startTour } from './tour/tour';

const isOpen = () => currentCanvas() !== undefined;
/** Whether the view that is shown has anything on it. */
const isSeen = () => {
  const canvas = currentCanvas();
  return canvas !== undefined && isShown(canvas, useView.getState().view);
};
function step(direction: 'undo' | 'redo'): void {
  flushDrafts();
  const { timeline, [direction]: go } = useDocument.getState();
  const entry = (direction === 'undo' ? timeline?.past : timeline?.future)?.at(-1);
  if (!entry) return;
  go();
  announce(t(`announce.${direction}`, { edit: t(`edit.${entry.name}`) }));
}

/** Selects the next finding's note, in the order of the list; round and round. */
function goToFinding(by: 1 | -1): void {
  const places = (useFindings.getState().report?.findings ?? []).flatMap(({ on }) => on ?? []);
  const ids = [...new Set(places)];
  if (ids.length === 0) return;
  const at = ids.indexOf(selected().at(-1) ?? '');
  const next = at < 0 && by < 0 ? ids.length - 1 : (at + by + ids.length) % ids.length;
  reveal(ids[next]!);
}

/** Accepts what the words of the selected notes suggest; the words come when they are first needed. */
function acceptSelected(): void {
  const ids = selected();
  void import('../ui/words/accept-words').then(({ acceptWords }) => acceptWords(ids));
}

/** A picture of the view that is shown; what makes it comes when it is first needed. */
async function take(as: 'png' | 'svg'): Promise<void> {
  const { takeAway } = await import('./take-away');
  await takeAway([useView.getState().view], as);
}

/** Prints the view that is shown, once what draws its pages is there. */
async function print(): Promise<void> {
  await import('./pictures/print').then(({ printing }) => printing());
  window.print();
}

export type { Command } from './command';

/** Every command, in the order of menus and help. */
export function commands(): readonly Command[] {
  return [
    command('new', 'command.new', openBlank, { menu: 'file' }),
    command('open', 'command.open', () => void openPicked(), {
      menu: 'file',
      keys: ['$mod+o'],
    }),
    command('save', 'command.save', saveFile, {
      menu: 'file',
      keys: ['$mod+s'],
      enabled: isOpen,
    }),
    command('history', 'command.history', () => openDialog({ kind: 'history' }), {
      menu: 'file',
      keys: ['Alt+KeyH'],
      enabled: isOpen,
    }),
    command('compare', 'command.compare', () => openDialog({ kind: 'compare' }), {
      menu: 'file',
      enabled: isOpen,
    }),
    command('duplicate-canvas', 'command.duplicateCanvas', withOpen('duplicateOpen'), {
      menu: 'file',
      enabled: isOpen,
    }),
    command('bin-canvas', 'command.binCanvas', withOpen('binOpen'), {
      menu: 'file',
      enabled: isOpen,
    }),
    command('backup', 'command.backup', backUpAll),
    command('restore', 'command.restore', pickBackup),
    command('guide', 'command.guide', takeUp, { menu: 'file', apart: true, enabled: isOpen }),
    command('guide-next', 'command.guideNext', guideOn, {
      keys: ['Alt+KeyN'],
      enabled: () => useGuide.getState().shown === currentCanvas()?.id && isOpen(),
    }),
    command('tour', 'command.tour', () => void startTour(), { menu: 'file' }),
    command('start', 'command.start', closeCanvas, { menu: 'file', apart: true, enabled: isOpen }),
    command('export-pdf', 'command.exportPdf', () => openDialog({ kind: 'export' }), {
      menu: 'export',
      keys: ['$mod+Shift+e'],
      enabled: isOpen,
    }),
    command('picture-png', 'command.picturePng', () => void take('png'), {
      menu: 'export',
      enabled: isSeen,
    }),
    command('picture-svg', 'command.pictureSvg', () => void take('svg'), {
      menu: 'export',
      enabled: isSeen,
    }),
    command('print', 'command.print', () => void print(), { menu: 'export', enabled: isOpen }),
    command('export-json', 'command.exportJson', saveFile, {
      menu: 'export',
      apart: true,
      enabled: isOpen,
    }),
    command('undo', 'command.undo', () => step('undo'), {
      keys: ['$mod+z'],
      notWhileTyping: true,
      enabled: () => (useDocument.getState().timeline?.past.length ?? 0) > 0,
    }),
    command('redo', 'command.redo', () => step('redo'), {
      keys: ['$mod+Shift+z', '$mod+y'],
      notWhileTyping: true,
      enabled: () => (useDocument.getState().timeline?.future.length ?? 0) > 0,
    }),
    command(
      'link',
      'command.link',
      () => {
        const also = [...selected()];
        const id = also.pop();
        if (id) openDialog({ kind: 'link', id, also });
      },
      { enabled: () => selected().length > 0 },
    ),
    command('accept-words', 'command.acceptWords', acceptSelected, {
      keys: ['Alt+Enter'],
      notWhileTyping: true,
      enabled: () => selected().length > 0,
    }),
    ...noteCommands(),
    command('find', 'command.find', openFind, { keys: ['$mod+f'], enabled: isOpen }),
    command('find-next', 'command.findNext', () => goOn(1), { keys: ['F3'], enabled: isOpen }),
    command('find-previous', 'command.findPrevious', () => goOn(-1), {
      keys: ['Shift+F3'],
      enabled: isOpen,
    }),
    command('next-finding', 'command.nextFinding', () => goToFinding(1), {
      keys: ['F8'],
      enabled: isOpen,
    }),
    command('previous-finding', 'command.previousFinding', () => goToFinding(-1), {
      keys: ['Shift+F8'],
      enabled: isOpen,
    }),
    command('checks', 'command.checks', () => openDialog({ kind: 'checks' }), { enabled: isOpen }),
    command('all-findings', 'command.allFindings', () => showFindings(), { enabled: isOpen }),
    ...BLOCKS.map((block) => ({
      id: `add-${block}`,
      get label() {
        return t('command.addTo', { block: word('block', block) });
      },
      enabled: isOpen,
      run: () => {
        showView('canvas');
        edit({ kind: 'new', block, id: newId() });
      },
    })),
    ...VIEWS.map((view, i) => ({
      id: `view-${view}`,
      get label() {
        return t('command.view', { view: t(`view.${view}`) });
      },
      keys: [`Alt+Digit${i + 1}`],
      enabled: isOpen,
      run: () => {
        flushDrafts();
        showView(view);
      },
    })),
    command(
      'feedback',
      'command.feedback',
      () => {
        flushDrafts();
        askForFeedback();
      },
      {
        keys: ['Alt+KeyF'],
        // Feedback is about what a segment expects.
        enabled: () => Object.keys(currentCanvas()?.segments ?? {}).length > 0,
      },
    ),
    command(
      'outline',
      'command.outline',
      () => void import('../ui/canvas/ways').then(({ switchWay }) => switchWay()),
      {
        keys: ['Alt+KeyO'],
        enabled: isOpen,
      },
    ),
    command('links-all', 'command.linksAll', links('all'), { keys: ['Alt+KeyL'], enabled: isOpen }),
    command('links-selected', 'command.linksSelected', links('selected'), {
      keys: ['Alt+Shift+KeyL'],
      enabled: isOpen,
    }),
    command('links-none', 'command.linksNone', links('none'), {
      keys: ['Alt+Shift+KeyN'],
      enabled: isOpen,
    }),
    ...(
      [
        ['zoom-in', 'command.zoomIn', look('in'), ['$mod++', '$mod+=']],
        ['zoom-out', 'command.zoomOut', look('out'), ['$mod+-']],
        ['zoom-actual', 'command.zoomActual', look('actual'), ['$mod+0']],
      ] as const
    ).map(([id, label, run, keys]) =>
      command(id, label, run, { keys, browsersUnless: isAtSheet, enabled: isSheet }),
    ),
    command('zoom-fit', 'command.zoomFit', look('fit'), {
      keys: ['Shift+Digit1'],
      notWhileTyping: true,
      enabled: isSheet,
    }),
    command('zoom-selection', 'command.zoomSelection', look('selection'), {
      keys: ['Shift+Digit2'],
      notWhileTyping: true,
      enabled: canZoomToSelection,
    }),
    command('overview', 'command.overview', toggleOverview, { enabled: isSheet }),
    command('settings', 'command.settings', () => openDialog({ kind: 'settings' }), {
      menu: 'file',
      apart: true,
    }),
    command('theme', 'command.theme', cycleTheme, { menu: 'file', keys: ['Alt+Shift+KeyD'] }),
    command('palette', 'command.palette', () => openDialog({ kind: 'palette' }), {
      menu: 'file',
      keys: ['$mod+k'],
    }),
    command('keys', 'command.keys', () => openDialog({ kind: 'keys' }), {
      menu: 'file',
      keys: ['Shift+?'],
      notWhileTyping: true,
    }),
  ];
}

/** Runs a command by its id, if it can be run now. */
export function runCommand(id: string): void {
  const found = commands().find((command) => command.id === id);
  if (found && found.enabled?.() !== false) found.run();
}
