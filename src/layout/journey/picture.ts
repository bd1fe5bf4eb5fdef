import { t } from '../../i18n/translate';
import { PICTURE_WIDTH, type PictureOf } from '../picture';
import { tableBands } from '../table';

/** The view Journey as a picture. */
export const journeyPicture: PictureOf = (canvas, _found, measure) => ({
  title: t('journey.title'),
  width: PICTURE_WIDTH,
  bands: tableBands(
    [{ label: t('view.journey'), width: PICTURE_WIDTH }],
    Object.values(canvas.segments).map(({ name }) => ({ cells: [[{ text: name }]] })),
    measure,
  ),
});
