import { useState, type ReactNode } from 'react';
import { t } from '../../i18n/translate';
import { conflictsOn } from '../../layout/picture';
import type { Id } from '../../model/canvas';
import { useCanvas } from '../../store/document';
import { useFindings } from '../../store/findings';
import type { Finding } from '../../rules/engine';
import { SEVERITIES, type Severity } from '../../rules/rule';
import { isYoung } from '../../rules/young';
import { openDialog, select } from '../../store/view';
import { Button } from '../controls/button';
import { SeverityMark } from '../controls/severity-mark';
import { Checklist } from './checklist';
import { FindingCard } from './finding-card';
import styles from './findings.module.css';
import { NextQuestion } from './next-question';
import { Strengths } from './strengths';
import { Waived } from './waived';

/** Everything that does not fit, what is still missing, and what holds. */
export function FindingsPanel() {
  const canvas = useCanvas();
  const { report, checked } = useFindings();
  const [only, setOnly] = useState<Severity>();
  if (!report || !checked) return <p className={styles.quiet}>{t('findings.checking')}</p>;
  const conflicts = report.findings.filter(({ kind }) => kind === 'conflict');
  const shown = conflicts.filter(({ severity }) => !only || severity === only);
  const young = isYoung(canvas);
  return (
    <section className={styles.panel} aria-labelledby="findings-title">
      <h2 id="findings-title" className={styles.heading} tabIndex={-1}>
        {t('findings.title')}
      </h2>
      {!young && conflicts.length > 0 && (
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
                <SeverityMark severity={severity} />
                {t(`findings.count.${severity}`, { count })}
              </button>
            );
          })}
        </div>
      )}
      {young ? (
        <p className={styles.quiet}>{t('findings.blank')}</p>
      ) : (
        conflicts.length === 0 && <p className={styles.quiet}>{t('findings.clean')}</p>
      )}
      <Quietly when={young} count={conflicts.length}>
        <ul className={styles.list}>
          {shown.map((finding) => (
            <FindingCard key={finding.id} finding={finding} canvas={checked} />
          ))}
        </ul>
      </Quietly>
      <Checklist gaps={report.findings.filter(({ kind }) => kind === 'gap')} canvas={checked} />
      {!young && <NextQuestion unchecked={report.unchecked} canvas={checked} />}
      {!young && <Strengths passed={report.passed} canvas={checked} />}
      <Waived waived={report.waived} canvas={checked} />
      <Button look="link" onClick={() => openDialog({ kind: 'checks' })}>
        {t('checks.open')}
      </Button>
    </section>
  );
}

/** Folds findings away while there is too little to judge: a count, no red. */
function Quietly(props: { when: boolean; count: number; children: ReactNode }) {
  const { when, count, children } = props;
  if (!when) return children;
  if (count === 0) return null;
  return (
    <details className={styles.gap}>
      <summary>{t('findings.early', { count })}</summary>
      {children}
    </details>
  );
}

/** A note’s findings: those that its mark counts, those on others that it has a part in, and its gaps. */
function findingsOf(id: Id, findings: readonly Finding[]) {
  const here = conflictsOn(findings, id);
  const others = findings.filter(
    (one) => !here.includes(one) && (one.on === id || one.also?.includes(id)),
  );
  return {
    here,
    part: others.filter(({ kind }) => kind === 'conflict'),
    gaps: others.filter(({ kind }) => kind === 'gap'),
  };
}

/** The findings of one note, under its inspector. */
export function NoteFindings({ id }: { id: Id }) {
  const { report, checked } = useFindings();
  if (!report || !checked) return null;
  const { here, part, gaps } = findingsOf(id, report.findings);
  const young = isYoung(checked);
  const cards = (some: readonly Finding[]) =>
    some.length > 0 && (
      <ul className={styles.list}>
        {some.map((finding) => (
          <FindingCard key={finding.id} finding={finding} canvas={checked} />
        ))}
      </ul>
    );
  return (
    <section className={styles.here} aria-labelledby="note-findings-title">
      <h2 id="note-findings-title" className={styles.heading}>
        {t(young ? 'findings.title' : 'findings.here', { count: here.length })}
      </h2>
      <Quietly when={young} count={here.length + part.length + gaps.length}>
        {cards(here)}
        {part.length > 0 && (
          <h3 className={styles.subheading}>{t('findings.part', { count: part.length })}</h3>
        )}
        {cards(part)}
        {gaps.length > 0 && (
          <h3 className={styles.subheading}>{t('findings.gapsHere', { count: gaps.length })}</h3>
        )}
        {cards(gaps)}
      </Quietly>
      <Button look="link" onClick={() => select()}>
        {t('findings.all', { count: report.findings.length })}
      </Button>
    </section>
  );
}
