import { t } from '../../i18n/translate';
import type { Found } from '../../layout/picture';
import type { SegmentRow } from '../../layout/relationships/rows';
import { SEVERITIES } from '../../rules/rule';
import { SeverityMark } from '../controls/severity-mark';
import { show } from '../note/show';
import styles from './cells.module.css';
import { Choice, Heading, Popup } from '../controls/popup';

/** How many findings there are about a segment and its relationships; they open by their titles. */
export function FindingsCell({ row }: { row: SegmentRow }) {
  const { conflicts, gaps, verdict, fits } = row;
  if (conflicts.length + gaps.length === 0) {
    return <span className={fits ? styles.fits : styles.quiet}>{verdict}</span>;
  }
  const go = ({ on }: Found) => show(on ?? row.id);
  return (
    <Popup
      label={t('relationships.findingsOf', { segment: row.name })}
      trigger={
        <button
          type="button"
          className={styles.found}
          aria-label={t('relationships.foundOf', { segment: row.name, counts: verdict })}
        >
          {SEVERITIES.map((severity) => {
            const count = conflicts.filter((one) => one.severity === severity).length;
            return (
              count > 0 && (
                <span key={severity} className={styles.count}>
                  <SeverityMark severity={severity} /> {count}
                </span>
              )
            );
          })}
          {gaps.length > 0 && (
            <span className={styles.quiet}>{t('relationships.gaps', { count: gaps.length })}</span>
          )}
        </button>
      }
    >
      {conflicts.map((one, i) => (
        <Choice
          key={`${one.rule} ${i}`}
          label={
            <span className={styles.title}>
              <SeverityMark severity={one.severity} spoken /> {one.title}
            </span>
          }
          run={() => go(one)}
        />
      ))}
      {gaps.length > 0 && <Heading>{t('checklist.title')}</Heading>}
      {gaps.map((one, i) => (
        <Choice key={`${one.rule} ${i}`} label={one.title} run={() => go(one)} />
      ))}
    </Popup>
  );
}
