import { t } from '../../i18n/translate';
import type { SegmentRow } from '../../layout/relationships/rows';
import styles from './cells.module.css';

/** How much of what the relationships rest on is there. It opens into the checklist. */
export function IntegratedCell(props: {
  row: SegmentRow;
  open: boolean;
  controls: string;
  onOpen(): void;
}) {
  const { row, open, controls, onOpen } = props;
  const { met, of, text } = row.integration;
  if (of === 0) {
    return <span className={styles.quiet}>{text}</span>;
  }
  return (
    <button
      type="button"
      className={styles.opener}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      aria-label={t('relationships.integratedOf', { met, of, segment: row.name })}
      onClick={onOpen}
    >
      <span className={styles.number}>{text}</span>
    </button>
  );
}
