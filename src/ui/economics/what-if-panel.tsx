import { useMemo } from 'react';
import { describe } from '../../i18n/describe';
import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { leverKey, leversOf } from '../../model/figures/levers';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { useFindings } from '../../store/findings';
import { SeverityMark } from '../controls/severity-mark';
import { LeverRow } from './lever-row';
import type { Trial } from './use-trial';
import styles from './what-if.module.css';

/** Numbers of a segment to move, and the findings that would come and go. */
export function WhatIfPanel({
  canvas,
  chosen,
  trial,
}: {
  canvas: Canvas;
  chosen: Id;
  trial: Trial;
}) {
  const view = viewOf(canvas);
  const segment = view.get('segments', chosen);
  if (!segment) return null;
  const levers = leversOf(segment, view);
  const name = nameOf(view, chosen);
  return (
    <section className={styles.panel} aria-labelledby="economics-what-if">
      <h3 id="economics-what-if">{t('economics.whatIf.title')}</h3>
      <p className={styles.intro}>
        {t(levers.length > 0 ? 'economics.whatIf.intro' : 'economics.whatIf.none', {
          segment: name,
        })}
      </p>
      <div className={styles.levers}>
        {levers.map((lever) => (
          <LeverRow
            key={leverKey(lever)}
            lever={lever}
            of={lever.block === 'relationships' ? nameOf(view, lever.id) : undefined}
            value={trial.values.get(leverKey(lever)) ?? lever.now.value}
            currency={canvas.meta.currency}
            onMove={(value) => trial.move(lever, value)}
          />
        ))}
      </div>
      {trial.edit && <Findings canvas={canvas} trial={trial} />}
    </section>
  );
}

/** What would be found, and what no longer. */
function Findings({ canvas, trial }: { canvas: Canvas; trial: Trial }) {
  const checker = useFindings((state) => state.checker);
  const { edit } = trial;
  const outcome = useMemo(
    () => (checker && edit ? checker.whatIf(canvas, edit) : undefined),
    [checker, canvas, edit],
  );
  if (!outcome) return null;
  const { closes, opens } = outcome;
  const conflicts = (findings: readonly Finding[]) =>
    findings.filter(({ kind }) => kind === 'conflict');
  const [gone, come] = [conflicts(closes), conflicts(opens)];
  return (
    <div className={styles.findings} role="group" aria-label={t('economics.whatIf.findings')}>
      {gone.length + come.length === 0 && <p>{t('economics.whatIf.same')}</p>}
      <FindingList title={t('economics.whatIf.closes')} findings={gone} canvas={canvas} />
      <FindingList title={t('economics.whatIf.opens')} findings={come} canvas={outcome.canvas} />
    </div>
  );
}

function FindingList(props: { title: string; findings: readonly Finding[]; canvas: Canvas }) {
  const { title, findings, canvas } = props;
  if (findings.length === 0) return null;
  const view = viewOf(canvas);
  return (
    <>
      <h4>{title}</h4>
      <ul>
        {findings.map((finding) => (
          <li key={finding.id}>
            <SeverityMark severity={finding.severity} spoken />
            <span>{describe(finding, view).title}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
