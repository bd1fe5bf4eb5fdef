import { Fragment, useId, useState } from 'react';
import { t } from '../../i18n/translate';
import type {
  EconomicsTable,
  FigureCell,
  FigureRow,
  SegmentHead,
} from '../../layout/economics/table';
import type { Canvas } from '../../model/canvas';
import { NoteFindings } from '../note/note-findings';
import { NoteName } from '../note/note-name';
import { useSelected } from '../note/show';
import { Stripe } from '../note/stripe';
import styles from './figures.module.css';
import { FigureWords } from './figure-words';
import { FormulaRow } from './formula-row';
import { RecordedCell } from './recorded-cell';
import { SettingCell } from './setting-cell';

interface Props {
  readonly table: EconomicsTable;
  /** The figures as they would be, while numbers are moved to see what follows. */
  readonly then: EconomicsTable | undefined;
  readonly canvas: Canvas;
}

/** All figures: a row each, a column for each segment. */
export function FiguresTable({ table, then, canvas }: Props) {
  const [open, setOpen] = useState<ReadonlySet<string>>(new Set());
  const toggle = (key: string) =>
    setOpen((before) => {
      const next = new Set(before);
      if (!next.delete(key)) next.add(key);
      return next;
    });
  return (
    <div
      className={styles.scroll}
      data-columns={table.segments.length}
      role="region"
      aria-label={t('economics.table')}
      // Scrolls by itself, so keys must reach it.
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table} aria-label={t('economics.table')}>
        <thead>
          <tr>
            <th scope="col" className={styles.sticky}>
              <span className="visually-hidden">{t('economics.figure')}</span>
            </th>
            {table.segments.map((segment) => (
              <Head key={segment.id} segment={segment} />
            ))}
          </tr>
        </thead>
        {table.groups.map((group) => (
          <tbody key={group.key}>
            <tr className={styles.group}>
              <th scope="rowgroup" colSpan={table.segments.length + 1}>
                <span>{group.label}</span>
              </th>
            </tr>
            {group.rows.map((row) => (
              <Fragment key={row.key}>
                <Row
                  row={row}
                  then={then && rowIn(then, row.key)}
                  segments={table.segments}
                  open={open.has(row.key)}
                  onToggle={() => toggle(row.key)}
                  canvas={canvas}
                />
              </Fragment>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
}

const rowIn = ({ groups }: EconomicsTable, key: string): FigureRow | undefined =>
  groups.flatMap(({ rows }) => rows).find((row) => row.key === key);

function Head({ segment: { id, name, place } }: { segment: SegmentHead }) {
  return (
    <th scope="col" className={styles.head} data-about={id} data-selected={useSelected(id)}>
      <Stripe places={[place]} />
      <NoteName id={id} name={name} />
      <div>
        <NoteFindings id={id} name={name} worded />
      </div>
    </th>
  );
}

function Row(props: {
  row: FigureRow;
  then: FigureRow | undefined;
  segments: readonly SegmentHead[];
  open: boolean;
  onToggle(): void;
  canvas: Canvas;
}) {
  const { row, then, segments, open, onToggle, canvas } = props;
  const id = useId();
  const computed = !row.record && row.key !== 'setting';
  return (
    <>
      <tr data-row={row.key}>
        <th scope="row" className={styles.sticky}>
          <span className={styles.rowHead}>
            <span>
              {row.label}
              {row.unit && <span className={styles.unit}> {row.unit}</span>}
            </span>
            {computed && (
              <button
                type="button"
                className={styles.how}
                aria-expanded={open}
                aria-controls={open ? id : undefined}
                aria-label={t('economics.howLabel', { figure: row.label })}
                onClick={onToggle}
              >
                {t('economics.how')}
              </button>
            )}
          </span>
        </th>
        {row.cells.map((cell, i) => (
          <td key={cell.segment} data-segment={cell.segment}>
            <Cell row={row} cell={cell} segment={segments[i]!} />
            <Then now={cell} then={then?.cells[i]} />
          </td>
        ))}
      </tr>
      {open && <FormulaRow id={id} row={row} segments={segments} canvas={canvas} />}
    </>
  );
}

function Cell({ row, cell, segment }: { row: FigureRow; cell: FigureCell; segment: SegmentHead }) {
  if (row.key === 'setting') return <SettingCell segment={segment} />;
  if (row.record) return <RecordedCell row={row} cell={cell} segment={segment} />;
  const { figure, words } = cell;
  return <FigureWords words={words} negative={figure?.known === true && figure.value < 0} />;
}

/** What the figure would be, where it would be another one. */
function Then({ now, then }: { now: FigureCell; then: FigureCell | undefined }) {
  if (!then || then.words.main === now.words.main) return null;
  const loses = then.figure?.known === true && then.figure.value < 0;
  return (
    <span className={styles.then} data-negative={loses || undefined}>
      {t('economics.then', { value: then.words.main })}
    </span>
  );
}
