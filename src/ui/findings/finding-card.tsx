import { useState } from 'react';
import { describe } from '../../i18n/describe';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { useFindings } from '../../store/findings';
import { openDialog, revealIn } from '../../store/view';
import { Button } from '../controls/button';
import { SeverityMark } from '../controls/severity-mark';
import styles from './findings.module.css';
import { FixButton } from './fix-button';
import { homeOf } from './home';
import { SetAside } from './set-aside';

/** Fixes shown at once; the rest come on demand. */
const FIRST = 2;

/** A finding: what does not fit, why, and what could be done. */
export function FindingCard({ finding, canvas }: { finding: Finding; canvas: Canvas }) {
  const checker = useFindings((state) => state.checker);
  const [all, setAll] = useState(false);
  const view = viewOf(canvas);
  const { title, detail } = describe(finding, view);
  const fixes = checker?.fixesOf(finding, canvas) ?? [];
  const { on } = finding;
  return (
    <li className={styles.card} data-finding={finding.id}>
      <SeverityMark severity={finding.severity} spoken className={styles.firstLine!} />
      <div className={styles.body}>
        <h3 className={styles.title}>
          {on ? (
            <button
              type="button"
              className={styles.go}
              onClick={() => revealIn(homeOf(checker?.ruleOf(finding.rule)), on)}
            >
              {title}
            </button>
          ) : (
            title
          )}
        </h3>
        {detail && <p className={styles.detail}>{detail}</p>}
        {finding.folded.map((inner) => (
          <p key={inner.id} className={styles.detail}>
            {describe(inner, view).title}
          </p>
        ))}
        <div className={styles.fixes}>
          {fixes.slice(0, all ? undefined : FIRST).map((fix, i) => (
            <FixButton key={`${fix.key}${i}`} fix={fix} canvas={canvas} />
          ))}
          {!all && fixes.length > FIRST && (
            <Button look="link" onClick={() => setAll(true)}>
              {t('finding.moreFixes', { count: fixes.length - FIRST })}
            </Button>
          )}
          {(finding.texts?.page || checker?.ruleOf(finding.rule)) && (
            <Button
              look="link"
              aria-label={t('finding.whyLabel', { title })}
              onClick={() => openDialog({ kind: 'page', rule: finding.rule })}
            >
              {t('finding.why')}
            </Button>
          )}
          <SetAside finding={finding} title={title} />
        </div>
      </div>
    </li>
  );
}
