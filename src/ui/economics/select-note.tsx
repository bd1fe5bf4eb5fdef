import { t } from '../../i18n/translate';
import type { Id } from '../../model/canvas';
import { useCanvas } from '../../store/document';
import { useFindings } from '../../store/findings';
import { openPanel, select, useView } from '../../store/view';
import { bySeverity } from '../../rules/rule';
import { isYoung } from '../../rules/young';
import { SeverityMark } from '../controls/severity-mark';
import styles from './figures.module.css';

/** Selects a note and shows its details. */
export function show(id: Id): void {
  select(id);
  openPanel(true);
}

/** Whether a note is among the selected ones. */
export const useSelected = (id: Id): boolean => useView(({ selection }) => selection.includes(id));

/** The name of a note; a click shows its details. */
export function NoteName({ id, name }: { id: Id; name: string }) {
  return (
    <button type="button" className={styles.name} onClick={() => show(id)}>
      {name}
    </button>
  );
}

/** What does not fit about a note: how much and how serious. Nothing where all fits. */
export function NoteFindings({ id, name }: { id: Id; name: string }) {
  const young = isYoung(useCanvas());
  const report = useFindings((state) => state.report);
  const found = (report?.findings ?? []).filter(
    ({ kind, on, also }) => kind === 'conflict' && (on === id || also?.includes(id)),
  );
  const [gravest] = found.map(({ severity }) => severity).sort(bySeverity);
  if (young || !gravest) return null;
  return (
    <button
      type="button"
      className={styles.findings}
      aria-label={t('economics.findingsOf', { count: found.length, name })}
      onClick={() => show(id)}
    >
      <SeverityMark severity={gravest} />
      {t('economics.findings', { count: found.length })}
    </button>
  );
}
