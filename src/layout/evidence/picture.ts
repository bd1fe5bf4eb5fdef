import { t } from '../../i18n/translate';
import { PICTURE_WIDTH, type PictureOf } from '../picture';
import { tableBands } from '../table';

/** The view Evidence as a picture. */
export const evidencePicture: PictureOf = (canvas, _found, measure) => ({
  title: t('evidence.title'),
  width: PICTURE_WIDTH,
  bands: tableBands(
    [{ label: t('view.evidence'), width: PICTURE_WIDTH }],
    Object.values(canvas.segments).map(({ name }) => ({ cells: [[{ text: name }]] })),
    measure,
  ),
});
