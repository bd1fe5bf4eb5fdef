import { useState } from 'react';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import type { Edit } from '../../model/edit';
import type { WhatIf } from '../../rules/what-if';
import { apply } from '../../store/document';
import { useFindings } from '../../store/findings';
import { Button } from '../controls/button';
import { ConsequenceList } from '../note/consequences';
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
  return (
    <li className={styles.row}>
      <div className={styles.head}>
        <strong>{alternative.label}</strong>
        <Button
          aria-label={t('whatIf.changeLabel', { value: alternative.label })}
          onClick={() => apply(alternative.edit)}
        >
          {t('whatIf.change')}
        </Button>
      </div>
      <ConsequenceList outcome={outcome} canvas={canvas} />
    </li>
  );
}
