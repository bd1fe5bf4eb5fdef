/** Gives the focus to an element when what had it has gone with what was shown before. */
export function focusIfLost(element: HTMLElement | null | undefined): void {
  if (!element || (document.activeElement && document.activeElement !== document.body)) return;
  if (element.tabIndex < 0) element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
