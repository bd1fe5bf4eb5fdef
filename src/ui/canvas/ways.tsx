import '../../i18n/panel';
import { t } from '../../i18n/translate';
import { announce } from '../../store/notices';
import { showOutline } from '../../store/outline';
import { useView } from '../../store/view';
import { flushDrafts } from '../controls/draft';
import { OneOf } from '../controls/one-of';
import { noteElement, SHEET_ID } from './focus';

/** Board or outline: two ways to see one canvas. */
export default function Ways() {
  const outline = useView((state) => state.outline);
  return (
    <OneOf
      label={t('ways.label')}
      value={outline ? 'outline' : 'board'}
      options={[
        { value: 'board', label: t('ways.board') },
        { value: 'outline', label: t('ways.outline') },
      ]}
      onChange={(way) => switchWay(way === 'outline')}
    />
  );
}

/** Shows the canvas in the other way, and gives the focus to it: what had it has gone. */
export function switchWay(outline = !useView.getState().outline): void {
  flushDrafts();
  showOutline(outline);
  announce(t(outline ? 'ways.outline' : 'ways.board'));
  takeFocus(outline, 300);
}

/** Gives the focus to the canvas once it stands there in the new way: its code may be on its way. */
function takeFocus(outline: boolean, frames: number): void {
  const sheet = document.getElementById(SHEET_ID);
  if (sheet && 'outline' in sheet.dataset === outline) {
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body) return;
    const id = useView.getState().selection.at(-1);
    (id === undefined ? sheet : noteElement(id))?.focus({ preventScroll: true });
  }
  // Notes of the board take no focus before they have been measured.
  if (frames > 0) requestAnimationFrame(() => takeFocus(outline, frames - 1));
}
