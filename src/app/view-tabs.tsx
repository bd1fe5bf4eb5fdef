import '../i18n/views';
import { t } from '../i18n/translate';
import { showView, useView, VIEWS } from '../store/view';
import { flushDrafts } from '../ui/controls/draft';
import styles from './views.module.css';

/** The five views, the one that is shown marked. */
export default function ViewTabs() {
  const shown = useView((state) => state.view);
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
