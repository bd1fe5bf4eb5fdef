import { create } from 'zustand';
import type { Canvas } from '../model/canvas';
import type { Report } from '../rules/engine';
import type * as Checker from './checker';
import { useDocument } from './document';

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

/** After the next frame has been painted: what was typed is seen before it is judged. */
function afterPaint(task: () => void): void {
  requestAnimationFrame(() => setTimeout(task, 0));
}

let scheduled = false;

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
    useFindings.setState({ report: checker.check(canvas), checked: canvas });
  }
}

/** Loads the rules once the page stands, and from then on checks after each edit. Returns how to stop. */
export function startChecking(): () => void {
  void import('./checker').then((checker) => {
    useFindings.setState({ checker });
    checkSoon();
  });
  return useDocument.subscribe((state, before) => {
    if (state.timeline?.canvas !== before.timeline?.canvas) checkSoon();
  });
}
