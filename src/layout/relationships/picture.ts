import { t } from '../../i18n/translate';
import { PICTURE_WIDTH, type PictureOf } from '../picture';
import { tableBands } from '../table';

/** The view Relationships as a picture. */
export const relationshipsPicture: PictureOf = (canvas, _found, measure) => ({
  title: t('relationships.title'),
  width: PICTURE_WIDTH,
  bands: tableBands(
    [{ label: t('view.relationships'), width: PICTURE_WIDTH }],
    Object.values(canvas.segments).map(({ name }) => ({ cells: [[{ text: name }]] })),
    measure,
  ),
});
