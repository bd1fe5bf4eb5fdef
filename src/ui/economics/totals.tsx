import { t } from '../../i18n/translate';
import { totalsOf } from '../../layout/economics/totals';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import { FigureWords } from './figure-words';
import styles from './figures.module.css';

/** What the canvas comes to in a month: its revenues, its costs, and what is between them. */
export function Totals({ canvas }: { canvas: Canvas }) {
  const ids = [...Object.keys(canvas.revenues), ...Object.keys(canvas.costs)].join(' ');
  return (
    <section aria-labelledby="economics-totals" className={styles.part} data-about={ids}>
      <h3 id="economics-totals">{t('economics.total.title')}</h3>
      <dl className={styles.totals}>
        {totalsOf(viewOf(canvas)).map(({ key, label, words, note, negative }) => (
          <div key={key} data-total={key}>
            <dt>{label}</dt>
            <dd>
              <FigureWords words={words} negative={negative} />
              {note && <span className={styles.aside}>{note}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
