import { useState } from 'react';
import { t, word } from '../../i18n/translate';
import { logOf, topicsIn, type Filter } from '../../layout/evidence/log';
import type { Canvas } from '../../model/canvas';
import { EvidenceKind } from '../../model/enums';
import { Select, type Option } from '../controls/choice';
import { Button } from '../controls/button';
import styles from './evidence.module.css';
import { LogRow } from './log-row';
import table from './table.module.css';

/** Everything that customers said and did, newest first. */
export function Log({ canvas }: { canvas: Canvas }) {
  const [filter, setFilter] = useState<Filter>({});
  const all = Object.keys(canvas.evidence).length;
  const entries = logOf(canvas, filter);
  return (
    <section className={styles.part} aria-labelledby="evidence-log">
      <div className={styles.head}>
        <h3 id="evidence-log" className={styles.heading}>
          {t('evidence.log.title')}
        </h3>
        {all > 1 && <Filters canvas={canvas} filter={filter} onFilter={setFilter} />}
      </div>
      {all === 0 ? (
        <p className={styles.quiet}>{t('evidence.log.none')}</p>
      ) : entries.length === 0 ? (
        <p className={styles.quiet}>
          {t('evidence.log.filtered')}{' '}
          <Button look="link" onClick={() => setFilter({})}>
            {t('evidence.log.all')}
          </Button>
        </p>
      ) : (
        <table className={table.table}>
          <caption className="visually-hidden">{t('evidence.log.title')}</caption>
          <thead>
            <tr>
              <th scope="col" data-column="date">
                {t('evidence.log.date')}
              </th>
              <th scope="col" data-column="topic">
                {t('evidence.list.about')}
              </th>
              <th scope="col" data-column="kind">
                {t('evidence.kind')}
              </th>
              <th scope="col" data-column="n">
                {t('evidence.list.people')}
              </th>
              <th scope="col" data-column="stance">
                {t('evidence.stance')}
              </th>
              <th scope="col">{t('evidence.note')}</th>
              <th scope="col">
                <span className="visually-hidden">{t('view.more')}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {entries.map((entry) => (
              <LogRow key={entry.evidence.id} entry={entry} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function Filters(props: { canvas: Canvas; filter: Filter; onFilter(filter: Filter): void }) {
  const { canvas, filter, onFilter } = props;
  const kinds = new Set<string>(Object.values(canvas.evidence).map(({ kind }) => kind));
  const options: Readonly<Record<keyof Filter, readonly Option[]>> = {
    about: topicsIn(canvas).map(({ key, label }) => ({ value: key, label })),
    stance: ['for', 'against'].map((value) => ({ value, label: word('stance', value) })),
    kind: EvidenceKind.options
      .filter((kind) => kinds.has(kind))
      .map((value) => ({ value, label: word('evidenceKind', value) })),
  };
  return (
    <div className={styles.filters} role="group" aria-label={t('findings.filter')}>
      {(['about', 'stance', 'kind'] as const).map((key) => (
        <Select
          key={key}
          label={t(`evidence.filter.${key}`)}
          empty={t(`evidence.filter.${key}`)}
          className={styles.filter!}
          value={filter[key]}
          options={options[key]}
          onChange={(value) => onFilter({ ...filter, [key]: value })}
        />
      ))}
    </div>
  );
}
