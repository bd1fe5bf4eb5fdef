import { nameOf } from '../../i18n/describe';
import { t, text } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Unchecked } from '../../rules/engine';
import { askFor } from '../../store/view';
import styles from './findings.module.css';

const MOST = 8;

/** Answers that checks are waiting for, the one that most of them wait for first. */
export function Waiting({
  unchecked,
  canvas,
}: {
  unchecked: readonly Unchecked[];
  canvas: Canvas;
}) {
  if (unchecked.length === 0) return null;
  const view = viewOf(canvas);
  const wanted = new Map<string, { id: string; path: string; count: number }>();
  for (const { id, path } of unchecked.flatMap(({ missing }) => missing)) {
    const key = `${id}/${path}`;
    wanted.set(key, { id, path, count: (wanted.get(key)?.count ?? 0) + 1 });
  }
  const questions = [...wanted.values()]
    .filter(({ id }) => view.element(id))
    .sort((a, b) => b.count - a.count);
  return (
    <section className={styles.section} aria-labelledby="waiting-title">
      <details className={styles.gap}>
        <summary id="waiting-title">{t('waiting.title', { count: unchecked.length })}</summary>
        <ul className={styles.places}>
          {questions.slice(0, MOST).map(({ id, path, count }) => (
            <li key={`${id}/${path}`}>
              <button type="button" className={styles.go} onClick={() => askFor(id, path)}>
                {t('waiting.question', {
                  field: text(`field.${path}`, undefined, path),
                  note: nameOf(view, id),
                  count,
                })}
              </button>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
}
