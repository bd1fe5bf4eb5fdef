import { t } from '../../i18n/translate';
import type { Belief } from '../../model/figures/beliefs';
import type { Finding } from '../../rules/engine';
import { isYoung } from '../../rules/young';
import { useFindings } from '../../store/findings';
import { openPanel, select } from '../../store/view';
import { SeverityMark } from '../controls/severity-mark';
import styles from './evidence.module.css';

/** Rules that judge how well an expectation is known; the others judge what is built on it. */
const OF_EXPECTATION: ReadonlySet<string> = new Set([
  'expectation-only-assumed',
  'expectation-conflict-within-segment',
  'validated-without-evidence',
  'evidence-weak',
  'evidence-contradicts-status',
  'invalidated-expectation-still-served',
]);

const isAbout = ({ kind, id }: Belief, { rule, on, to }: Finding) =>
  kind === 'assumption' ? to === id : on === id && OF_EXPECTATION.has(rule);

/** The conflicts of a belief: their gravest mark and their number; clicking leads to them. */
export function Found({ belief }: { belief: Belief }) {
  const { report, checked } = useFindings();
  if (!report || !checked || isYoung(checked)) return null;
  const found = report.findings.filter(
    (finding) =>
      finding.kind === 'conflict' && [finding, ...finding.folded].some((f) => isAbout(belief, f)),
  );
  const [gravest] = found;
  if (!gravest) return null;
  const count = found.length;
  return (
    <button
      type="button"
      className={styles.found}
      aria-label={t('note.findings', { count })}
      onClick={() => {
        select(belief.about);
        openPanel(true);
      }}
    >
      <SeverityMark severity={gravest.severity} /> {count}
    </button>
  );
}
