import { useState } from 'react';
import { t, word } from '../../i18n/translate';
import { IMPORTANCES, STATUSES, type ImportanceOf, type Status } from '../../layout/evidence/board';
import type { Cards } from '../../layout/evidence/cards';
import { sortedBy, SORTS, type Ranked, type Sort } from '../../layout/evidence/sorted';
import type { Canvas } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import { apply, currentCanvas } from '../../store/document';
import { Select } from '../controls/choice';
import { TextInput } from '../controls/text-input';
import { CardMenu } from './card';
import { NoteName } from '../note/note-name';
import { useSelected } from '../note/show';
import { Stripe } from '../note/stripe';
import { Found } from './found';
import { move } from './moves';
import { Resolution } from './resolution';
import table from './table.module.css';

/** What the model rests on as a table: what to test first on top, until another column is asked for. */
export function BeliefList(props: { canvas: Canvas; cards: Cards; onTest(topic: string): void }) {
  const { canvas, cards, onTest } = props;
  const [{ sort, down }, setSort] = useState<{ sort: Sort; down: boolean }>({
    sort: 'rank',
    down: false,
  });
  const rows = sortedBy(cards, sort, down);
  return (
    <table className={table.table}>
      <caption className="visually-hidden">{t('evidence.beliefs.title')}</caption>
      <thead>
        <tr>
          {SORTS.map((column) => (
            <th
              key={column}
              scope="col"
              data-column={column}
              aria-sort={sort === column ? (down ? 'descending' : 'ascending') : undefined}
            >
              <button
                type="button"
                className={table.sort}
                onClick={() => setSort({ sort: column, down: sort === column && !down })}
              >
                {t(`evidence.list.${column}`)}
                <span aria-hidden>{sort !== column ? '' : down ? ' ↓' : ' ↑'}</span>
              </button>
            </th>
          ))}
          <th scope="col">{t('evidence.list.because')}</th>
          <th scope="col">
            <span className="visually-hidden">{t('view.more')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.card.key} row={row} canvas={canvas} onTest={onTest} />
        ))}
      </tbody>
    </table>
  );
}

function Row(props: { row: Ranked; canvas: Canvas; onTest(topic: string): void }) {
  const { row, canvas, onTest } = props;
  const { card, rank } = row;
  const { belief, statement, about, stripes, tally, doubt, rests } = card;
  const { importance, status } = belief;
  const selected = useSelected(belief.about);
  const assumption = belief.kind === 'assumption' ? canvas.assumptions[belief.id] : undefined;
  return (
    <tr data-about={`${belief.id} ${belief.about}`} data-selected={selected}>
      <td data-label={t('evidence.list.rank')} className={table.rank}>
        <Stripe places={stripes} />
        <span>{rank ?? t('view.unknown')}</span>
      </td>
      <th scope="row" data-column="statement">
        {assumption ? (
          <TextInput
            lines="many"
            label={t('assumption.statement')}
            placeholder={t('assumption.statement')}
            className={table.text!}
            value={assumption.statement}
            onCommit={(text) => {
              const now = currentCanvas()?.assumptions[belief.id];
              if (!now) return;
              apply(putRecord('assumptions', { ...now, statement: text }), `statement ${now.id}`);
            }}
          />
        ) : (
          <span className={table.said}>{statement}</span>
        )}
        <Resolution card={card} className={table.text!} />
      </th>
      <td data-label={t('evidence.list.about')}>
        <NoteName id={belief.about} name={about} />
      </td>
      <td
        data-label={t('evidence.list.importance')}
        className={assumption ? undefined : table.plain}
      >
        {assumption ? (
          <Select
            label={t('evidence.list.importance')}
            className={table.choice!}
            value={importance}
            options={IMPORTANCES.map((value) => ({ value, label: word('importance', value) }))}
            onChange={(value) =>
              move(card, { importance: (value ?? importance) as ImportanceOf, status }, canvas)
            }
          />
        ) : (
          <span className={table.derived} title={t('evidence.importance.follows')}>
            {word('importance', importance)}
          </span>
        )}
      </td>
      <td data-label={t('evidence.list.status')}>
        <Select
          label={t('evidence.list.status')}
          className={table.choice!}
          value={status}
          options={STATUSES.map((value) => ({ value, label: word('assumptionStatus', value) }))}
          onChange={(value) =>
            move(card, { importance, status: (value ?? status) as Status }, canvas)
          }
        />
      </td>
      <td data-label={t('evidence.list.tally')} className={table.plain}>
        {tally}
      </td>
      <td data-label={t('evidence.list.because')} className={`${table.plain} ${table.muted}`}>
        {rank === undefined ? rests : `${doubt} ${rests}`}
      </td>
      <td className={table.end}>
        <Found card={card} />
        <CardMenu card={card} onMove={(place) => move(card, place, canvas)} onTest={onTest} />
      </td>
    </tr>
  );
}
