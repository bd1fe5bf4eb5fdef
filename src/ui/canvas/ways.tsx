import '../../i18n/panel';
import { t } from '../../i18n/translate';
import { announce } from '../../store/notices';
import { showOutline } from '../../store/outline';
import { useView } from '../../store/view';
import { flushDrafts } from '../controls/draft';
import { OneOf } from '../controls/one-of';
import { SHEET_ID } from './focus';

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
  let frames = 30;
  const enter = () => {
    if (document.activeElement !== document.body) return;
    document.getElementById(SHEET_ID)?.focus({ preventScroll: true });
    if (--frames > 0) requestAnimationFrame(enter);
  };
  requestAnimationFrame(enter);
}
