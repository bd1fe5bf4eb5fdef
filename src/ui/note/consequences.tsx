import { describe } from '../../i18n/describe';
import { money } from '../../i18n/format';
import { nameOf } from '../../i18n/name';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import type { WhatIf } from '../../rules/what-if';
import { SeverityMark } from '../controls/severity-mark';
import styles from './consequences.module.css';

/** What a change of a canvas would bring, in numbers: findings that close and open, costs before and after. */
export function Consequences({ outcome, canvas }: { outcome: WhatIf; canvas: Canvas }) {
  const { closes, opens } = outcome;
  const costs = outcome.costs.flatMap((cost) => costLine(cost, canvas));
  return (
    <span className={styles.counts}>
      {closes.length > 0 && (
        <span className={styles.closes}>{t('whatIf.closes', { count: closes.length })}</span>
      )}
      {opens.length > 0 && (
        <span className={styles.opens}>{t('whatIf.opens', { count: opens.length })}</span>
      )}
      {costs.map(({ id, line }) => (
        <span key={id}>{line}</span>
      ))}
      {closes.length + opens.length + costs.length === 0 && <span>{t('whatIf.same')}</span>}
    </span>
  );
}

/** A cost before and after; nothing is said of one that is not known. */
function costLine({ segment, before, after }: WhatIf['costs'][number], canvas: Canvas) {
  if (!before.known || !after.known) return [];
  const { currency } = canvas.meta;
  const line = t('whatIf.cost', {
    segment: nameOf(viewOf(canvas), segment),
    before: money(before.value, currency),
    after: money(after.value, currency),
  });
  return [{ id: segment, line }];
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
