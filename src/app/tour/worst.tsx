import { describe } from '../../i18n/describe';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import { useFindings } from '../../store/findings';
import { reveal } from '../../store/view';
import { SeverityMark } from '../../ui/controls/severity-mark';
import { showFindings } from '../show-findings';
import styles from './tour.module.css';

const MOST = 3;

/** The gravest findings of the canvas by their titles; each leads to its place. */
export function Worst({ canvas }: { canvas: Canvas }) {
  const { report, checked } = useFindings();
  if (!report || !checked) return null;
  const conflicts = report.findings.filter(({ kind }) => kind === 'conflict');
  const view = viewOf(checked.id === canvas.id ? checked : canvas);
  return (
    <>
      <h3 className={styles.subtitle}>{t('tour.found', { count: conflicts.length })}</h3>
      <ul className={styles.worst}>
        {conflicts.slice(0, MOST).map((finding) => (
          <li key={finding.id}>
            <button
              type="button"
              className={styles.go}
              onClick={() => finding.on !== undefined && reveal(finding.on)}
            >
              <SeverityMark severity={finding.severity} spoken />
              <span>{describe(finding, view).title}</span>
            </button>
          </li>
        ))}
      </ul>
      {conflicts.length > MOST && (
        <button type="button" className={styles.go} onClick={() => showFindings()}>
          {t('tour.more', { count: conflicts.length - MOST })}
        </button>
      )}
    </>
  );
}
