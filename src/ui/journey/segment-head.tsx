import { Route } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/translate';
import type { JourneyRow } from '../../layout/journey/rows';
import { Button } from '../controls/button';
import { NoteFindings } from '../note/note-findings';
import { NoteName } from '../note/note-name';
import { Stripe } from '../note/stripe';
import styles from './journey.module.css';

/** Who is on the way: the heading of a segment's row. */
export function SegmentHead(props: {
  row: JourneyRow;
  /** Takes the focus: the way back from the map ends here. */
  focus: boolean;
  onOpen(): void;
}) {
  const { row, focus, onOpen } = props;
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (focus) ref.current?.focus();
  }, [focus]);
  const loose = row.unphased.length + row.unplaced.length > 0;
  return (
    <th scope="rowgroup" rowSpan={loose ? 2 : 1} className={styles.segment} data-about={row.id}>
      <Stripe places={[row.index]} />
      <NoteName id={row.id} name={row.name} />
      <p className={styles.met}>{row.met}</p>
      <NoteFindings id={row.id} name={row.name} worded />
      <Button
        ref={ref}
        look="link"
        className={styles.open!}
        aria-label={t('journey.openMapLabel', { segment: row.name })}
        onClick={onOpen}
      >
        <Route size={13} aria-hidden />
        {t('journey.openMap')}
      </Button>
    </th>
  );
}
