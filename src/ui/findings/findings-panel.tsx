import { useState } from 'react';
import { t } from '../../i18n/translate';
import { useCanvas } from '../../store/document';
import { useFindings } from '../../store/findings';
import type { Severity } from '../../rules/rule';
import { Checklist } from './checklist';
import { FindingCard } from './finding-card';
import styles from './findings.module.css';
import { Waiting } from './waiting';

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything that does not fit, what is still missing, and what holds. */
export function FindingsPanel() {
  const canvas = useCanvas();
  const { report, checked } = useFindings();
  const [only, setOnly] = useState<Severity>();
  if (!report || !checked) return <p className={styles.quiet}>{t('findings.checking')}</p>;
  const conflicts = report.findings.filter(({ kind }) => kind === 'conflict');
  const shown = conflicts.filter(({ severity }) => !only || severity === only);
  const empty = Object.keys(canvas.segments).length === 0;
  return (
    <section className={styles.panel} aria-labelledby="findings-title">
      <h2 id="findings-title" className={styles.heading}>
        {t('findings.title')}
      </h2>
      {conflicts.length > 0 && (
        <div className={styles.filters} role="group" aria-label={t('findings.filter')}>
          {SEVERITIES.map((severity) => {
            const count = conflicts.filter((finding) => finding.severity === severity).length;
            return (
              <button
                key={severity}
                type="button"
                className={styles.filter}
                aria-pressed={only === severity}
                disabled={count === 0}
                onClick={() => setOnly(only === severity ? undefined : severity)}
              >
                <span className={styles.mark} data-severity={severity} aria-hidden />
                {t(`findings.count.${severity}`, { count })}
              </button>
            );
          })}
        </div>
      )}
      {conflicts.length === 0 && (
        <p className={styles.quiet}>{empty ? t('findings.blank') : t('findings.clean')}</p>
      )}
      <ul className={styles.list}>
        {shown.map((finding) => (
          <FindingCard key={finding.id} finding={finding} canvas={checked} />
        ))}
      </ul>
      <Checklist gaps={report.findings.filter(({ kind }) => kind === 'gap')} canvas={checked} />
      <Waiting unchecked={report.unchecked} canvas={checked} />
      {!empty && report.passed.length > 0 && (
        <p className={styles.fits}>{t('findings.fits', { count: report.passed.length })}</p>
      )}
    </section>
  );
}

/** The findings of one note, under its inspector. */
export function NoteFindings({ id }: { id: string }) {
  const { report, checked } = useFindings();
  if (!report || !checked) return null;
  const own = report.findings.filter(({ on, also }) => on === id || also?.includes(id));
  return (
    <section className={styles.panel} aria-labelledby="note-findings-title">
      <h2 id="note-findings-title" className={styles.heading}>
        {t('findings.here', { count: own.length })}
      </h2>
      <ul className={styles.list}>
        {own.map((finding) => (
          <FindingCard key={finding.id} finding={finding} canvas={checked} />
        ))}
      </ul>
    </section>
  );
}
