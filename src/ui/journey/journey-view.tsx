import '../../i18n/journey';
import { useMemo, useRef, useState } from 'react';
import { t } from '../../i18n/translate';
import { journeyRows } from '../../layout/journey/rows';
import type { Id } from '../../model/canvas';
import { useCanvas } from '../../store/document';
import { useView } from '../../store/view';
import { VIEW_TITLE, ViewHead } from '../controls/view-head';
import { useFound } from '../note/found';
import { JourneyMap } from './journey-map';
import { JourneyTable } from './journey-table';
import { TouchLegend } from './legend';
import styles from './journey.module.css';

/** Segments by the phases of their way: who meets them where. One of them opens into a map. */
export default function JourneyView() {
  const canvas = useCanvas();
  const found = useFound();
  const rows = useMemo(() => journeyRows(canvas, found), [canvas, found]);
  const [open, setOpen] = useState<Id>();
  const [before, setBefore] = useState<Id>();
  const reveal = useView((state) => state.reveal);
  const [revealed, setRevealed] = useState(reveal);
  // Something else is asked for than what the open map is about: all segments show it.
  if (reveal !== revealed) {
    setRevealed(reveal);
    if (reveal && canvas.segments[reveal.id] && reveal.id !== open) setOpen(undefined);
  }
  const shown = rows.find(({ id }) => id === open);
  const ref = useRef<HTMLElement>(null);
  return (
    <section ref={ref} aria-labelledby={VIEW_TITLE} className={styles.view}>
      {shown ? (
        <JourneyMap
          row={shown}
          canvas={canvas}
          onBack={() => {
            setBefore(open);
            setOpen(undefined);
          }}
        />
      ) : (
        <>
          <ViewHead title={t('journey.title')}>
            <TouchLegend />
          </ViewHead>
          <JourneyTable
            rows={rows}
            canvas={canvas}
            focus={before}
            onOpen={(id) => {
              setBefore(undefined);
              setOpen(id);
            }}
          />
        </>
      )}
    </section>
  );
}
