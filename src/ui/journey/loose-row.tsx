import { t } from '../../i18n/translate';
import type { Count } from '../../layout/journey/places';
import type { JourneyRow } from '../../layout/journey/rows';
import type { Id } from '../../model/canvas';
import { Phase } from '../../model/enums';
import { FocusKeeper } from '../controls/focus-keeper';
import { CountButton } from './count-button';
import styles from './journey.module.css';
import parts from './parts.module.css';
import { NameButton } from './name-button';
import { TouchCard } from './touch-card';

/** What belongs to a segment's way but stands in none of its cells, so that nothing is lost. */
export function LooseRow({ row, counts }: { row: JourneyRow; counts: ReadonlyMap<Id, Count> }) {
  return (
    <tr>
      <td colSpan={Phase.options.length} className={styles.looseCell}>
        <FocusKeeper className={parts.loose}>
          {row.unphased.length > 0 && (
            <>
              <span className={parts.looseTitle}>{t('journey.unphased')}</span>
              {row.unphased.map((touch) => (
                <TouchCard key={touch.id} touch={touch} row={row} counts={counts} />
              ))}
            </>
          )}
          {row.unplaced.length > 0 && (
            <>
              <span className={parts.looseTitle}>{t('journey.unplaced')}</span>
              {row.unplaced.map((one) => (
                <span key={one.id} className={parts.unplaced} data-about={one.id}>
                  <NameButton note={one} />
                  <CountButton of={one} count={counts.get(one.id)} />
                  <span className={parts.why}>{one.why}</span>
                </span>
              ))}
            </>
          )}
        </FocusKeeper>
      </td>
    </tr>
  );
}
