import { useEffect, useRef, useState } from 'react';
import { t, word } from '../../i18n/translate';
import {
  cardsAt,
  IMPORTANCES,
  mayMove,
  neighbour,
  STATUSES,
  type Place,
} from '../../layout/evidence/board';
import type { Card, Cards } from '../../layout/evidence/cards';
import type { Canvas } from '../../model/canvas';
import styles from './board.module.css';
import { BeliefCard } from './card';
import { move } from './moves';
import { useDrop } from './use-drag';

/** Importance by status: what stands at the top left is what to test next. */
export function Board(props: { canvas: Canvas; cards: Cards; onTest(topic: string): void }) {
  const { canvas, cards, onTest } = props;
  const ref = useRef<HTMLTableElement>(null);
  // A card that moves is another element in its new place: the focus goes along.
  const [moved, setMoved] = useState<{ readonly key: string }>();
  useEffect(() => {
    if (!moved) return;
    const card = ref.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(moved.key)}"]`);
    card?.querySelector<HTMLElement>('[data-name]')?.focus();
    card?.scrollIntoView({ block: 'nearest' });
  }, [moved]);
  const moveTo = (card: Card, place: Place) => {
    if (move(card, place, canvas)) setMoved({ key: card.key });
  };
  const all = [...cards.open, ...cards.settled];
  return (
    <table ref={ref} className={styles.board}>
      <caption className="visually-hidden">{t('evidence.board.caption')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('evidence.list.importance')}</th>
          {STATUSES.map((status) => (
            <th key={status} scope="col">
              {word('assumptionStatus', status)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {IMPORTANCES.map((importance) => (
          <tr key={importance}>
            <th scope="row">{word('importance', importance)}</th>
            {STATUSES.map((status) => (
              <Cell
                key={status}
                place={{ importance, status }}
                all={all}
                cards={cardsAt(cards, { importance, status })}
                onMove={moveTo}
                onTest={onTest}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell(props: {
  place: Place;
  all: readonly Card[];
  cards: readonly Card[];
  onMove(card: Card, place: Place): void;
  onTest(topic: string): void;
}) {
  const { place, all, cards, onMove, onTest } = props;
  const ref = useRef<HTMLTableCellElement>(null);
  const find = (key: string) => all.find((card) => card.key === key);
  const over = useDrop(ref, {
    accepts: (key) => {
      const card = find(key);
      return card !== undefined && mayMove(card, place);
    },
    onDrop: (key) => {
      const card = find(key);
      if (card) onMove(card, place);
    },
  });
  return (
    <td ref={ref} data-over={over} data-place={`${place.importance} ${place.status}`}>
      {cards.length > 0 && (
        <ul className={styles.cards}>
          {cards.map((card) => (
            <BeliefCard
              key={card.key}
              card={card}
              onMove={(to) => onMove(card, to)}
              onStep={(dx, dy) => {
                const to = neighbour(place, dx, dy);
                if (to) onMove(card, to);
              }}
              onTest={onTest}
            />
          ))}
        </ul>
      )}
    </td>
  );
}
