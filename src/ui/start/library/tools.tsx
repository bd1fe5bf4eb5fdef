import { t } from '../../../i18n/translate';
import { SearchField } from '../../controls/search-field';
import start from '../start.module.css';
import styles from './library.module.css';
import { ORDERS, type Order, type Sieve } from './sift';

/** What canvases are found and put in order by. */
export function Tools(props: {
  sieve: Sieve;
  tags: readonly string[];
  onChange(change: Partial<Sieve>): void;
}) {
  const { sieve, tags, onChange } = props;
  const toggle = (tag: string) =>
    onChange({
      tags: sieve.tags.includes(tag)
        ? sieve.tags.filter((other) => other !== tag)
        : [...sieve.tags, tag],
    });
  return (
    <div className={styles.tools} role="search" aria-labelledby="library-title">
      {tags.length > 0 && (
        <div className={styles.tags} role="group" aria-label={t('library.tags')}>
          {tags.map((tag) => (
            <button
              key={tag}
              type="button"
              className={styles.tag}
              dir="auto"
              aria-pressed={sieve.tags.includes(tag)}
              onClick={() => toggle(tag)}
            >
              {tag}
            </button>
          ))}
        </div>
      )}
      <div className={start.filters}>
        <SearchField
          label={t('library.search')}
          className={start.search!}
          value={sieve.search}
          onChange={(search) => onChange({ search })}
        />
        <select
          className={start.search}
          aria-label={t('library.sort')}
          value={sieve.order}
          onChange={(event) => onChange({ order: event.target.value as Order })}
        >
          {ORDERS.map((order) => (
            <option key={order} value={order}>
              {t(`library.sort.${order}`)}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
