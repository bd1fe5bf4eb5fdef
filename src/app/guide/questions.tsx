import { useEffect, useState } from 'react';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import { useFindings } from '../../store/findings';
import { announce } from '../../store/notices';
import { askFor } from '../../store/view';
import { Button } from '../../ui/controls/button';
import { questionText } from '../../ui/findings/question-text';
import { showFindings } from '../show-findings';
import styles from './guide.module.css';

/** After the blocks: the answer for which most checks wait, and the way to what they found. */
export function Questions({ canvas }: { canvas: Canvas }) {
  const { report, checker } = useFindings();
  const [at, setAt] = useState(0);
  useEffect(() => announce(t('guide.allBegun')), []);
  const view = viewOf(canvas);
  const questions = report && checker ? checker.nextQuestions(report.unchecked, view) : [];
  const question = questions[at % Math.max(1, questions.length)];
  const conflicts = report?.findings.filter(({ kind }) => kind === 'conflict') ?? [];
  return (
    <>
      <p className={styles.said}>
        <span className={styles.step}>{t('guide.allBegun')}</span>
        <span className={styles.question} aria-live="polite">
          {question
            ? t('guide.asks', { question: questionText(question, view) })
            : report && t('guide.noQuestions')}
        </span>
      </p>
      {question && (
        <>
          <Button look="strong" onClick={() => askFor(question.id, question.path)}>
            {t('guide.answer')}
          </Button>
          {questions.length > 1 && (
            <Button onClick={() => setAt(at + 1)}>{t('guide.another')}</Button>
          )}
        </>
      )}
      <Button onClick={() => showFindings()}>
        {t('guide.findings', { count: conflicts.length })}
      </Button>
    </>
  );
}
