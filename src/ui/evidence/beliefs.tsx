import { useState } from 'react';
import { t, word } from '../../i18n/translate';
import { placeholdersOf, type Cards } from '../../layout/evidence/cards';
import { BLOCKS } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import { TEXT_LIMIT } from '../../model/limits';
import { countFigures } from '../../model/figures/assumed-figures';
import { newId } from '../../model/ids';
import { inOrder } from '../../model/order';
import { apply } from '../../store/document';
import { announce } from '../../store/notices';
import { showView, useView } from '../../store/view';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { OneOf } from '../controls/one-of';
import { show } from '../note/show';
import { BeliefList } from './belief-list';
import { Board } from './board';
import entry from './entry.module.css';
import styles from './evidence.module.css';

const SHAPES = ['board', 'list'] as const;

/** Everything the model rests on, on a board or as a list; and a line to add more. */
export function Beliefs(props: {
  canvas: Canvas;
  cards: Cards;
  narrow: boolean;
  onTest(topic: string): void;
}) {
  const { canvas, cards, narrow, onTest } = props;
  const [shape, setShape] = useState<(typeof SHAPES)[number]>('board');
  const nothing = cards.open.length + cards.settled.length === 0;
  const shown = narrow ? 'list' : shape;
  return (
    <section className={styles.part} aria-labelledby="evidence-beliefs">
      <div className={styles.head}>
        <h3 id="evidence-beliefs" className={styles.heading}>
          {t('evidence.beliefs.title')}
        </h3>
        {!narrow && !nothing && (
          <OneOf
            label={t('evidence.shape')}
            value={shown}
            options={SHAPES.map((value) => ({ value, label: t(`evidence.shape.${value}`) }))}
            onChange={setShape}
          />
        )}
      </div>
      <AddAssumption canvas={canvas} />
      {nothing ? (
        <p className={styles.quiet}>{t('evidence.beliefs.begin')}</p>
      ) : shown === 'board' ? (
        <Board canvas={canvas} cards={cards} onTest={onTest} />
      ) : (
        <BeliefList canvas={canvas} cards={cards} onTest={onTest} />
      )}
      <Placeholders canvas={canvas} />
      <Figures canvas={canvas} />
    </section>
  );
}

/** Notes that are themselves only assumed: each leads to where it is given its own words. */
function Placeholders({ canvas }: { canvas: Canvas }) {
  const notes = placeholdersOf(canvas);
  if (notes.length === 0) return null;
  return (
    <div className={styles.placeholders}>
      <span className={styles.quiet}>{t('evidence.placeholders')}</span>
      <ul>
        {notes.map(({ id, name }) => (
          <li key={id} data-about={id}>
            <Button onClick={() => show(id)}>{name}</Button>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** How many figures are guesses; which ones, another view shows. */
function Figures({ canvas }: { canvas: Canvas }) {
  const { all, assumed } = countFigures(canvas);
  if (assumed === 0) return null;
  return (
    <p className={styles.quiet}>
      {t('evidence.figures', { all, assumed })}{' '}
      <Button look="link" onClick={() => showView('economics')}>
        {t('command.view', { view: t('view.economics') })}
      </Button>
    </p>
  );
}

/** One line for what would have to be true: type, Enter, next. */
function AddAssumption({ canvas }: { canvas: Canvas }) {
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const selection = useView((state) => state.selection);
  const notes = BLOCKS.flatMap((block) =>
    inOrder(canvas, block).map(({ id, name }) => ({
      value: id,
      label: t('evidence.add.note', {
        name: name.trim() || t('note.unnamed'),
        block: word('blockOne', block),
      }),
    })),
  );
  const about =
    [chosen, selection.at(-1)].find((id) => notes.some(({ value }) => value === id)) ??
    notes[0]?.value;
  const statement = typed.trim();
  return (
    <form
      className={entry.line}
      aria-label={t('evidence.add.label')}
      onSubmit={(event) => {
        event.preventDefault();
        if (!statement || !about) return;
        apply(
          putRecord('assumptions', {
            id: newId(),
            about: { id: about },
            statement,
            importance: 'medium',
            status: 'untested',
          }),
        );
        announce(t('evidence.add.added', { statement }));
        setTyped('');
      }}
    >
      <input
        type="text"
        className={entry.words}
        aria-label={t('evidence.list.statement')}
        placeholder={t('evidence.add.placeholder')}
        maxLength={TEXT_LIMIT}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <Select
        label={t('evidence.add.about')}
        className={entry.topic!}
        value={about}
        options={notes}
        onChange={setChosen}
      />
      <Button type="submit" disabled={!statement}>
        {t('evidence.add.add')}
      </Button>
    </form>
  );
}
