import { Fragment } from 'react';
import { t } from '../../i18n/translate';
import { layoutStops } from '../../layout/relationships/scale';
import type { SegmentRow } from '../../layout/relationships/rows';
import { Drawing } from '../controls/drawing';
import { measure } from '../controls/measure';
import { VIEW_TITLE } from '../controls/view-head';
import { Stripe } from '../note/stripe';
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

/** Widths of the columns where a row has one line, but for the scale: it takes the rest. */
const WIDE = { segment: 192, cells: [128, 170, 84, 150, 122, 104] };
const SEGMENT = 156;
const PAD = 12;

/**
 * The rows as a table: in one line each where there is room, else with the scale above the other
 * cells.
 */
export function RowsTable(props: RowsProps & { lines: 1 | 2 }) {
  const { rows, axis, width, lines } = props;
  const cells =
    lines === 1 ? WIDE.cells : COLUMNS.map(() => Math.floor((width - SEGMENT) / COLUMNS.length));
  const segment = lines === 1 ? WIDE.segment : width - cells.reduce((a, b) => a + b, 0);
  const all = cells.reduce((sum, each) => sum + each, 0);
  const scale = (lines === 1 ? width - segment - all : all) - 2 * PAD;
  const stops = layoutStops(axis, scale, measure);
  const scaleHead = (
    <>
      <span className="visually-hidden">{t(`relationships.scale.${axis}`)}</span>
      <Drawing drawing={stops} />
    </>
  );
  const heads = COLUMNS.map((name) => (
    <th key={name} scope="col">
      {headingOf(name)}
    </th>
  ));
  return (
    <table className={styles.table} data-lines={lines} aria-labelledby={VIEW_TITLE}>
      <colgroup>
        <col style={{ width: segment }} />
        {lines === 1 && <col />}
        {cells.map((each, i) => (
          <col key={COLUMNS[i]} style={{ width: each }} />
        ))}
      </colgroup>
      <thead>
        {lines === 1 ? (
          <tr>
            <th scope="col">{t('view.segment')}</th>
            <th scope="col">{scaleHead}</th>
            {heads}
          </tr>
        ) : (
          <>
            <tr>
              <th scope="col" rowSpan={2}>
                {t('view.segment')}
              </th>
              <th scope="colgroup" colSpan={COLUMNS.length}>
                {scaleHead}
              </th>
            </tr>
            <tr>{heads}</tr>
          </>
        )}
      </thead>
      {rows.map((row) => (
        <Body key={row.id} {...props} row={row} scale={scale} bar={cells[1]! - 2 * PAD} />
      ))}
    </table>
  );
}

function Body(props: RowsProps & { lines: 1 | 2; row: SegmentRow; scale: number; bar: number }) {
  const { canvas, axis, row, lines, scale, bar, open } = props;
  const selected = useRowSelected(row);
  const cells = cellsOf(props, row, bar);
  const shown = open?.id === row.id;
  const scaleCell = <ScaleCell canvas={canvas} row={row} axis={axis} width={scale} />;
  const others = COLUMNS.map((name) => <td key={name}>{cells[name]}</td>);
  const head = (
    <th scope="rowgroup" rowSpan={lines} className={styles.head}>
      <RowHead row={row} />
    </th>
  );
  return (
    <tbody data-about={aboutOf(row)} data-selected={selected}>
      {lines === 1 ? (
        <tr>
          {head}
          <td>{scaleCell}</td>
          {others}
        </tr>
      ) : (
        <Fragment>
          <tr>
            {head}
            <td colSpan={COLUMNS.length}>{scaleCell}</td>
          </tr>
          <tr className={styles.second}>{others}</tr>
        </Fragment>
      )}
      {shown && (
        <tr className={styles.second}>
          <td colSpan={COLUMNS.length + (lines === 1 ? 2 : 1)} className={styles.under}>
            <Stripe places={[row.place]} />
            <RowDetails canvas={canvas} row={row} what={open.what} />
          </td>
        </tr>
      )}
    </tbody>
  );
}
