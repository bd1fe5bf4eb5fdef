import '../../i18n/journey';
import { t, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { Phase, type JourneyAspect } from '../../model/enums';
import { ASPECTS, journeyNotes } from '../../model/journey';
import type { JourneyNote } from '../../model/records';

/** One thing to note along a journey: pain, or an aspect of the relationship. */
export interface Lane {
  readonly about: JourneyAspect;
  readonly title: string;
  readonly means: string;
  readonly cells: readonly { readonly phase: Phase; readonly notes: readonly JourneyNote[] }[];
}

/** The lanes of a segment's journey map: pain first, then the six aspects, each with its phases. */
export const lanesOf = (canvas: Canvas, segment: Id): Lane[] =>
  (['pain', ...ASPECTS] as const).map((about) => ({
    about,
    title: word('journeyAspect', about),
    means: t(`journey.means.${about}`),
    cells: Phase.options.map((phase) => ({
      phase,
      notes: journeyNotes(canvas, segment, phase, about),
    })),
  }));
