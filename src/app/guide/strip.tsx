import { X } from 'lucide-react';
import { useEffect, useEffectEvent } from 'react';
import { list } from '../../i18n/format';
import { t, word } from '../../i18n/translate';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { inOrder } from '../../model/order';
import { useCanvas } from '../../store/document';
import { announce } from '../../store/notices';
import { useView } from '../../store/view';
import { Button } from '../../ui/controls/button';
import { keyText } from '../key-text';
import { goOn, meet, putAway, takeUp, useGuide, wishes, write, writingIn } from './guide';
import styles from './guide.module.css';
import { Progress } from './progress';
import { Questions } from './questions';
import { blockAfter, guidedBlock, leftOut } from './steps';

/** Names of segments in a question; more than these are “your customers”. */
const NAMED = 2;

/** The guide at the foot of the sheet: one question at a time, in the order worth answering. */
export function GuideStrip() {
  const canvas = useCanvas();
  const shown = useGuide((state) => state.shown === canvas.id);
  const arrive = useEffectEvent(() => meet(canvas));
  useEffect(() => arrive(), [canvas.id]);
  if (!shown) return null;
  return <Strip canvas={canvas} />;
}

function Strip({ canvas }: { canvas: Canvas }) {
  const { skipped } = useGuide(({ memory }) => wishes(memory, canvas.id));
  const writing = useView(writingIn);
  const block = guidedBlock(canvas, skipped, writing);
  const empty = leftOut(canvas, skipped);
  return (
    <section className={styles.strip} aria-label={t('guide.label')} data-strip>
      <Progress canvas={canvas} block={block} />
      {block ? (
        <Step canvas={canvas} block={block} skipped={skipped} writing={writing === block} />
      ) : empty.length > 0 ? (
        <>
          <p className={styles.said}>
            {t('guide.leftOut', { blocks: list(empty.map((one) => word('block', one))) })}
          </p>
          <Button onClick={takeUp}>{t('guide.takeUp', { count: empty.length })}</Button>
        </>
      ) : (
        <Questions canvas={canvas} />
      )}
      <Button look="icon" aria-label={t('guide.away')} title={t('guide.away')} onClick={putAway}>
        <X size={16} aria-hidden />
      </Button>
    </section>
  );
}

function Step(props: {
  canvas: Canvas;
  block: Block;
  skipped: readonly Block[];
  writing: boolean;
}) {
  const { canvas, block, skipped, writing } = props;
  const step = t('guide.step', { step: BLOCKS.indexOf(block) + 1, of: BLOCKS.length });
  const question = questionOf(block, canvas);
  // A name in the question may still be typed: only another step is another announcement.
  const say = useEffectEvent(() => announce(t('guide.spoken', { step, question })));
  useEffect(() => say(), [step]);
  useEffect(() => {
    document.documentElement.dataset.guide = block;
    return () => {
      delete document.documentElement.dataset.guide;
    };
  }, [block]);
  const next = blockAfter(canvas, skipped, block);
  const empty = Object.keys(canvas[block]).length === 0;
  return (
    <>
      <p className={styles.said}>
        <span className={styles.step}>{step}</span>
        <span className={styles.question}>{question}</span>
      </p>
      {!writing && (
        <Button look="strong" onClick={() => write(block)}>
          {t('guide.write')}
        </Button>
      )}
      <Button
        onClick={goOn}
        // Whoever presses it while writing has not left the block yet: it is still about that one.
        onMouseDown={(event) => event.preventDefault()}
        title={keyText('Alt+KeyN')}
      >
        {empty
          ? t('guide.skip')
          : next
            ? t('guide.next', { block: word('block', next) })
            : t('guide.finish')}
      </Button>
    </>
  );
}

/** The question of a block, about the customers by their names where they are few. */
function questionOf(block: Block, canvas: Canvas): string {
  const names = inOrder(canvas, 'segments').flatMap(({ name }) => name.trim() || []);
  const who = names.length > 0 && names.length <= NAMED ? list(names) : t('guide.customers');
  return t(`guide.${block}`, { who });
}
