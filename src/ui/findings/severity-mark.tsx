import { word } from '../../i18n/translate';
import type { Severity } from '../../rules/rule';
import styles from './findings.module.css';

/** How serious a finding is: a shape and colour for the eye, a word for the ear. */
export function SeverityMark({ severity }: { severity: Severity }) {
  return (
    <span className={styles.mark} data-severity={severity}>
      <span className="visually-hidden">{word('severity', severity)}</span>
    </span>
  );
}
