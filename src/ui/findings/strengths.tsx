import { nameOf } from '../../i18n/name';
import { t, text } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Held } from '../../rules/engine';
import { useFindings } from '../../store/findings';
import styles from './findings.module.css';

/** What fits: one line a check that holds, with the notes it holds for. */
export function Strengths({ passed, canvas }: { passed: readonly Held[]; canvas: Canvas }) {
  const checker = useFindings((state) => state.checker);
  const strengths = checker?.strengthsOf(passed, canvas) ?? [];
  if (strengths.length === 0) return null;
  const view = viewOf(canvas);
  // Names have commas of their own, so a list with commas could not be told apart.
  const names = (ids: readonly string[]) =>
    [...new Set(ids.map((id) => nameOf(view, id)))].join(' · ');
  return (
    <section className={styles.section} aria-labelledby="strengths-title">
      <details className={styles.gap}>
        <summary id="strengths-title" className={styles.fits}>
          {t('strengths.title', { count: strengths.length })}
        </summary>
        <ul className={styles.places}>
          {strengths.map(({ rule, on }) => {
            const what = text(`holds.${rule.id}`, undefined, rule.texts?.name);
            return (
              <li key={rule.id} className={styles.strength}>
                {on.length === 0 ? what : t('strengths.where', { what })}
                {on.length > 0 && <span className={styles.detail}> {names(on)}</span>}
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
