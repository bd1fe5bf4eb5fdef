import '../../i18n/evidence';
import { useMemo, useRef } from 'react';
import { t } from '../../i18n/translate';
import { cardsOf } from '../../layout/evidence/cards';
import { useCanvas } from '../../store/document';
import { useFeedbackDraft } from '../../store/feedback-draft';
import { FocusKeeper } from '../controls/focus-keeper';
import { useWidth } from '../controls/use-measured';
import { VIEW_TITLE, ViewHead } from '../controls/view-head';
import { Beliefs } from './beliefs';
import { FeedbackEntry } from './feedback-entry';
import styles from './evidence.module.css';
import { Log } from './log';
import { TestFirst } from './test-first';
import { Timelines } from './timelines';

/** Below this the board’s columns hold no words any more. */
const BOARD_MIN = 620;

/** What is assumed, what came back, and what changed because of it. */
export default function EvidenceView() {
  const canvas = useCanvas();
  const cards = useMemo(() => cardsOf(canvas), [canvas]);
  const [ref, width = BOARD_MIN] = useWidth();
  const entry = useRef<HTMLInputElement>(null);
  const [, draft] = useFeedbackDraft(canvas.id);
  const test = (key: string) => {
    draft({ topic: key });
    entry.current?.focus();
  };
  return (
    <section ref={ref} className={styles.root} aria-labelledby={VIEW_TITLE}>
      <FocusKeeper className={styles.stack}>
        <ViewHead title={t('evidence.title')} />
        <TestFirst cards={cards} onTest={test} />
        <FeedbackEntry ref={entry} canvas={canvas} />
        <Beliefs canvas={canvas} cards={cards} narrow={width < BOARD_MIN} onTest={test} />
        <Timelines canvas={canvas} />
        <Log canvas={canvas} />
      </FocusKeeper>
    </section>
  );
}
