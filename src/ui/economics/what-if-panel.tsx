import { useMemo } from 'react';
import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { leverKey, leversOf } from '../../model/figures/levers';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { useFindings } from '../../store/findings';
import { ConsequenceList } from '../note/consequences';
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
  const conflicts = (findings: readonly Finding[]) =>
    findings.filter(({ kind }) => kind === 'conflict');
  const { closes, opens } = outcome;
  return (
    <div className={styles.findings} role="group" aria-label={t('economics.whatIf.findings')}>
      <ConsequenceList
        // The table shows the costs already; gaps stay quiet.
        outcome={{ ...outcome, closes: conflicts(closes), opens: conflicts(opens), costs: [] }}
        canvas={canvas}
      />
    </div>
  );
}
