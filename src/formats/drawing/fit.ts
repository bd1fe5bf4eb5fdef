import { blockHeight, BOTTOM_SHARE, layoutSheet, type Sheet } from '../../layout/sheet';
import { TYPE, type Measure } from '../../layout/text';
import { BLOCKS } from '../../model/blocks';
import { CROWDED_BOTTOM, splitFaces, type Faces } from './flow';
import { listSheets } from './list-sheets';

/** A sheet with the notes that fit on it. One unit of the sheet is `scale` points. */
export interface FittedSheet {
  readonly sheet: Sheet;
  readonly scale: number;
}

/** A sheet that has room is as wide as on the screen, in its units. */
const WIDTH = 1020;
/** The smallest size of a title in points; below, notes flow to another sheet. */
export const FLOOR = 6.5;
const STEPS = 24;

/**
 * Lays the notes out in an area (points): as large as they fit on one sheet, where even
 * the smallest size is too large, the rest follows on further sheets. `measure` answers in units of the sheet.
 */
export function fitSheets(
  faces: Faces,
  area: { readonly width: number; readonly height: number },
  measure: Measure,
): FittedSheet[] {
  // A hair above the floor, so that rounding never falls below it.
  const widest = Math.floor((area.width * TYPE.title.size) / FLOOR);
  const narrowest = Math.min(WIDTH, widest);
  const optionsAt = (width: number, bottomShare = CROWDED_BOTTOM) => {
    const minHeight = Math.floor((area.height * width) / area.width);
    return { width, minHeight, bottomShare, measure, add: false };
  };
  const widthAt = (step: number) => Math.round(narrowest * (widest / narrowest) ** (step / STEPS));
  const tryStep = (step: number): Sheet | undefined => {
    const options = optionsAt(widthAt(step), step === 0 ? BOTTOM_SHARE : undefined);
    if (tooTall(faces, options)) return undefined;
    const sheet = layoutSheet(faces, options);
    return sheet.height <= options.minHeight ? sheet : undefined;
  };
  const fitted = (sheet: Sheet): FittedSheet => ({ sheet, scale: area.width / sheet.width });

  let low = 0;
  let high = STEPS;
  let best: Sheet | undefined;
  while (low <= high) {
    const step = low === 0 && high === STEPS ? 0 : (low + high) >> 1;
    const sheet = tryStep(step);
    if (sheet) {
      best = sheet;
      high = step - 1;
    } else low = step + 1;
  }
  if (best) return [fitted(best)];
  const options = optionsAt(widest);
  const { fit, rest } = splitFaces(faces, options);
  return [layoutSheet(fit, options), ...listSheets(rest, options)].map(fitted);
}

/** A cheap look before the whole layout: so many notes that some block alone is too tall. */
function tooTall(faces: Faces, options: { minHeight: number; width: number; measure: Measure }) {
  const least = TYPE.title.line + 16;
  return BLOCKS.some((block) => {
    const many = faces[block].length * least > options.minHeight * 8;
    return many || blockHeight(block, faces[block], { ...options, add: false }) > options.minHeight;
  });
}
