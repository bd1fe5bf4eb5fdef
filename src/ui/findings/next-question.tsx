import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf, type CanvasView } from '../../model/view';
import type { Unchecked } from '../../rules/engine';
import type { Question } from '../../rules/questions';
import { useFindings } from '../../store/findings';
import { askFor } from '../../store/view';
import styles from './findings.module.css';
import { questionText } from './question-text';

/** Questions listed under the first one. */
const MOST = 8;

/** The answer for which most checks wait, and the ones after it. */
export function NextQuestion(props: { unchecked: readonly Unchecked[]; canvas: Canvas }) {
  const { unchecked, canvas } = props;
  const checker = useFindings((state) => state.checker);
  const view = viewOf(canvas);
  const [first, ...others] = checker?.nextQuestions(unchecked, view) ?? [];
  if (!first) return null;
  return (
    <section className={styles.section} aria-labelledby="question-title">
      <h3 id="question-title" className={styles.subheading}>
        {t('question.next')}
      </h3>
      <Ask question={first} view={view} />
      {others.length > 0 && (
        <details className={styles.gap}>
          <summary>{t('question.others', { count: others.length })}</summary>
          <ul className={styles.places}>
            {others.slice(0, MOST).map((question) => (
              <li key={`${question.id}/${question.path}`}>
                <Ask question={question} view={view} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

function Ask({ question, view }: { question: Question; view: CanvasView }) {
  const { id, path, unlocks } = question;
  return (
    <button type="button" className={styles.go} onClick={() => askFor(id, path)}>
      {questionText(question, view)}
      <span className={styles.detail}> {t('question.unlocks', { count: unlocks.length })}</span>
    </button>
  );
}
