import { Ellipsis, GripVertical } from 'lucide-react';
import { useRef, type KeyboardEvent } from 'react';
import { t } from '../../i18n/translate';
import type { Place } from '../../layout/evidence/board';
import type { Card } from '../../layout/evidence/cards';
import { removeRecord } from '../../model/edit-remove';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { Menu } from '../controls/menu';
import { show, useSelected } from '../note/show';
import { Stripe } from '../note/stripe';
import styles from './board.module.css';
import { Found } from './found';
import { placesFor } from './moves';
import { Resolution } from './resolution';
import { topicOf } from './test-first';
import { useDrag } from './use-drag';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** A belief on the board: drag it, open its menu, or press Ctrl or Alt with an arrow. */
export function BeliefCard(props: {
  card: Card;
  onMove(place: Place): void;
  onStep(dx: number, dy: number): void;
  onTest(topic: string): void;
}) {
  const { card, onMove, onStep, onTest } = props;
  const { belief, statement, about, stripes, tally, key } = card;
  const ref = useRef<HTMLLIElement>(null);
  const dragged = useDrag(ref, key);
  const selected = useSelected(belief.about);
  const onKeyDown = (event: KeyboardEvent) => {
    const step = STEPS[event.key];
    if (!step || !(event.altKey || event.ctrlKey)) return;
    event.preventDefault();
    onStep(...step);
  };
  return (
    <li
      ref={ref}
      className={styles.card}
      data-card={key}
      data-about={`${belief.id} ${belief.about}`}
      data-dragged={dragged}
      data-selected={selected}
    >
      <Stripe places={stripes} />
      <button
        type="button"
        data-name
        className={styles.statement}
        aria-keyshortcuts="Control+ArrowRight Alt+ArrowRight"
        onKeyDown={onKeyDown}
        onClick={() => show(belief.about)}
      >
        {statement}
      </button>
      {belief.kind === 'assumption' && <p className={styles.note}>{about}</p>}
      <GripVertical className={styles.grip} size={13} aria-hidden />
      <p className={styles.meta}>
        <span className={styles.tally}>{tally}</span>
        <Found card={card} />
      </p>
      <CardMenu card={card} onMove={onMove} onTest={onTest} />
      <Resolution card={card} className={styles.resolution!} />
    </li>
  );
}

/** What can be done with a belief, besides dragging it. */
export function CardMenu(props: {
  card: Card;
  onMove(place: Place): void;
  onTest(topic: string): void;
}) {
  const { card, onMove, onTest } = props;
  const { belief, statement } = card;
  const places = placesFor(card).map(({ place, label }, i) => ({
    id: `${place.importance} ${place.status}`,
    label,
    apart: i === 0,
    run: () => onMove(place),
  }));
  const remove = {
    id: 'remove',
    label: t('assumption.remove'),
    apart: true,
    run: () => apply(removeRecord('assumptions', belief.id)),
  };
  return (
    <Menu
      trigger={
        <Button
          look="icon"
          className={styles.menu!}
          aria-label={t('evidence.menu.label', { statement })}
        >
          <Ellipsis size={14} aria-hidden />
        </Button>
      }
      items={[
        {
          id: 'record',
          label: t('evidence.first.record'),
          run: () => onTest(topicOf(card)),
        },
        ...places,
        ...(belief.kind === 'assumption' ? [remove] : []),
      ]}
    />
  );
}
