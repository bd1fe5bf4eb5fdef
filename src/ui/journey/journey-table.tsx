import { t } from '../../i18n/translate';
import { phaseColumns, type JourneyRow } from '../../layout/journey/rows';
import type { Canvas, Id } from '../../model/canvas';
import { useView } from '../../store/view';
import styles from './journey.module.css';
import { LooseRow } from './loose-row';
import { SegmentHead } from './segment-head';
import { StepCell } from './step-cell';

/** Segments as rows, phases as columns. */
export function JourneyTable(props: {
  rows: readonly JourneyRow[];
  canvas: Canvas;
  /** The segment whose map was open just now. */
  focus: Id | undefined;
  onOpen(segment: Id): void;
}) {
  const { rows, canvas, focus, onOpen } = props;
  const selection = useView((state) => state.selection);
  return (
    <table className={styles.table} aria-label={t('journey.table')}>
      <PhaseHead first={t('view.segment')} />
      {rows.map((row) => (
        <tbody key={row.id} data-selected={selection.includes(row.id)}>
          <tr>
            <SegmentHead row={row} focus={focus === row.id} onOpen={() => onOpen(row.id)} />
            {row.steps.map((step) => (
              <td key={step.phase} data-minded={step.minded.length > 0}>
                <StepCell row={row} step={step} canvas={canvas} />
              </td>
            ))}
          </tr>
          {row.unphased.length + row.unplaced.length > 0 && <LooseRow row={row} />}
        </tbody>
      ))}
    </table>
  );
}

/** The headings of the phases, each with what happens in it. */
export function PhaseHead({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {phaseColumns().map(({ phase, title, means }) => (
          <th key={phase} scope="col">
            {title}
            <span className={styles.means}>{means}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}
