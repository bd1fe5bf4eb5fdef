import { day, list, money } from '../../i18n/format';
import { t, within, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import type { Figure } from '../../model/economics';
import { segmentMargin, segmentServingCost } from '../../model/figures/of-segment';
import { viewOf } from '../../model/view';
import { useFindings } from '../../store/findings';
import { CHANGES, RIDERS, said, type ChangeName } from './story';
import type { STEPS, useTour } from './tour';
import styles from './tour.module.css';

type TourState = NonNullable<ReturnType<typeof useTour.getState>['tour']>;

/** What a step tells. Names and numbers are those of the canvas at this moment. */
export function StepText(props: {
  name: (typeof STEPS)[number];
  tour: TourState;
  canvas: Canvas;
  done: boolean;
}) {
  const { name, tour, canvas, done } = props;
  const report = useFindings((state) => state.report);
  const conflicts = report?.findings.filter(({ kind }) => kind === 'conflict') ?? [];
  const told = done && (name === 'changed' || name === 'adapted') ? 'done' : 'text';
  const change = CHANGES.find((one): one is ChangeName => one === name);
  const before = (change && tour.done[change]?.before) ?? canvas;
  return (
    <p className={styles.text}>
      {t(`tour.${name}.${told as 'text'}`, {
        ...valuesOf(canvas),
        expected: expectedIn(name === 'heard' ? tour.story.heard : canvas),
        before: valuesOf(before).cost,
        said: said(tour.story)?.note ?? '',
        count: name === 'heard' ? (said(tour.story)?.n ?? 0) : conflicts.length,
        day: day(tour.story.adapted.meta.asOf ?? ''),
      })}
    </p>
  );
}

/** What the riders are called, what serving one costs, what one leaves, and what is offered. */
function valuesOf(canvas: Canvas) {
  const view = viewOf(canvas);
  const riders = view.get('segments', RIDERS);
  const amount = (figure: Figure | undefined) =>
    figure?.known ? money(figure.value, canvas.meta.currency) : t('whatIf.unknown');
  const types = view.all('relationships').flatMap(({ type }) => type ?? []);
  return {
    riders: riders?.name ?? t('guide.customers'),
    cost: amount(riders && segmentServingCost(riders, view)),
    margin: amount(riders && segmentMargin(riders)),
    offered: list([...new Set(types)].map((type) => within(word('relationshipType', type)))),
  };
}

function expectedIn(canvas: Canvas): string {
  const types = canvas.segments[RIDERS]?.expectation?.types ?? [];
  return list(types.map(({ type }) => within(word('relationshipType', type))));
}
