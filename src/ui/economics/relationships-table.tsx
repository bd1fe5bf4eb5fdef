import { useId, useState } from 'react';
import { list } from '../../i18n/format';
import { t } from '../../i18n/translate';
import {
  relationshipRows,
  segmentsText,
  type RelationshipRow,
} from '../../layout/economics/relationships';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import { askFor } from '../../store/view';
import { Benchmarks } from './benchmark-button';
import { FigureWords } from './figure-words';
import { NoteFindings } from '../note/note-findings';
import { NoteName } from '../note/note-name';
import { useSelected } from '../note/show';
import styles from './figures.module.css';

/** Each relationship: what its figures say it costs, and what the cost structure books for it. */
export function RelationshipsTable({ canvas }: { canvas: Canvas }) {
  const rows = relationshipRows(canvas);
  return (
    <section aria-labelledby="economics-relationships" className={styles.part}>
      <h3 id="economics-relationships">{t('economics.relationships.title')}</h3>
      {rows.length === 0 && <p className={styles.aside}>{t('economics.relationships.none')}</p>}
      {rows.length > 0 && (
        <div
          className={styles.scroll}
          role="region"
          aria-labelledby="economics-relationships"
          // Scrolls by itself, so keys must reach it.
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
          tabIndex={0}
        >
          <table
            className={`${styles.table} ${styles.relationships}`}
            aria-labelledby="economics-relationships"
          >
            <thead>
              <tr>
                <th scope="col" className={styles.sticky}>
                  {t('economics.relationships.name')}
                </th>
                <th scope="col">{t('economics.relationships.with')}</th>
                <th scope="col">{t('economics.relationships.cost')}</th>
                <th scope="col">{t('economics.relationships.booked')}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={row.id} row={row} canvas={canvas} />
              ))}
            </tbody>
          </table>
        </div>
      )}
    </section>
  );
}

function Row({ row, canvas }: { row: RelationshipRow; canvas: Canvas }) {
  const [open, setOpen] = useState(false);
  const more = useId();
  const { id, name, items } = row;
  const relationship = canvas.relationships[id];
  return (
    <>
      <tr
        data-about={[id, ...items.map((item) => item.id)].join(' ')}
        data-selected={useSelected(id)}
      >
        <th scope="row" className={styles.sticky}>
          <NoteName id={id} name={name} />
          <div>
            <NoteFindings id={id} name={name} worded />
          </div>
          {row.details.length + row.inputs.length > 0 && (
            <button
              type="button"
              className={styles.how}
              aria-expanded={open}
              aria-controls={open ? more : undefined}
              aria-label={t('economics.relationships.moreLabel', { name })}
              onClick={() => setOpen(!open)}
            >
              {t('view.more')}
            </button>
          )}
        </th>
        <td>{segmentsText(row)}</td>
        <td>
          <FigureWords words={row.costWords} />
          {relationship && <Benchmarks of={relationship} name={name} view={viewOf(canvas)} />}
        </td>
        <td>
          {items.length > 0 && <FigureWords words={row.bookedWords} />}
          {row.verdict && (
            <span className={styles.aside} data-short={row.short || items.length === 0}>
              {row.verdict}
            </span>
          )}
          {row.shared && <span className={styles.aside}>{row.shared}</span>}
          {items.length > 0 && (
            <span className={styles.aside}>
              {t('economics.booked.under', { names: list(items.map((item) => item.name)) })}
            </span>
          )}
        </td>
      </tr>
      {open && (
        <tr id={more} className={styles.formula}>
          <td colSpan={4}>
            <More row={row} />
          </td>
        </tr>
      )}
    </>
  );
}

/** The numbers that a relationship's cost rests on, and what else follows from them. */
function More({ row: { id, name, inputs, details } }: { row: RelationshipRow }) {
  return (
    <>
      {inputs.length > 0 && <h4>{t('economics.relationships.inputs')}</h4>}
      <dl className={styles.details}>
        {inputs.map(({ path, label, words, origin }) => (
          <div key={path}>
            <dt>{label}</dt>
            <dd>
              <button
                type="button"
                className={styles.recorded}
                aria-label={t('economics.relationships.inputLabel', {
                  field: label,
                  name,
                  value: words.main,
                })}
                onClick={() => askFor(id, path)}
              >
                <FigureWords words={words} origin={origin} />
              </button>
            </dd>
          </div>
        ))}
      </dl>
      {details.length > 0 && <h4>{t('economics.relationships.figures')}</h4>}
      <dl className={styles.details}>
        {details.map(({ key, label, words }) => (
          <div key={key}>
            <dt>{label}</dt>
            <dd>
              <FigureWords words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
