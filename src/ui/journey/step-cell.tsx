import type { JourneyRow, Step } from '../../layout/journey/rows';
import type { Canvas } from '../../model/canvas';
import { FocusKeeper } from '../controls/focus-keeper';
import { SeverityMark } from '../controls/severity-mark';
import { show } from '../note/show';
import { AddTouchpoint } from './add-touchpoint';
import parts from './parts.module.css';
import { JourneyNotes } from './journey-notes';
import { TouchCard } from './touch-card';

/** One phase of a segment's way: where it is met, what a rule minds there, and what hurts. */
export function StepCell(props: {
  row: JourneyRow;
  step: Step;
  canvas: Canvas;
  /** Pain has a lane of its own where the segment's whole map is shown. */
  pains?: boolean;
}) {
  const { row, step, canvas, pains = true } = props;
  return (
    <FocusKeeper className={parts.cell}>
      <p className={parts.phaseName}>{step.title}</p>
      {step.touchpoints.map((touch) => (
        <TouchCard key={touch.id} touch={touch} row={row} phase={step.phase} />
      ))}
      {step.minded.map((found, i) => (
        <button
          key={`${found.rule}${i}`}
          type="button"
          className={parts.minded}
          data-severity={found.severity}
          onClick={() => show(found.on ?? row.id)}
        >
          <SeverityMark severity={found.severity} spoken />
          <span>{found.title}</span>
        </button>
      ))}
      {step.touchpoints.length === 0 && step.minded.length === 0 && (
        <p className={parts.empty}>{step.empty}</p>
      )}
      {pains && (
        <JourneyNotes
          segment={row}
          phase={step.phase}
          title={step.title}
          about="pain"
          notes={step.pains}
        >
          <AddTouchpoint row={row} step={step} canvas={canvas} />
        </JourneyNotes>
      )}
      {!pains && (
        <div className={parts.adds}>
          <AddTouchpoint row={row} step={step} canvas={canvas} />
        </div>
      )}
    </FocusKeeper>
  );
}
