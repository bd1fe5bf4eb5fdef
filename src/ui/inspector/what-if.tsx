import { useState } from 'react';
import { describe } from '../../i18n/describe';
import { nameOf } from '../../i18n/name';
import { money } from '../../i18n/format';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import type { Edit } from '../../model/edit';
import { viewOf } from '../../model/view';
import type { WhatIf } from '../../rules/what-if';
import { apply } from '../../store/document';
import { useFindings } from '../../store/findings';
import { Button } from '../controls/button';
import styles from './what-if.module.css';

/** Something else that a field could say. */
export interface Alternative {
  readonly value: string;
  readonly label: string;
  readonly edit: Edit;
}

/** For each thing that a field could say instead: which findings and costs would come and go. */
export function WhatIfList(props: { alternatives: readonly Alternative[]; canvas: Canvas }) {
  const { alternatives, canvas } = props;
  const checker = useFindings((state) => state.checker);
  const [open, setOpen] = useState(false);
  if (!checker) return null;
  return (
    <details
      className={styles.whatIf}
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{t('whatIf.open')}</summary>
      {open && (
        <ul aria-label={t('whatIf.label')}>
          {alternatives.map((alternative) => (
            <Outcome
              key={alternative.value}
              alternative={alternative}
              outcome={checker.whatIf(canvas, alternative.edit)}
              canvas={canvas}
            />
          ))}
        </ul>
      )}
    </details>
  );
}

function Outcome(props: { alternative: Alternative; outcome: WhatIf; canvas: Canvas }) {
  const { alternative, outcome, canvas } = props;
  const { closes, opens } = outcome;
  const [before, after] = [viewOf(canvas), viewOf(outcome.canvas)];
  const { currency } = canvas.meta;
  // Nothing is said of a cost that is not known.
  const costs = outcome.costs.flatMap(({ segment, before: was, after: next }) =>
    was.known && next.known ? [{ segment, was: was.value, next: next.value }] : [],
  );
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <strong>{alternative.label}</strong>
        <span className={styles.counts}>
          {closes.length > 0 && (
            <span className={styles.closes}>{t('whatIf.closes', { count: closes.length })}</span>
          )}
          {opens.length > 0 && (
            <span className={styles.opens}>{t('whatIf.opens', { count: opens.length })}</span>
          )}
        </span>
        <Button
          aria-label={t('whatIf.changeLabel', { value: alternative.label })}
          onClick={() => apply(alternative.edit)}
        >
          {t('whatIf.change')}
        </Button>
      </div>
      {closes.length + opens.length + costs.length === 0 && (
        <p className={styles.line}>{t('whatIf.same')}</p>
      )}
      {closes.map((finding) => (
        <p key={finding.id} className={styles.line} data-change="closes">
          {describe(finding, before).title}
        </p>
      ))}
      {opens.map((finding) => (
        <p key={finding.id} className={styles.line} data-change="opens">
          {describe(finding, after).title}
        </p>
      ))}
      {costs.map(({ segment, was, next }) => (
        <p key={segment} className={styles.line}>
          {t('whatIf.cost', {
            segment: nameOf(before, segment),
            before: money(was, currency),
            after: money(next, currency),
          })}
        </p>
      ))}
    </li>
  );
}
