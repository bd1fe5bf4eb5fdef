import { create } from 'zustand';
import '../../i18n/guide';
import { t } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { newId } from '../../model/ids';
import type { WhatIf } from '../../rules/what-if';
import { apply, currentCanvas, useDocument } from '../../store/document';
import { useFindings } from '../../store/findings';
import type { Step } from '../../store/history';
import { announce, notify } from '../../store/notices';
import { openPanel, reveal, select } from '../../store/view';
import { SHEET_ID } from '../../ui/canvas/focus';
import { focusIfLost } from '../lost-focus';
import { unusedName } from '../begin';
import { openCanvas } from '../open';
import { loadTemplates } from '../templates';
import { withoutEchoes } from './echoes';
import { CHANGES, editOf, isDone, opening, RIDERS, type ChangeName, type Story } from './story';

/** The steps of the tour, in their order. */
export const STEPS = ['assumed', ...CHANGES] as const;

/** What a step brought, and the undo step in which it did. */
interface Done {
  readonly outcome: WhatIf;
  readonly before: Canvas;
  readonly patches: Step['patches'];
}

interface Tour {
  readonly canvas: Id;
  readonly story: Story;
  readonly at: number;
  readonly done: Partial<Record<ChangeName, Done>>;
}

/** The tour that is under way, if any. It belongs to one canvas and is kept nowhere. */
export const useTour = create<{ readonly tour: Tour | undefined }>(() => ({ tour: undefined }));

const set = (tour: Tour | undefined) => useTour.setState({ tour });
const TEMPLATE = { assumed: '1a', heard: '1b', adapted: '1c' } as const;

/** Opens a copy of the bike repair and tells its story beside it. */
export async function startTour(): Promise<void> {
  const templates = await loadTemplates();
  const of = (part: keyof Story) =>
    templates.find(({ id }) => id === `template-bike-repair-${TEMPLATE[part]}`);
  const [assumed, heard, adapted] = [of('assumed'), of('heard'), of('adapted')];
  if (!assumed || !heard || !adapted) {
    notify(t('tour.missing'), { tone: 'problem' });
    return;
  }
  const story = { assumed, heard, adapted };
  const canvas = opening(story, newId(), unusedName(t('tour.canvas')));
  if (openCanvas(canvas)) set({ canvas: canvas.id, story, at: 0, done: {} });
}

/** Goes on by one step. */
export function goOn(): void {
  const { tour } = useTour.getState();
  if (tour) goTo(tour, Math.min(tour.at + 1, STEPS.length - 1));
}

/** Goes back by one step, and takes back what this one did if nothing was changed since. */
export function goBack(): void {
  const { tour } = useTour.getState();
  if (!tour || tour.at === 0) return;
  const done = tour.done[STEPS[tour.at] as ChangeName];
  const { timeline, undo } = useDocument.getState();
  if (done && timeline?.past.at(-1)?.patches === done.patches) undo();
  goTo(tour, tour.at - 1);
}

/** Ends the tour; the canvas stays, like any other. */
export function leaveTour(): void {
  set(undefined);
  announce(t('tour.left'));
  requestAnimationFrame(() => focusIfLost(document.getElementById(SHEET_ID)));
}

/** Makes the change of a step, and keeps what came of it. */
export function doStep(name: ChangeName): void {
  const { tour } = useTour.getState();
  const { checker } = useFindings.getState();
  const before = currentCanvas();
  if (!tour || !checker || !before || isDone(name, before)) return;
  const edit = editOf(name, tour.story);
  const outcome = withoutEchoes(checker.whatIf(before, edit), before);
  apply(edit);
  const patches = useDocument.getState().timeline?.past.at(-1)?.patches ?? [];
  set({ ...tour, done: { ...tour.done, [name]: { outcome, before, patches } } });
  showPlace(name);
  announce(t('tour.announce', { closes: outcome.closes.length, opens: outcome.opens.length }));
}

/** Shows what a step is about: the riders, or at the end all that is found. */
export function showPlace(name: (typeof STEPS)[number]): void {
  if (name === 'adapted') {
    select();
    return;
  }
  const canvas = currentCanvas();
  const offer = Object.keys(canvas?.relationships ?? {})[0];
  const id = name === 'changed' ? offer : RIDERS;
  // Where the whole sheet is in sight, to select is to show; a phone has to go there.
  if (id && matchMedia('(min-width: 900px)').matches) select(id);
  else if (id) reveal(id);
  openPanel(false);
}

function goTo(tour: Tour, at: number): void {
  set({ ...tour, at });
  announce(
    t('tour.step', { step: at + 1, of: STEPS.length, title: t(`tour.${STEPS[at]!}.title`) }),
  );
}
