import { t, word, within } from '../../i18n/translate';
import type { GoalState, SegmentRow } from '../../layout/relationships/rows';
import { apply } from '../../store/document';
import styles from './cells.module.css';
import { toggleGoal } from './edits';
import { Check, Popup } from '../controls/popup';

/** What the relationships of a segment are for: each goal is switched on and off in its place. */
export function GoalsCell({ row }: { row: SegmentRow }) {
  if (row.offered.length === 0) {
    return <span className={styles.quiet}>{t('relationships.cost.nothing')}</span>;
  }
  return (
    <div
      className={styles.goals}
      role="group"
      aria-label={t('relationships.goalsOf', { segment: row.name })}
    >
      {row.goals.map((state) => (
        <GoalToggle key={state.goal} row={row} state={state} />
      ))}
    </div>
  );
}

function GoalToggle({ row, state: { goal, label, by } }: { row: SegmentRow; state: GoalState }) {
  const { offered } = row;
  const all = by.length === offered.length;
  const pressed = by.length === 0 ? false : all ? true : ('mixed' as const);
  const [only] = offered;
  const term = word('goal', goal);
  const named = t('relationships.goalNamed', { goal: label, term: within(term) });
  const face = (
    <>
      <span className={styles.state} data-is={String(pressed)} aria-hidden />
      {label}
    </>
  );
  if (only && offered.length === 1) {
    return (
      <button
        type="button"
        className={styles.goal}
        aria-pressed={pressed}
        aria-label={named}
        title={term}
        onClick={() => apply(toggleGoal(only.id, goal))}
      >
        {face}
      </button>
    );
  }
  return (
    <Popup
      label={t('relationships.goalBy', { goal: label })}
      trigger={
        <button
          type="button"
          className={styles.goal}
          data-on={by.length > 0}
          title={term}
          aria-label={t('relationships.goalCount', {
            goal: named,
            count: by.length,
            of: offered.length,
          })}
        >
          {face}
        </button>
      }
    >
      {offered.map(({ id, name }) => (
        <Check
          key={id}
          label={name}
          checked={by.includes(id)}
          onChange={() => apply(toggleGoal(id, goal))}
        />
      ))}
    </Popup>
  );
}
