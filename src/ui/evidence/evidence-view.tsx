import '../../i18n/evidence';
import { t } from '../../i18n/translate';
import { inOrder } from '../../model/order';
import { useCanvas } from '../../store/document';

/** The view Evidence. */
export default function EvidenceView() {
  const canvas = useCanvas();
  return (
    <section aria-labelledby="view-title">
      <h2 id="view-title">{t('evidence.title')}</h2>
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
