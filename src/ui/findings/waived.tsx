import { describe } from '../../i18n/describe';
import { t, text } from '../../i18n/translate';
import { waiverText } from '../../i18n/waiver';
import type { Canvas } from '../../model/canvas';
import { restore } from '../../model/edit-checks';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { apply } from '../../store/document';
import { reveal } from '../../store/view';
import { Button } from '../controls/button';
import styles from './findings.module.css';

/** Findings that were set aside, each with its reason, and the way back. */
export function Waived({ waived, canvas }: { waived: readonly Finding[]; canvas: Canvas }) {
  const standing = new Set(waived.map(({ id }) => id));
  const gone = Object.values(canvas.waivers ?? {}).filter(({ id }) => !standing.has(id));
  if (waived.length + gone.length === 0) return null;
  const view = viewOf(canvas);
  return (
    <section className={styles.section} aria-labelledby="waived-title">
      <details className={styles.gap}>
        <summary id="waived-title">{t('waived.title', { count: waived.length })}</summary>
        <ul className={styles.places}>
          {waived.map((finding) => {
            const { title } = describe(finding, view);
            const { on } = finding;
            return (
              <li key={finding.id} className={styles.waived}>
                {on ? (
                  <button type="button" className={styles.go} onClick={() => reveal(on)}>
                    {title}
                  </button>
                ) : (
                  title
                )}
                <p className={styles.detail}>{waiverText(finding.waiver!)}</p>
                <Button
                  look="link"
                  aria-label={t('waived.restoreLabel', { title })}
                  onClick={() => apply(restore(finding.id))}
                >
                  {t('waived.restore')}
                </Button>
              </li>
            );
          })}
          {gone.map((waiver) => {
            const rule = text(`rule.${waiver.rule}.name`, undefined, waiver.rule);
            return (
              <li key={waiver.id} className={styles.waived}>
                {t('waived.gone', { rule })}
                <p className={styles.detail}>{waiverText(waiver)}</p>
                <Button
                  look="link"
                  aria-label={t('waived.forgetLabel', { rule })}
                  onClick={() => apply(restore(waiver.id))}
                >
                  {t('waived.forget')}
                </Button>
              </li>
            );
          })}
        </ul>
      </details>
    </section>
  );
}
