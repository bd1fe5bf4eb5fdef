import '../i18n/views';
import { useEffect, useRef } from 'react';
import { t } from '../i18n/translate';
import { announce } from '../store/notices';
import { showView, useView, VIEWS } from '../store/view';
import { SHEET_ID } from '../ui/canvas/focus';
import { flushDrafts } from '../ui/controls/draft';
import { focusIfLost } from './lost-focus';
import styles from './views.module.css';

/** The five views, the one that is shown marked. */
export default function ViewTabs() {
  const shown = useView((state) => state.view);
  const before = useRef(shown);
  useEffect(() => {
    const name = t(`view.${shown}`);
    document.title = t('view.title', { view: name });
    if (before.current === shown) return;
    before.current = shown;
    announce(name);
    if (shown === 'canvas') {
      requestAnimationFrame(() => focusIfLost(document.getElementById(SHEET_ID)));
    }
  }, [shown]);
  return (
    <>
      {VIEWS.map((view) => (
        <button
          key={view}
          type="button"
          className={styles.tab}
          aria-current={view === shown ? 'page' : undefined}
          onClick={() => {
            flushDrafts();
            showView(view);
          }}
        >
          {t(`view.${view}`)}
        </button>
      ))}
    </>
  );
}
