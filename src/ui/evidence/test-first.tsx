import { t } from '../../i18n/translate';
import { aboutKey } from '../../layout/evidence/log';
import type { Card, Cards } from '../../layout/evidence/cards';
import { doubtOf } from '../../model/figures/evidence-strength';
import { askFor } from '../../store/view';
import { Button } from '../controls/button';
import { NoteName } from '../note/note-name';
import { Stripe } from '../note/stripe';
import styles from './evidence.module.css';
import { Found } from './found';

/** More than this is no longer “first”. */
const FIRST = 3;

/** What evidence about a card would be recorded under. */
export const topicOf = ({ belief }: Card) =>
  aboutKey(
    belief.kind === 'expectation' ? { id: belief.id, path: 'expectation' } : { id: belief.id },
  );

/** The riskiest open beliefs, each with the reason for its place. */
export function TestFirst({ cards, onTest }: { cards: Cards; onTest(topic: string): void }) {
  const { open, settled } = cards;
  return (
    <section className={styles.part} aria-labelledby="evidence-first">
      <h3 id="evidence-first" className={styles.heading}>
        {t('evidence.first.title')}
      </h3>
      {open.length === 0 ? (
        <p className={styles.quiet}>
          {t(settled.length > 0 ? 'evidence.first.settled' : 'evidence.beliefs.none')}
        </p>
      ) : (
        <ol className={styles.first}>
          {open.slice(0, FIRST).map((card, i) => (
            <First key={card.key} card={card} rank={i + 1} onTest={onTest} />
          ))}
        </ol>
      )}
    </section>
  );
}

function First(props: { card: Card; rank: number; onTest(topic: string): void }) {
  const { card, rank, onTest } = props;
  const { belief, statement, stripes, doubt, rests } = card;
  const contradicted = doubtOf(belief.evidence) === 'contradicted';
  return (
    <li className={styles.risk} data-about={`${belief.id} ${belief.about}`}>
      <Stripe places={stripes} />
      <span className={styles.rank} aria-hidden>
        {rank}
      </span>
      <div className={styles.grow}>
        <NoteName id={belief.about} name={statement} />
        <p className={styles.because}>
          {t(`evidence.importance.${belief.importance}`)} {doubt} {rests}
        </p>
      </div>
      <Found card={card} />
      {contradicted ? (
        <Button
          onClick={() =>
            askFor(belief.about, belief.kind === 'expectation' ? 'expectation' : 'assumptions')
          }
        >
          {t('evidence.first.decide')}
        </Button>
      ) : (
        <Button onClick={() => onTest(topicOf(card))}>{t('evidence.first.record')}</Button>
      )}
    </li>
  );
}
