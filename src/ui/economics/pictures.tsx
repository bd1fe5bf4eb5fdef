import { useId } from 'react';
import { t } from '../../i18n/translate';
import { affordableOf } from '../../layout/economics/affordable';
import { affordableDrawing } from '../../layout/economics/affordable-drawing';
import { segmentSizes, sizeDrawing } from '../../layout/economics/size';
import { segmentHeads, type SegmentHead } from '../../layout/economics/table';
import { waterfallSteps } from '../../layout/economics/waterfall';
import { amountOf, waterfallDrawing } from '../../layout/economics/waterfall-drawing';
import type { Drawing as DrawingType, Paint } from '../../layout/marks';
import type { Canvas, Id } from '../../model/canvas';
import { viewOf } from '../../model/view';
import { select } from '../../store/view';
import { Select } from '../controls/choice';
import { Drawing } from '../controls/drawing';
import { useFonts } from '../controls/fonts';
import { measure } from '../controls/measure';
import { useWidth } from '../controls/use-measured';
import styles from './figures.module.css';

interface Props {
  readonly canvas: Canvas;
  /** The canvas as it would be, while numbers are moved. */
  readonly then: Canvas | undefined;
  readonly chosen: Id;
}

/** One segment's steps from revenue to contribution and what serving it may cost; then all by size. */
export function Pictures({ canvas, then, chosen }: Props) {
  useFonts();
  const [ref, width = 0] = useWidth();
  const shown = then ?? canvas;
  const heads = segmentHeads(shown);
  const head = heads.find(({ id }) => id === chosen) ?? heads[0];
  if (!head) return null;
  return (
    <div className={styles.pictures}>
      {heads.length > 1 && <Chooser heads={heads} chosen={head.id} />}
      <div ref={ref}>
        {width > 0 && (
          <>
            <Waterfall canvas={shown} former={then && canvas} head={head} width={width} />
            <Affordable canvas={shown} head={head} width={width} />
            {heads.length > 1 && <Sizes canvas={shown} width={width} />}
          </>
        )}
      </div>
    </div>
  );
}

function Chooser({ heads, chosen }: { heads: readonly SegmentHead[]; chosen: Id }) {
  const id = useId();
  return (
    <div className={styles.chooser}>
      <label htmlFor={id}>{t('economics.about')}</label>
      <Select
        id={id}
        value={chosen}
        options={heads.map((head) => ({ value: head.id, label: head.name }))}
        onChange={(next) => next && select(next)}
      />
    </div>
  );
}

/** A picture with a heading; what it shows is told as a list for those who cannot see it. */
function Figure(props: {
  title: string;
  drawing: DrawingType | undefined;
  lines: readonly string[];
  empty: string;
  notes?: readonly string[];
  about?: Id;
}) {
  const { title, drawing, lines, empty, notes = [], about } = props;
  const id = useId();
  return (
    <section className={styles.part} aria-labelledby={id} data-about={about}>
      <h3 id={id}>{title}</h3>
      {drawing ? (
        <>
          <Drawing drawing={drawing} />
          <ul className="visually-hidden">
            {lines.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </>
      ) : (
        <p className={styles.aside}>{empty}</p>
      )}
      {drawing &&
        notes.map((note) => (
          <p key={note} className={styles.aside}>
            {note}
          </p>
        ))}
    </section>
  );
}

function Waterfall(props: {
  canvas: Canvas;
  former: Canvas | undefined;
  head: SegmentHead;
  width: number;
}) {
  const { canvas, former, head, width } = props;
  const stepsIn = (of: Canvas) => {
    const view = viewOf(of);
    const segment = view.get('segments', head.id);
    return segment && waterfallSteps(segment, view);
  };
  const steps = stepsIn(canvas) ?? [];
  const { currency } = canvas.meta;
  const room = { width, currency, measure, color: head.color as Paint };
  return (
    <Figure
      title={t('economics.waterfall.title')}
      drawing={waterfallDrawing(steps, room, former && stepsIn(former))}
      lines={steps.map((step) =>
        t('economics.waterfall.line', { label: step.label, amount: amountOf(step, currency) }),
      )}
      empty={t('economics.waterfall.none', { segment: head.name })}
      notes={former ? [t('economics.whatIf.pictures')] : []}
    />
  );
}

function Affordable({ canvas, head, width }: { canvas: Canvas; head: SegmentHead; width: number }) {
  const view = viewOf(canvas);
  const segment = view.get('segments', head.id);
  if (!segment) return null;
  const affordable = affordableOf(segment, view);
  const { label, words, lines } = affordable;
  const { currency } = canvas.meta;
  return (
    <Figure
      title={t('economics.affordable.title')}
      drawing={affordableDrawing(affordable, { width, currency, measure })}
      lines={[
        t('economics.waterfall.line', { label, amount: words.main }),
        ...lines.map((line) =>
          t('economics.affordable.line', {
            label: line.label,
            amount: line.words.main,
            verdict: line.verdict,
          }),
        ),
      ]}
      empty={t('economics.affordable.none', { segment: head.name })}
      notes={affordable.notes}
    />
  );
}

function Sizes({ canvas, width }: { canvas: Canvas; width: number }) {
  const sizes = segmentSizes(canvas);
  return (
    <Figure
      title={t('economics.size.title')}
      drawing={sizeDrawing(sizes, { width, currency: canvas.meta.currency, measure })}
      lines={sizes.map(({ name, words, made }) =>
        t('economics.size.line', { name, amount: words.main, made }),
      )}
      empty={t('economics.size.none')}
    />
  );
}
