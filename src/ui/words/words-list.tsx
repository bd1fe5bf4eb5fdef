import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import { BLOCKS } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { inOrder } from '../../model/order';
import type { Bundle } from '../../model/suggest';
import { viewOf } from '../../model/view';
import { useCanvas } from '../../store/document';
import { reveal, useView } from '../../store/view';
import { Button } from '../controls/button';
import { acceptBundle, bundleOf } from './accept-words';
import { bundleText } from './part-text';
import styles from './words.module.css';

/** Notes shown at once; the rest unfold. */
const FIRST = 3;

/** The notes whose words say something that is not filled in yet. */
export default function WordsList() {
  const canvas = useCanvas();
  const dropped = useView((state) => state.dropped);
  const bundles = BLOCKS.flatMap((block) => inOrder(canvas, block))
    .map(({ id }) => bundleOf(canvas, id, dropped))
    .filter(({ parts }) => parts.length > 0);
  if (bundles.length === 0) return null;
  const rest = bundles.slice(FIRST);
  return (
    <section className={styles.list} aria-labelledby="words-list-title">
      <h2 id="words-list-title" className={styles.heading}>
        {t('words.title')}
      </h2>
      <p className={styles.why}>{t('words.intro')}</p>
      <Lines bundles={bundles.slice(0, FIRST)} canvas={canvas} />
      {rest.length > 0 && (
        <details>
          <summary className={styles.more}>{t('words.more', { count: rest.length })}</summary>
          <Lines bundles={rest} canvas={canvas} />
        </details>
      )}
    </section>
  );
}

function Lines({ bundles, canvas }: { bundles: readonly Bundle[]; canvas: Canvas }) {
  const view = viewOf(canvas);
  return (
    <ul>
      {bundles.map((bundle) => {
        const values = { note: nameOf(view, bundle.id), what: bundleText(bundle, view) };
        return (
          <li key={bundle.id} className={styles.line}>
            <div className={styles.said}>
              <button type="button" className={styles.go} onClick={() => reveal(bundle.id)}>
                {values.note}
              </button>
              <p className={styles.why}>{values.what}</p>
            </div>
            <Button
              aria-label={t('words.acceptForLabel', values)}
              onClick={() => acceptBundle(bundle, canvas)}
            >
              {t('words.acceptFor')}
            </Button>
          </li>
        );
      })}
    </ul>
  );
}
