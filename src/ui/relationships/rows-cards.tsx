import { useId } from 'react';
import { t } from '../../i18n/translate';
import { layoutStops } from '../../layout/relationships/scale';
import type { SegmentRow } from '../../layout/relationships/rows';
import { Drawing } from '../controls/drawing';
import { measure } from '../controls/measure';
import {
  aboutOf,
  cellsOf,
  COLUMNS,
  headingOf,
  RowDetails,
  RowHead,
  useRowSelected,
  type RowsProps,
} from './parts';
import styles from './rows.module.css';
import { ScaleCell } from './scale-cell';

const PAD = 14;

/** The rows as cards one under the other: for small screens and large text. */
export function RowsCards(props: RowsProps) {
  return (
    <div className={styles.cards}>
      {props.rows.map((row) => (
        <Card key={row.id} {...props} row={row} />
      ))}
    </div>
  );
}

function Card(props: RowsProps & { row: SegmentRow }) {
  const { canvas, axis, width, row, open } = props;
  const id = useId();
  const selected = useRowSelected(row);
  const inner = width - 2 * PAD - 2;
  const cells = cellsOf(props, row, Math.min(200, inner - 110));
  return (
    <article
      className={styles.card}
      aria-labelledby={id}
      data-about={aboutOf(row)}
      data-selected={selected}
    >
      <h3 id={id} className={styles.cardHead}>
        <RowHead row={row} />
      </h3>
      <div>
        <p className="visually-hidden">{t(`relationships.scale.${axis}`)}</p>
        <Drawing drawing={layoutStops(axis, inner, measure)} />
        <ScaleCell canvas={canvas} row={row} axis={axis} width={inner} />
      </div>
      <dl className={styles.fields}>
        {COLUMNS.map((name) => (
          <div key={name}>
            <dt>{headingOf(name)}</dt>
            <dd>{cells[name]}</dd>
          </div>
        ))}
      </dl>
      {open?.id === row.id && <RowDetails canvas={canvas} row={row} what={open.what} />}
    </article>
  );
}
