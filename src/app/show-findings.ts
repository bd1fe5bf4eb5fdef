import { openPanel, select } from '../store/view';

/** Shows the list of all findings and takes the focus there; on small screens `open` opens or closes it. */
export function showFindings(open = true): void {
  select();
  openPanel(open);
  requestAnimationFrame(() => document.getElementById('findings-title')?.focus());
}
