import { t } from '../i18n/translate';
import { announce } from '../store/notices';
import { lookAt, showOverview, useSight, type Sight } from '../store/sight';
import { showLinks, useView, type LinksShown } from '../store/view';

/** Whether the sheet is shown, which can be zoomed; on small screens the blocks stand in a list. */
export const isSheet = () => document.querySelector('main .react-flow') !== null;

/** Whether the focus is on the sheet or nowhere: elsewhere the browser’s own zoom stays. */
export const isAtSheet = () => {
  const { activeElement: at } = document;
  return isSheet() && (!at || at === document.body || at.closest('#sheet') !== null);
};

/** Looks at the sheet in another way. */
export const look = (to: Exclude<Sight['to'], 'note' | 'lower'>) => () => lookAt({ to });

/** Whether there is something to zoom to. */
export const canZoomToSelection = () => isSheet() && useView.getState().selection.length > 0;

/** Draws other links, and says so. */
export const links = (shown: LinksShown) => () => {
  showLinks(shown);
  announce(t(`announce.links.${shown}`));
};

/** Shows the small picture of a large sheet, or puts it away. */
export function toggleOverview(): void {
  const overview = !useSight.getState().overview;
  showOverview(overview);
  announce(t(overview ? 'announce.overview' : 'announce.noOverview'));
}
