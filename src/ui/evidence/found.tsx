import type { Card } from '../../layout/evidence/cards';
import type { Belief } from '../../model/figures/beliefs';
import type { Finding } from '../../rules/engine';
import { isYoung } from '../../rules/young';
import { useFindings } from '../../store/findings';
import { FindingsButton } from '../note/note-findings';

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

/** The conflicts of a belief; pressing them leads to the note that it is about. */
export function Found({ card: { belief, about } }: { card: Card }) {
  const { report, checked } = useFindings();
  if (!report || !checked || isYoung(checked)) return null;
  const found = report.findings.filter(
    (finding) =>
      finding.kind === 'conflict' && [finding, ...finding.folded].some((f) => isAbout(belief, f)),
  );
  return <FindingsButton id={belief.about} name={about} found={found} />;
}
