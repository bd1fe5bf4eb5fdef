import { create } from 'zustand';
import '../../i18n/guide';
import { t } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Canvas, Id } from '../../model/canvas';
import { newId } from '../../model/ids';
import { isYoung } from '../../rules/young';
import { readSetting, writeSetting } from '../../storage/settings';
import { currentCanvas } from '../../store/document';
import { notify } from '../../store/notices';
import { edit, select, showView, useView } from '../../store/view';
import { SHEET_ID } from '../../ui/canvas/focus';
import { focusIfLost } from '../lost-focus';
import { readMemory, remembering, wishesFor, type Memory, type Wishes } from './memory';
import { blockAfter, guidedBlock, nextBlock } from './steps';

const SETTING = 'guide';

interface GuideState {
  readonly memory: Memory;
  /** The canvas beside which the guide stands. */
  readonly shown: Id | undefined;
}

/** The guide through the blocks: what it was told, and where it stands. */
export const useGuide = create<GuideState>(() => ({
  memory: readMemory(readSetting(SETTING)),
  shown: undefined,
}));

const NOTHING: Wishes = { away: false, skipped: [] };

/** What the guide was told about a canvas. */
export const wishes = (memory: Memory, id: Id): Wishes => wishesFor(memory, id) ?? NOTHING;

function remember(id: Id, wanted: Wishes): void {
  const memory = remembering(useGuide.getState().memory, id, wanted);
  useGuide.setState({ memory });
  writeSetting(SETTING, JSON.stringify(memory));
}

/** A canvas has been opened: the guide comes by itself where much is empty, unless it was put away. */
export function meet(canvas: Canvas): void {
  const { memory } = useGuide.getState();
  const known = wishesFor(memory, canvas.id);
  const wanted = known ? !known.away : isYoung(canvas);
  const useful = nextBlock(canvas, known?.skipped ?? []) !== undefined;
  useGuide.setState({ shown: wanted && useful ? canvas.id : undefined });
  if (wanted && useful && !known) remember(canvas.id, NOTHING);
}

/** Shows the guide, from the first block that is empty: also those that were left out before. */
export function takeUp(): void {
  const canvas = currentCanvas();
  if (!canvas) return;
  showView('canvas');
  remember(canvas.id, NOTHING);
  useGuide.setState({ shown: canvas.id });
  const first = nextBlock(canvas, []);
  if (first) write(first);
}

/** Takes the guide off this canvas until someone wants it back. */
export function putAway(): void {
  const canvas = currentCanvas();
  if (!canvas) return;
  remember(canvas.id, { ...wishes(useGuide.getState().memory, canvas.id), away: true });
  useGuide.setState({ shown: undefined });
  notify(t('guide.putAway'));
  requestAnimationFrame(() => focusIfLost(document.getElementById(SHEET_ID)));
}

/** Begins a note in a block. */
export function write(block: Block): void {
  select();
  edit({ kind: 'new', block, id: newId() });
}

/** The block in which someone writes a new note. */
export const writingIn = ({ editing } = useView.getState()): Block | undefined =>
  editing?.kind === 'new' ? editing.block : undefined;

/** Goes on to the next block, and leaves this one out if nothing is in it. */
export function goOn(): void {
  const canvas = currentCanvas();
  if (!canvas || useGuide.getState().shown !== canvas.id) return;
  const { skipped, away } = wishes(useGuide.getState().memory, canvas.id);
  const block = guidedBlock(canvas, skipped, writingIn());
  if (!block) return;
  const next = blockAfter(canvas, skipped, block);
  const empty = Object.keys(canvas[block]).length === 0;
  if (empty && !skipped.includes(block)) {
    remember(canvas.id, { away, skipped: [...skipped, block] });
  }
  if (next) write(next);
  else edit(undefined);
}
