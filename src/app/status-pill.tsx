import { t } from '../i18n/translate';
import { useFindings } from '../store/findings';
import { openPanel, select, useView } from '../store/view';
import styles from './app.module.css';

/** A blank canvas passes a check or two that say nothing of it. */
const QUIET = 3;

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** How many conflicts there are, by severity; opens the list of all findings. */
export function StatusPill() {
  const report = useFindings((state) => state.report);
  const open = useView((state) => state.panelOpen);
  const conflicts = report?.findings.filter(({ kind }) => kind === 'conflict') ?? [];
  const counts = SEVERITIES.map((severity) => ({
    severity,
    count: conflicts.filter((finding) => finding.severity === severity).length,
  }));
  const spoken = counts
    .filter(({ count }) => count > 0)
    .map(({ severity, count }) => t(`findings.count.${severity}`, { count }));
  const label = !report
    ? t('findings.checking')
    : spoken.length > 0
      ? t('pill.label', { counts: spoken.join(', ') })
      : t('pill.none');
  return (
    <button
      type="button"
      className={styles.pill}
      aria-label={label}
      onClick={() => {
        select();
        openPanel(!open);
      }}
    >
      {conflicts.length === 0 ? (
        <span>{!report ? '…' : t(report.passed.length > QUIET ? 'pill.fits' : 'pill.blank')}</span>
      ) : (
        counts.map(({ severity, count }) => (
          <span key={severity} className={styles.pillCount} data-none={count === 0}>
            <span className={styles.dot} data-severity={severity} />
            {count}
          </span>
        ))
      )}
    </button>
  );
}
