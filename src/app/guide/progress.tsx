import { BLOCKS, type Block } from '../../model/blocks';
import type { Canvas } from '../../model/canvas';
import styles from './guide.module.css';

/** The nine blocks as a row of marks: begun, asked about now, or to come. */
export function Progress({ canvas, block }: { canvas: Canvas; block: Block | undefined }) {
  return (
    <span className={styles.progress} aria-hidden>
      {BLOCKS.map((one) => (
        <span key={one} data-begun={Object.keys(canvas[one]).length > 0} data-now={one === block} />
      ))}
    </span>
  );
}
