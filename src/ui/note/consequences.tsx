import { describe } from '../../i18n/describe';
import { money } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import type { Figure } from '../../model/economics';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import type { WhatIf } from '../../rules/what-if';
import { SeverityMark } from '../controls/severity-mark';
import styles from './consequences.module.css';

/** What a change of a canvas would bring, in numbers: findings that close and open, costs before and after. */
export function Consequences({ outcome, canvas }: { outcome: WhatIf; canvas: Canvas }) {
  const { closes, opens, costs } = outcome;
  return (
    <span className={styles.counts}>
      {closes.length > 0 && (
        <span className={styles.closes}>{t('whatIf.closes', { count: closes.length })}</span>
      )}
      {opens.length > 0 && (
        <span className={styles.opens}>{t('whatIf.opens', { count: opens.length })}</span>
      )}
      {costs.map((cost) => (
        <span key={cost.segment}>{costLine(cost, canvas)}</span>
      ))}
      {closes.length + opens.length + costs.length === 0 && <span>{t('whatIf.same')}</span>}
    </span>
  );
}

function costLine({ segment, before, after }: WhatIf['costs'][number], canvas: Canvas): string {
  const amount = (figure: Figure) =>
    figure.known ? money(figure.value, canvas.meta.currency) : t('whatIf.unknown');
  return t('whatIf.cost', {
    segment: nameOf(viewOf(canvas), segment),
    before: amount(before),
    after: amount(after),
  });
}

/** The same, and under it the findings by their titles: all, or at `most` so many of each kind. */
export function ConsequenceList(props: { outcome: WhatIf; canvas: Canvas; most?: number }) {
  const { outcome, canvas, most } = props;
  const { closes, opens } = outcome;
  const title = (finding: Finding, at: Canvas) => describe(finding, viewOf(at)).title;
  return (
    <>
      <Consequences outcome={outcome} canvas={canvas} />
      <ul className={styles.list}>
        {closes.slice(0, most).map((finding) => (
          <li key={finding.id}>
            <span className={`${styles.sign} ${styles.closes}`} aria-hidden>
              ✓
            </span>
            <span className="visually-hidden">{t('preview.closes')}</span>
            <span>{title(finding, canvas)}</span>
          </li>
        ))}
        {opens.slice(0, most).map((finding) => (
          <li key={finding.id}>
            <span className={styles.sign}>
              <SeverityMark severity={finding.severity} />
            </span>
            <span className="visually-hidden">{t('preview.opens')}</span>
            <span>{title(finding, outcome.canvas)}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
