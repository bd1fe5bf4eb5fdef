import { formulaOf, type Term } from '../../layout/economics/formula';
import type { ComputedKey } from '../../layout/economics/rows';
import type { FigureRow, SegmentHead } from '../../layout/economics/table';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import styles from './figures.module.css';
import { StatusSign } from './status-sign';

/** How the figures of a row come about: the formula, and its numbers for each segment. */
export function FormulaRow(props: {
  id: string;
  row: FigureRow;
  segments: readonly SegmentHead[];
  canvas: Canvas;
}) {
  const { id, row, segments, canvas } = props;
  const view = viewOf(canvas);
  const formulas = segments.map(({ id: of }, i) => {
    const segment = view.get('segments', of);
    const figure = row.cells[i]?.figure;
    return segment && figure ? formulaOf(row.key as ComputedKey, figure, segment, view) : undefined;
  });
  return (
    <tr id={id} className={styles.formula}>
      <td className={styles.sticky}>{formulas.find((one) => one)?.formula}</td>
      {formulas.map((formula, i) => (
        <td key={segments[i]!.id} data-about={segments[i]!.id}>
          {formula && (
            <>
              <p className={styles.filled}>{formula.filled}</p>
              <ul className={styles.terms}>
                {formula.terms.map((term) => (
                  <TermLine key={term.label} term={term} />
                ))}
              </ul>
            </>
          )}
        </td>
      ))}
    </tr>
  );
}

function TermLine({ term: { label, words } }: { term: Term }) {
  return (
    <li>
      <span>{label}</span>
      <span>
        {words.main}
        {words.status && <StatusSign status={words.status} />}
      </span>
    </li>
  );
}
