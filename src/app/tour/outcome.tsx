import { useMemo } from 'react';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { useFindings } from '../../store/findings';
import { ConsequenceList } from '../../ui/note/consequences';
import { withoutEchoes } from './echoes';
import { editOf, type ChangeName } from './story';
import type { useTour } from './tour';
import styles from './tour.module.css';

type TourState = NonNullable<ReturnType<typeof useTour.getState>['tour']>;

/** Listed of each kind; the numbers above the list count all. */
const MOST = 3;

/** What a step would bring, as with any what-if; after it, what it brought. */
export function Outcome(props: {
  name: ChangeName;
  tour: TourState;
  canvas: Canvas;
  done: boolean;
}) {
  const { name, tour, canvas, done } = props;
  const checker = useFindings((state) => state.checker);
  const { story } = tour;
  const kept = tour.done[name];
  const would = useMemo(
    () =>
      done || !checker
        ? undefined
        : withoutEchoes(checker.whatIf(canvas, editOf(name, story)), canvas),
    [done, checker, canvas, name, story],
  );
  const outcome = done ? kept?.outcome : would;
  if (!outcome) return null;
  return (
    <>
      <h3 className={styles.subtitle}>{t(done ? 'tour.did' : 'tour.would')}</h3>
      <ConsequenceList outcome={outcome} canvas={done && kept ? kept.before : canvas} most={MOST} />
    </>
  );
}
