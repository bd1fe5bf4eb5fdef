import { word } from '../../i18n/translate';
import styles from './severity-mark.module.css';

/**
 * How serious a finding is: a shape and colour for the eye and, unless words stand beside it,
 * a word for the ear.
 */
export function SeverityMark(props: {
  severity: 'error' | 'warning' | 'info';
  spoken?: boolean;
  className?: string;
}) {
  const { severity, spoken = false, className = '' } = props;
  return (
    <span
      className={`${styles.mark} ${styles[severity]} ${className}`}
      aria-hidden={spoken ? undefined : true}
    >
      {spoken && <span className="visually-hidden">{word('severity', severity)}</span>}
    </span>
  );
}
