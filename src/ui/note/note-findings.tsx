import { t } from '../../i18n/translate';
import { conflictsOn } from '../../layout/picture';
import type { Id } from '../../model/canvas';
import { bySeverity, type Severity } from '../../rules/rule';
import { isYoung } from '../../rules/young';
import { useFindings } from '../../store/findings';
import { SeverityMark } from '../controls/severity-mark';
import styles from './note.module.css';
import { show } from './show';

interface Props {
  readonly id: Id;
  readonly name: string;
  /** Says that the number is one of findings. */
  readonly worded?: boolean;
}

/** The conflicts on a note: the gravest mark and their number; pressing it shows them. Quiet on a young canvas. */
export function NoteFindings(props: Props) {
  const { report, checked } = useFindings();
  if (!report || !checked || isYoung(checked)) return null;
  return <FindingsButton {...props} found={conflictsOn(report.findings, props.id)} />;
}

/** Some of a note’s findings in the same way; nothing where there are none. */
export function FindingsButton(
  props: Props & { found: readonly { readonly severity: Severity }[] },
) {
  const { id, name, worded = false, found } = props;
  const [gravest] = found.map(({ severity }) => severity).sort(bySeverity);
  if (!gravest) return null;
  const count = found.length;
  return (
    <button
      type="button"
      className={styles.findings}
      aria-label={t('view.findings', { count, name })}
      onClick={() => show(id)}
    >
      <SeverityMark severity={gravest} />
      {worded ? t('note.findings', { count }) : count}
    </button>
  );
}
