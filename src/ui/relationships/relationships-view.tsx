import '../../i18n/relationships';
import { t } from '../../i18n/translate';
import { inOrder } from '../../model/order';
import { useCanvas } from '../../store/document';

/** The view Relationships. */
export default function RelationshipsView() {
  const canvas = useCanvas();
  return (
    <section aria-labelledby="view-title">
      <h2 id="view-title">{t('relationships.title')}</h2>
      <ul>
        {inOrder(canvas, 'segments').map(({ id, name }) => (
          <li key={id} data-about={id}>
            {name}
          </li>
        ))}
      </ul>
    </section>
  );
}
