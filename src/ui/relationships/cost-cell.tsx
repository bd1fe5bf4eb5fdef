import { t } from '../../i18n/translate';
import { costBar } from '../../layout/relationships/cost-bar';
import type { SegmentRow } from '../../layout/relationships/rows';
import { Drawing } from '../controls/drawing';
import styles from './cells.module.css';

/** Cost against margin: a bar and its figures. It opens into how they come about. */
export function CostCell(props: {
  row: SegmentRow;
  width: number;
  open: boolean;
  controls: string;
  onOpen(): void;
}) {
  const { row, width, open, controls, onOpen } = props;
  const { cost } = row;
  return (
    <button
      type="button"
      className={styles.opener}
      aria-expanded={open}
      aria-controls={open ? controls : undefined}
      onClick={onOpen}
    >
      <Drawing drawing={costBar(cost, width)} />
      <span data-paint={cost.paint}>{cost.text}</span>
      {cost.status && <span className={styles.quiet}>{cost.status}</span>}
      <span className="visually-hidden">
        {cost.inMoney && t('relationships.cost.unit')}{' '}
        {t('relationships.inRow', { segment: row.name })}
      </span>
    </button>
  );
}
