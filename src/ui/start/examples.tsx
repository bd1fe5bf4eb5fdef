import { useState } from 'react';
import { t, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { RelationshipType } from '../../model/enums';
import { SearchField } from '../controls/search-field';
import { CanvasCard } from './canvas-card';
import { matches, typesIn } from './matches';
import styles from './start.module.css';

/** The canvases that ship with the product, found by words or by a relationship they show. */
export function Examples(props: { templates: readonly Canvas[]; onOpen(template: Canvas): void }) {
  const { templates, onOpen } = props;
  const [search, setSearch] = useState('');
  const [type, setType] = useState('');
  const types = RelationshipType.options.filter((one) =>
    templates.some((template) => typesIn(template).has(one)),
  );
  const shown = templates.filter((template) => matches(template, search, type));
  return (
    <section aria-labelledby="templates-title">
      <div className={styles.sectionHead}>
        <h2 id="templates-title">{t('start.templates')}</h2>
        <div className={styles.filters} role="search" aria-labelledby="templates-title">
          <SearchField
            label={t('start.search')}
            className={styles.search!}
            value={search}
            onChange={setSearch}
          />
          <select
            className={styles.search}
            aria-label={t('start.type')}
            value={type}
            onChange={(event) => setType(event.target.value)}
          >
            <option value="">{t('start.anyType')}</option>
            {types.map((one) => (
              <option key={one} value={one}>
                {word('relationshipType', one)}
              </option>
            ))}
          </select>
        </div>
      </div>
      <p className="visually-hidden" role="status">
        {(search || type) && t('start.shown', { count: shown.length })}
      </p>
      {templates.length > 0 && shown.length === 0 && (
        <p className={styles.none}>{t('start.noneShown')}</p>
      )}
      <ul className={styles.grid}>
        {shown.map((template) => (
          <li key={template.id}>
            <CanvasCard
              canvas={template}
              name={template.meta.name}
              about={template.template?.summary}
              onOpen={() => onOpen(template)}
            />
          </li>
        ))}
      </ul>
    </section>
  );
}
