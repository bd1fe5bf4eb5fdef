import '../../i18n/journey';
import { t } from '../../i18n/translate';
import { inOrder } from '../../model/order';
import { useCanvas } from '../../store/document';

/** The view Journey. */
export default function JourneyView() {
  const canvas = useCanvas();
  return (
    <section aria-labelledby="view-title">
      <h2 id="view-title">{t('journey.title')}</h2>
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
