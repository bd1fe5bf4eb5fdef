import { t } from '../i18n/translate';
import { SEVERITIES } from '../rules/rule';
import { isYoung } from '../rules/young';
import { useDocument } from '../store/document';
import { useFindings } from '../store/findings';
import { useView } from '../store/view';
import { SeverityMark } from '../ui/controls/severity-mark';
import styles from './app.module.css';
import { showFindings } from './show-findings';

/** How many conflicts there are, by severity; opens the list of all findings. */
export function StatusPill() {
  const report = useFindings((state) => state.report);
  // All findings are there already: nothing else is in the panel.
  const open = useView((state) => state.panelOpen && state.selection.length === 0);
  const young = useDocument(({ timeline }) => !timeline || isYoung(timeline.canvas));
  const conflicts =
    young || !report ? [] : report.findings.filter(({ kind }) => kind === 'conflict');
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
        showFindings(!open);
      }}
    >
      {conflicts.length === 0 ? (
        <span>{!report ? '…' : t(young ? 'pill.blank' : 'pill.fits')}</span>
      ) : (
        counts.map(({ severity, count }) => (
          <span key={severity} className={styles.pillCount} data-none={count === 0}>
            <SeverityMark severity={severity} />
            {count}
          </span>
        ))
      )}
    </button>
  );
}
