import { nameOf } from '../../i18n/name';
import { t, word, type UiKey } from '../../i18n/translate';
import { BLOCKS } from '../../model/blocks';
import { State, Validation } from '../../model/enums';
import { inOrder } from '../../model/order';
import { filtersOf, type Query } from '../../model/query';
import { viewOf } from '../../model/view';
import { SEVERITIES } from '../../rules/rule';
import { useCanvas } from '../../store/document';
import { lookFor, useFind } from '../../store/find';
import { Button } from '../controls/button';
import { Select, type Option } from '../controls/choice';
import styles from './find.module.css';

type Filter = Exclude<keyof Query, 'text'>;
const FINDINGS = ['any', ...SEVERITIES, 'none'] as const;

const words = (name: string, values: readonly string[]): Option[] =>
  values.map((value) => ({ value, label: word(name, value) }));

/** What narrows a search: block, segment, finding, status and state. */
export function Filters() {
  const canvas = useCanvas();
  const query = useFind((state) => state.query);
  const view = viewOf(canvas);
  const filters: readonly [Filter, UiKey, readonly Option[]][] = [
    ['block', 'find.block', words('block', BLOCKS)],
    [
      'segment',
      'find.segment',
      inOrder(canvas, 'segments').map(({ id }) => ({ value: id, label: nameOf(view, id) })),
    ],
    [
      'finding',
      'find.finding',
      FINDINGS.map((value) => ({ value, label: t(`find.finding.${value}`) })),
    ],
    ['status', 'find.status', words('validation', Validation.options)],
    ['state', 'find.state', words('state', State.options)],
  ];
  const set = (filter: Filter, value: string | undefined) => {
    const { [filter]: _, ...rest } = query;
    lookFor(value === undefined ? rest : { ...rest, [filter]: value });
  };
  return (
    <div className={styles.filters}>
      {filters.map(([filter, label, options]) => (
        <label key={filter} className={styles.filter}>
          <span>{t(label)}</span>
          <Select
            value={query[filter]}
            empty={t('find.all')}
            options={options}
            onChange={(value) => set(filter, value)}
          />
        </label>
      ))}
      <Button
        look="link"
        className={styles.reset!}
        disabled={filtersOf(query) === 0}
        onClick={() => lookFor({ text: query.text })}
      >
        {t('find.reset')}
      </Button>
    </div>
  );
}
