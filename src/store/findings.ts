import { create } from 'zustand';
import type { Canvas, Id } from '../model/canvas';
import type { Report } from '../rules/engine';
import type * as Checker from './checker';
import { useDocument } from './document';
import type { Timeline } from './history';

interface FindingsState {
  /** The report of the last check; none until the rules have arrived. */
  readonly report: Report | undefined;
  /** The canvas that the report is about: a moment behind while someone types. */
  readonly checked: Canvas | undefined;
  readonly checker: typeof Checker | undefined;
}

export const useFindings = create<FindingsState>(() => ({
  report: undefined,
  checked: undefined,
  checker: undefined,
}));

/**
 * After the next frame has been painted and when no key waits for its own: what is typed is seen
 * before it is judged. Where a browser knows no idle moments, right after the frame.
 */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(task, { timeout: LATEST });
    else setTimeout(task, 0);
  });
}
/** Milliseconds after which a check waits for nothing. */
const LATEST = 1000;

let scheduled = false;
/** What edits touched since the last check; `all` when that is not known. */
let touched: Record<string, Set<Id>> | 'all' = 'all';

/** Checks the open canvas soon, after what changed has been painted. */
function checkSoon(): void {
  if (scheduled) return;
  scheduled = true;
  afterPaint(() => {
    scheduled = false;
    checkNow();
  });
}

/** Checks the open canvas at once. */
export function checkNow(): void {
  const canvas = useDocument.getState().timeline?.canvas;
  const { checker, checked } = useFindings.getState();
  if (!canvas) useFindings.setState({ report: undefined, checked: undefined });
  else if (checker && canvas !== checked) {
    performance.mark('check');
    const report = checker.check(canvas, touched === 'all' ? undefined : touched);
    touched = {};
    useFindings.setState({ report, checked: canvas });
  }
}

/** Adds what an edit touched to what the next check has to look at. */
function remember(before: Timeline | undefined, after: Timeline | undefined): void {
  if (touched === 'all') return;
  const { checker } = useFindings.getState();
  const more = before && after && checker?.touchedBetween(before, after);
  if (!more) {
    touched = 'all';
    return;
  }
  for (const [part, ids] of Object.entries(more)) {
    const known = (touched[part] ??= new Set());
    for (const id of ids ?? []) known.add(id);
  }
}

/** Loads the rules once the page stands, and from then on checks after each edit. Returns how to stop. */
export function startChecking(): () => void {
  afterPaint(() => {
    void import('./checker').then((checker) => {
      useFindings.setState({ checker });
      checkSoon();
    });
  });
  return useDocument.subscribe((state, before) => {
    if (state.timeline?.canvas === before.timeline?.canvas) return;
    remember(before.timeline, state.timeline);
    checkSoon();
  });
}
