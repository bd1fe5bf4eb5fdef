import '../../i18n/panel';
import { X } from 'lucide-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { t } from '../../i18n/translate';
import { useCanvas } from '../../store/document';
import { useFindings } from '../../store/findings';
import { openDialog } from '../../store/view';
import { Button } from '../../ui/controls/button';
import { focusIfLost } from '../lost-focus';
import { openBlank } from '../begin';
import { isDone } from './story';
import { doStep, goBack, goOn, leaveTour, showPlace, STEPS, useTour } from './tour';
import styles from './tour.module.css';
import { StepText } from './step-text';
import { Outcome } from './outcome';
import { Worst } from './worst';

type TourState = NonNullable<ReturnType<typeof useTour.getState>['tour']>;

/** The tour at the foot of the canvas: what happened, what would follow, and the change to make. */
export default function TourStrip({ tour }: { tour: TourState }) {
  const canvas = useCanvas();
  const checker = useFindings((state) => state.checker);
  const name = STEPS[tour.at]!;
  const done = name === 'assumed' || isDone(name, canvas);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    showPlace(name);
    // What is said next begins here; the buttons below it may be other ones.
    heading.current?.focus();
  }, [name]);
  useEffect(() => focusIfLost(heading.current), [done]);
  return (
    <section className={styles.strip} aria-label={t('tour.label')} data-strip>
      <ol className={styles.steps} aria-hidden>
        {STEPS.map((step, i) => (
          <li key={step} data-now={i === tour.at} data-past={i < tour.at}>
            {i + 1}
          </li>
        ))}
      </ol>
      <div className={styles.told}>
        <h2 ref={heading} tabIndex={-1} className={styles.title}>
          <span className="visually-hidden">
            {t('tour.step', { step: tour.at + 1, of: STEPS.length, title: '' })}
          </span>
          {t(`tour.${name}.title`)}
        </h2>
        <StepText name={name} tour={tour} canvas={canvas} done={done} />
      </div>
      <div className={styles.shown}>
        {name === 'assumed' ? (
          <Worst canvas={canvas} />
        ) : (
          <Outcome name={name} tour={tour} canvas={canvas} done={done} />
        )}
      </div>
      <div className={styles.buttons}>
        {tour.at > 0 && <Button onClick={goBack}>{t('tour.back')}</Button>}
        <Forward name={name} done={done} ready={checker !== undefined} />
      </div>
      <Button
        look="icon"
        className={styles.leave!}
        aria-label={t('tour.leave')}
        title={t('tour.leave')}
        onClick={leaveTour}
      >
        <X size={16} aria-hidden />
      </Button>
    </section>
  );
}

/** The change of this step; once it is made, the way on. */
function Forward(props: {
  name: (typeof STEPS)[number];
  done: boolean;
  ready: boolean;
}): ReactNode {
  const { name, done, ready } = props;
  if (!done && name !== 'assumed') {
    return (
      <Button look="strong" disabled={!ready} onClick={() => doStep(name)}>
        {t(`tour.${name}.do`)}
      </Button>
    );
  }
  if (name !== 'adapted') {
    return (
      <Button look="strong" onClick={goOn}>
        {t('tour.next')}
      </Button>
    );
  }
  return (
    <>
      <Button onClick={() => openDialog({ kind: 'export' })}>{t('tour.take')}</Button>
      <Button look="strong" onClick={openBlank}>
        {t('tour.own')}
      </Button>
    </>
  );
}
