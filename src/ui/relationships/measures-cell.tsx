import { Plus } from 'lucide-react';
import { t } from '../../i18n/translate';
import type { SegmentRow } from '../../layout/relationships/rows';
import styles from './cells.module.css';

/** As many as stand in a row; the others come with the details. */
const FIRST = 2;

/** How one knows whether the relationships work: the first measures against their targets. It opens into all of them. */
export function MeasuresCell(props: {
  row: SegmentRow;
  open: boolean;
  controls: string;
  onOpen(): void;
}) {
  const { row, open, controls, onOpen } = props;
  const { measures } = row;
  const more = measures.length - FIRST;
  return (
    <button
      type="button"
      className={styles.opener}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={
        measures.length === 0 ? t('relationships.addMeasureFor', { segment: row.name }) : undefined
      }
      onClick={onOpen}
    >
      {measures.slice(0, FIRST).map(({ id, name, text }) => (
        <span key={id} className={styles.measure}>
          <span>{name}</span>
          <span className={styles.quiet}>{text}</span>
        </span>
      ))}
      {more > 0 && (
        <span className={styles.quiet}>{t('relationships.moreMeasures', { count: more })}</span>
      )}
      {measures.length > 0 && (
        <span className="visually-hidden">{t('relationships.inRow', { segment: row.name })}</span>
      )}
      {measures.length === 0 && (
        <span className={styles.add}>
          <Plus size={13} aria-hidden /> {t('relationships.addMeasure')}
        </span>
      )}
    </button>
  );
}
