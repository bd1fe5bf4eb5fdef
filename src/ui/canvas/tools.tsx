import '../../i18n/panel';
import { lazy, Suspense, useRef } from 'react';
import { t } from '../../i18n/translate';
import type { Sheet } from '../../layout/sheet';
import { showLinks, useView, type LinksShown } from '../../store/view';
import { optional } from '../controls/after-paint';
import styles from './tools.module.css';
import { LinkLayer } from './link-layer';
import { Overview } from './overview';
import { Marquee } from './several/marquee';
import { Several } from './several/several';
import { ShowSelect, ShownNow } from './show-select';
import { useSightOf } from './use-sight';
import { useUncovered } from './use-uncovered';
import type { Size } from '../controls/use-measured';
import { ZoomButtons } from './zoom-buttons';
import ways from './ways.module.css';

const Ways = lazy(optional(() => import('./ways')));

const SHOWN: readonly LinksShown[] = ['selected', 'all', 'none'];

interface Props {
  readonly room: Size;
  readonly sheet: Sheet;
  onView(): void;
  onFit(): void;
}

/** What comes after the sheet itself stands: the buttons at its foot, links to take hold of, the overview. */
export default function Tools(props: Props) {
  const { room, sheet, onView } = props;
  const links = useView((state) => state.links);
  const foot = useRef<HTMLDivElement>(null);
  useSightOf(props);
  useUncovered(foot);
  return (
    <>
      <Marquee sheet={sheet} />
      <Several sheet={sheet} />
      <LinkLayer room={room} sheet={sheet} />
      <Overview room={room} sheet={sheet} onView={onView} />
      <div className={styles.foot} ref={foot}>
        <ShownNow />
        <div className={styles.tools} role="toolbar" aria-label={t('tools.label')}>
          <div className={ways.room}>
            <Suspense fallback={null}>
              <Ways />
            </Suspense>
          </div>
          <ZoomButtons />
          <label>
            {t('tools.links')}
            <select value={links} onChange={(event) => showLinks(event.target.value as LinksShown)}>
              {SHOWN.map((value) => (
                <option key={value} value={value}>
                  {t(`tools.links.${value}`)}
                </option>
              ))}
            </select>
          </label>
          <ShowSelect />
        </div>
      </div>
    </>
  );
}
