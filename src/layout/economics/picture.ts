import { t } from '../../i18n/translate';
import { PICTURE_WIDTH, type PictureOf } from '../picture';
import { tableBands } from '../table';

/** The view Economics as a picture. */
export const economicsPicture: PictureOf = (canvas, _found, measure) => ({
  title: t('economics.title'),
  width: PICTURE_WIDTH,
  bands: tableBands(
    [{ label: t('view.economics'), width: PICTURE_WIDTH }],
    Object.values(canvas.segments).map(({ name }) => ({ cells: [[{ text: name }]] })),
    measure,
  ),
});
