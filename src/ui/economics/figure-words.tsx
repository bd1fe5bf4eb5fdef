import { Fragment } from 'react';
import { t } from '../../i18n/translate';
import type { FigureText, Need } from '../../layout/economics/figure-text';
import { askFor } from '../../store/view';
import styles from './figures.module.css';
import { StatusSign } from './status-sign';

/** Fields that are asked for at once; the rest come up when these are filled in. */
const ASKED = 2;

/** A figure in words: its amount, how well it is known, its range, and what it still needs. */
export function FigureWords(props: {
  words: FigureText;
  negative?: boolean;
  /** Where a number on record is from. */
  origin?: string | undefined;
}) {
  const { words, negative, origin } = props;
  const { main, known, range, status, needs, remarks } = words;
  return (
    <div className={styles.words}>
      {(known || needs.length === 0) && (
        <span className={known ? styles.main : styles.why} data-negative={negative || undefined}>
          {main}
          {status && <StatusSign status={status} />}
        </span>
      )}
      {range && <span className={styles.aside}>{range}</span>}
      {origin && <span className={styles.aside}>{origin}</span>}
      {remarks.map((remark) => (
        <span key={remark} className={styles.aside}>
          {remark}
        </span>
      ))}
      {needs.length > 0 && <Needs needs={needs} />}
    </div>
  );
}

/** What a figure waits for: each opens the details at its field. */
function Needs({ needs }: { needs: readonly Need[] }) {
  return (
    <span className={styles.needs}>
      {t('economics.needsLead')}{' '}
      {needs.slice(0, ASKED).map(({ id, path, label }, i, asked) => (
        <Fragment key={`${id}/${path}`}>
          {i > 0 && ' '}
          <button
            type="button"
            className={styles.need}
            aria-label={t('economics.askLabel', { field: label })}
            onClick={() => askFor(id, path)}
          >
            {label}
            {i < asked.length - 1 && ','}
          </button>
        </Fragment>
      ))}
      {needs.length > ASKED && ` ${t('economics.needsMore', { count: needs.length - ASKED })}`}
    </span>
  );
}
