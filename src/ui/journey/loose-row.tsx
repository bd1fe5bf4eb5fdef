import { t } from '../../i18n/translate';
import type { JourneyRow } from '../../layout/journey/rows';
import { Phase } from '../../model/enums';
import { FocusKeeper } from '../controls/focus-keeper';
import { NoteFindings } from '../note/note-findings';
import { NoteName } from '../note/note-name';
import styles from './journey.module.css';
import parts from './parts.module.css';
import { TouchCard } from './touch-card';

/** What belongs to a segment's way but stands in none of its cells, so that nothing is lost. */
export function LooseRow({ row }: { row: JourneyRow }) {
  return (
    <tr>
      <td colSpan={Phase.options.length} className={styles.looseCell}>
        <FocusKeeper className={parts.loose}>
          {row.unphased.length > 0 && (
            <>
              <span className={parts.looseTitle}>{t('journey.unphased')}</span>
              {row.unphased.map((touch) => (
                <TouchCard key={touch.id} touch={touch} row={row} />
              ))}
            </>
          )}
          {row.unplaced.length > 0 && (
            <>
              <span className={parts.looseTitle}>{t('journey.unplaced')}</span>
              {row.unplaced.map((one) => (
                <span key={one.id} className={parts.unplaced} data-about={one.id}>
                  <NoteName id={one.id} name={one.name} />
                  <NoteFindings id={one.id} name={one.name} />
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
