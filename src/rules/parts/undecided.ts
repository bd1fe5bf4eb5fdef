import type { UnknownFigure } from '../../model/figures/figure';
import { cannotCheck, notApplicable, type Verdict } from '../rule';

/** The verdict where a figure has no number: fields to fill in or correct, or a question that does not arise. */
export function undecided(figure: UnknownFigure): Verdict {
  const open = figure.why === 'missing' || figure.why === 'invalid';
  return open ? cannotCheck(...figure.missing) : notApplicable;
}
