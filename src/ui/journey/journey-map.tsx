import { ArrowLeft } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { t } from '../../i18n/translate';
import { lanesOf } from '../../layout/journey/lanes';
import { phaseColumns, type JourneyRow } from '../../layout/journey/rows';
import type { Canvas } from '../../model/canvas';
import { Button } from '../controls/button';
import { FocusKeeper } from '../controls/focus-keeper';
import { VIEW_TITLE, ViewHead } from '../controls/view-head';
import { NoteFindings } from '../note/note-findings';
import { show } from '../note/show';
import { Stripe } from '../note/stripe';
import styles from './journey.module.css';
import parts from './parts.module.css';
import { JourneyNotes } from './journey-notes';
import { PhaseHead } from './journey-table';
import { LooseRow } from './loose-row';
import { StepCell } from './step-cell';

/** One segment's way at full width: its touchpoints, its pain, and the six aspects to note against. */
export function JourneyMap(props: { row: JourneyRow; canvas: Canvas; onBack(): void }) {
  const { row, canvas, onBack } = props;
  const ref = useRef<HTMLButtonElement>(null);
  useEffect(() => ref.current?.focus(), []);
  const titles = phaseColumns();
  const loose = row.unphased.length + row.unplaced.length > 0;
  return (
    <FocusKeeper
      data-about={row.id}
      onKeyDown={(event) => {
        // A menu or an editor inside has its own use for Esc.
        if (event.key === 'Escape' && !event.defaultPrevented) onBack();
      }}
    >
      <ViewHead
        title={t('journey.mapTitle', { segment: row.name })}
        before={
          <Button ref={ref} onClick={onBack}>
            <ArrowLeft size={14} aria-hidden />
            {t('journey.back')}
          </Button>
        }
      >
        <span className={styles.mapFacts}>
          <Button look="link" onClick={() => show(row.id)}>
            {t('journey.details')}
          </Button>
          <NoteFindings id={row.id} name={row.name} worded />
          <span className={styles.met}>{row.met}</span>
        </span>
      </ViewHead>

      <table className={styles.table} aria-labelledby={VIEW_TITLE}>
        <PhaseHead first={t('journey.lane')} />
        <tbody>
          <tr>
            <LaneHead
              title={t('journey.touchpoints')}
              means={t('journey.means.touchpoints')}
              rows={loose ? 2 : 1}
              index={row.index}
            />
            {row.steps.map((step) => (
              <td key={step.phase} data-minded={step.minded.length > 0}>
                <StepCell row={row} step={step} canvas={canvas} pains={false} />
              </td>
            ))}
          </tr>
          {loose && <LooseRow row={row} />}
        </tbody>
        {lanesOf(canvas, row.id).map(({ about, title, means, cells }) => (
          <tbody key={about}>
            <tr>
              <LaneHead title={title} means={means} index={row.index} />
              {cells.map(({ phase, notes }, i) => (
                <td key={phase}>
                  <FocusKeeper className={`${parts.cell} ${parts.laneCell}`}>
                    <p className={parts.phaseName}>{titles[i]!.title}</p>
                    <JourneyNotes
                      segment={row}
                      phase={phase}
                      title={titles[i]!.title}
                      about={about}
                      notes={notes}
                    />
                  </FocusKeeper>
                </td>
              ))}
            </tr>
          </tbody>
        ))}
      </table>
    </FocusKeeper>
  );
}

function LaneHead(props: { title: string; means: string; index: number; rows?: number }) {
  const { title, means, index, rows = 1 } = props;
  return (
    <th scope="rowgroup" rowSpan={rows} className={styles.segment}>
      <Stripe places={[index]} />
      {title}
      <span className={styles.means}>{means}</span>
    </th>
  );
}
