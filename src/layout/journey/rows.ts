import '../../i18n/journey';
import { list } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { Phase } from '../../model/enums';
import {
  journeyNotes,
  touchpoints,
  unphasedTouchpoints,
  unplacedRelationships,
} from '../../model/journey';
import { inOrder } from '../../model/order';
import type { JourneyNote } from '../../model/records';
import { viewOf, type CanvasView } from '../../model/view';
import { segmentPlaces } from '../palette';
import type { Found } from '../picture';
import { mindedIn } from './places';
import { touchWords, type Named, type TouchWords } from './touch-words';

/** What happens to a segment in one phase. */
export interface Step {
  readonly phase: Phase;
  readonly title: string;
  readonly touchpoints: readonly TouchWords[];
  readonly pains: readonly JourneyNote[];
  /** What an empty cell says: nobody, or nobody as far as is recorded. */
  readonly empty: string;
  /** Findings about what is, or is not, in this cell. */
  readonly minded: readonly Found[];
}

/** A relationship that stands in no cell, and why. */
export interface Loose extends Named {
  readonly why: string;
}

/** A segment on its way. */
export interface JourneyRow extends Named {
  /** Its place in the palette: it gives the colour. */
  readonly index: number;
  /** In how many of the phases it is met, in words. */
  readonly met: string;
  readonly steps: readonly Step[];
  /** Channels that reach it in no recorded phase. */
  readonly unphased: readonly TouchWords[];
  readonly unplaced: readonly Loose[];
}

/** The phases in their order, with their names and what they mean. */
export const phaseColumns = (): { phase: Phase; title: string; means: string }[] =>
  Phase.options.map((phase) => ({
    phase,
    title: word('phase', phase),
    means: t(`define.phase.${phase}`),
  }));

/** Every segment with what it meets in each phase, in words. */
export function journeyRows(canvas: Canvas, found: readonly Found[] = []): JourneyRow[] {
  const view = viewOf(canvas);
  const places = segmentPlaces(canvas);
  return inOrder(canvas, 'segments').map(({ id }) => {
    const unphased = unphasedTouchpoints(view, id).map((one) => touchWords(view, id, one));
    const steps = Phase.options.map((phase): Step => ({
      phase,
      title: word('phase', phase),
      touchpoints: touchpoints(view, id, phase).map((one) => touchWords(view, id, one)),
      pains: journeyNotes(canvas, id, phase, 'pain'),
      empty: t(unphased.length > 0 ? 'journey.unknown' : 'journey.empty'),
      minded: mindedIn(found, view, id, phase),
    }));
    return {
      id,
      name: nameOf(view, id),
      index: places.get(id)!,
      met: metIn(view, id, steps, unphased.length > 0),
      steps,
      unphased,
      unplaced: unplacedRelationships(view, id).map(({ relationship, past }) => ({
        id: relationship.id,
        name: nameOf(view, relationship.id),
        why:
          past.length === 0
            ? t('journey.noChannel')
            : t('journey.past', { channels: list(past.map((one) => nameOf(view, one.id))) }),
      })),
    };
  });
}

/** In how many phases a segment is met: at least, where a channel has none recorded. */
function metIn(view: CanvasView, segment: Id, steps: readonly Step[], unsure: boolean): string {
  if (view.linked(segment, 'channels').length === 0) return t('journey.notReached');
  const count = steps.filter((step) => step.touchpoints.length > 0).length;
  return t(unsure ? 'journey.metAtLeast' : 'journey.met', { count, of: steps.length });
}
