import '../../i18n/relationships';
import { useMemo, useState } from 'react';
import { t } from '../../i18n/translate';
import { legend } from '../../layout/relationships/legend';
import { segmentRows } from '../../layout/relationships/rows';
import type { Axis } from '../../layout/relationships/signs';
import { isYoung } from '../../rules/young';
import { useCanvas } from '../../store/document';
import { Drawing } from '../controls/drawing';
import { OneOf } from '../controls/one-of';
import { useWidth } from '../controls/use-measured';
import { Legend, VIEW_TITLE, ViewHead } from '../controls/view-head';
import { useFoundEvenYoung } from '../note/found';
import { WithNobody } from './loose';
import type { RowsProps } from './parts';
import { RowsCards } from './rows-cards';
import { RowsTable } from './rows-table';
import styles from './rows.module.css';

/** From this width on a row has one line; below the second it is a card. */
const ONE_LINE = 1260;
const TABLE = 760;
const AXES: readonly Axis[] = ['touch', 'bond'];

/** The view Relationships: what each segment expects and is offered, at what cost, on what it rests. */
export default function RelationshipsView() {
  const canvas = useCanvas();
  const [axis, setAxis] = useState<Axis>('touch');
  const [open, setOpen] = useState<RowsProps['open']>();
  const [ref, width] = useWidth();
  const found = useFoundEvenYoung();
  // Too little to judge, but what is misaligned shows as soon as a ring and a dot stand.
  const quiet = isYoung(canvas);
  const rows = useMemo(
    () => segmentRows(canvas, quiet ? undefined : found, found),
    [canvas, found, quiet],
  );
  const props: Omit<RowsProps, 'width'> = {
    canvas,
    rows,
    axis,
    open,
    onOpen: (id, what) => setOpen(open?.id === id && open.what === what ? undefined : { id, what }),
  };
  return (
    <section className={styles.view} aria-labelledby={VIEW_TITLE}>
      <ViewHead title={t('relationships.title')}>
        <Legend label={t('relationships.legend')}>
          {legend().map(({ sign, text }) => (
            <li key={text}>
              <Drawing drawing={sign} />
              {text}
            </li>
          ))}
        </Legend>
        <OneOf
          label={t('relationships.axis')}
          className={styles.axis!}
          value={axis}
          options={AXES.map((value) => ({ value, label: t(`relationships.axis.${value}`) }))}
          onChange={setAxis}
        />
      </ViewHead>
      <div ref={ref}>
        {width === undefined ? null : width < TABLE ? (
          <RowsCards {...props} width={width} />
        ) : (
          <RowsTable {...props} width={width} lines={width < ONE_LINE ? 2 : 1} />
        )}
      </div>
      <WithNobody canvas={canvas} />
    </section>
  );
}
