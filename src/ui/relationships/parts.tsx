import { useId, type ReactNode } from 'react';
import { t } from '../../i18n/translate';
import type { SegmentRow } from '../../layout/relationships/rows';
import type { Axis } from '../../layout/relationships/signs';
import type { Canvas, Id } from '../../model/canvas';
import { revealIn, useView } from '../../store/view';
import { FocusKeeper } from '../controls/focus-keeper';
import { NoteName } from '../note/note-name';
import { Stripe } from '../note/stripe';
import styles from './cells.module.css';
import { IntegrationChecklist } from './checklist';
import { CostCell } from './cost-cell';
import { CostDetails } from './cost-details';
import { FindingsCell } from './findings-cell';
import { GoalsCell } from './goals-cell';
import { IntegratedCell } from './integrated-cell';
import { MeasuresCell } from './measures-cell';
import { MeasuresDetails } from './measures-details';
import rows from './rows.module.css';

/** What of a row stands open under it. */
export type Details = 'cost' | 'integration' | 'measures';

/** What each way of showing the rows gets. */
export interface RowsProps {
  readonly canvas: Canvas;
  readonly rows: readonly SegmentRow[];
  readonly axis: Axis;
  readonly width: number;
  readonly open: { readonly id: Id; readonly what: Details } | undefined;
  onOpen(id: Id, what: Details): void;
}

/** The columns beside the scale, in their order. */
export const COLUMNS = [
  'goals',
  'cost.head',
  'integrated',
  'measures',
  'evidence.head',
  'findings',
] as const;
type ColumnName = (typeof COLUMNS)[number];

/** The heading of a column. */
export const headingOf = (name: ColumnName): string => t(`relationships.${name}`);

/** The segment of a row: its name, its stripe, and how large it is. */
export function RowHead({ row }: { row: SegmentRow }) {
  return (
    <>
      <Stripe places={[row.place]} />
      <NoteName id={row.id} name={row.name} />
      <span className={rows.size}>{row.size}</span>
    </>
  );
}

/** What is selected of a row: its segment or one of its relationships. */
export function useRowSelected(row: SegmentRow): boolean {
  return useView(({ selection }) =>
    selection.some((id) => id === row.id || row.offered.some((one) => one.id === id)),
  );
}

/** The notes that a row is about, for whoever looks for them. */
export const aboutOf = (row: SegmentRow): string =>
  [row.id, ...row.offered.map(({ id }) => id)].join(' ');

/** The cells of a row beside its scale, by column. `width` is that of the cost's bar. */
export function cellsOf(
  { open, onOpen }: RowsProps,
  row: SegmentRow,
  width: number,
): Record<ColumnName, ReactNode> {
  const isOpen = (what: Details) => open?.id === row.id && open.what === what;
  const controls = detailsId(row.id);
  return {
    goals: <GoalsCell row={row} />,
    'cost.head': (
      <CostCell
        row={row}
        width={width}
        open={isOpen('cost')}
        controls={controls}
        onOpen={() => onOpen(row.id, 'cost')}
      />
    ),
    integrated: (
      <IntegratedCell
        row={row}
        open={isOpen('integration')}
        controls={controls}
        onOpen={() => onOpen(row.id, 'integration')}
      />
    ),
    measures: (
      <MeasuresCell
        row={row}
        open={isOpen('measures')}
        controls={controls}
        onOpen={() => onOpen(row.id, 'measures')}
      />
    ),
    'evidence.head': (
      <button
        type="button"
        className={`${styles.opener} ${styles.evidence}`}
        data-paint={row.evidence.paint}
        onClick={() => revealIn('evidence', row.id)}
      >
        {row.evidence.text}
        <span className="visually-hidden">
          {t('relationships.toEvidence', { segment: row.name })}
        </span>
      </button>
    ),
    findings: <FindingsCell row={row} />,
  };
}

/** The id of what stands open under a row. */
export const detailsId = (segment: Id): string => `relationships-${segment}`;

const DETAILS = {
  cost: CostDetails,
  integration: IntegrationChecklist,
  measures: MeasuresDetails,
};

/** What stands open under a row: how its cost comes about, what its relationships rest on, or how they are measured. */
export function RowDetails({
  canvas,
  row,
  what,
}: {
  canvas: Canvas;
  row: SegmentRow;
  what: Details;
}) {
  const title = useId();
  const Shown = DETAILS[what];
  return (
    <section id={detailsId(row.id)} aria-labelledby={title} className={rows.details}>
      <h3 id={title} className={rows.title}>
        {t(`relationships.detailsOf.${what}`, { segment: row.name })}
      </h3>
      <FocusKeeper className={rows.keeper}>
        <Shown canvas={canvas} id={row.id} />
      </FocusKeeper>
    </section>
  );
}
