import { useEffect, useState } from 'react';
import type { ReactNode } from 'react';
import { t } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { Button } from '../controls/button';
import styles from './start.module.css';
import { Thumb } from './thumb';

/** Where one begins: blank, from an example, from a file, or where one left off. */
export function StartPage(props: {
  logo: ReactNode;
  recent: readonly { readonly id: Id; readonly name: string }[];
  loadTemplates(): Promise<readonly Canvas[]>;
  onBlank(): void;
  onTemplate(template: Canvas): void;
  onOpenFile(): void;
  onRecent(id: Id): void;
}) {
  const { logo, recent, loadTemplates, onBlank, onTemplate, onOpenFile, onRecent } = props;
  const [templates, setTemplates] = useState<readonly Canvas[]>([]);
  useEffect(() => {
    let gone = false;
    void loadTemplates().then((list) => {
      if (!gone) setTemplates(list);
    });
    return () => {
      gone = true;
    };
  }, [loadTemplates]);
  const example = templates[0];
  return (
    <main className={styles.page}>
      <div className={styles.brand}>
        {logo}
        <h1>{t('app.name')}</h1>
      </div>
      <p className={styles.lead}>{t('start.lead')}</p>
      <div className={styles.actions}>
        <Button look="strong" onClick={onBlank}>
          {t('start.blank')}
        </Button>
        <Button disabled={!example} onClick={() => example && onTemplate(example)}>
          {t('start.example')}
        </Button>
        <Button onClick={onOpenFile}>{t('start.open')}</Button>
      </div>
      {recent.length > 0 && (
        <section aria-labelledby="recent-title">
          <h2 id="recent-title">{t('start.recent')}</h2>
          <ul className={styles.recent}>
            {recent.map(({ id, name }) => (
              <li key={id}>
                <Button look="quiet" onClick={() => onRecent(id)}>
                  {name || t('canvas.untitled')}
                </Button>
              </li>
            ))}
          </ul>
        </section>
      )}
      <section aria-labelledby="templates-title">
        <h2 id="templates-title">{t('start.templates')}</h2>
        <ul className={styles.grid}>
          {templates.map((template) => (
            <li key={template.id}>
              <button type="button" className={styles.card} onClick={() => onTemplate(template)}>
                <Thumb canvas={template} />
                <span className={styles.cardText}>
                  <span className={styles.cardName}>{template.meta.name}</span>
                  <span className={styles.cardSummary}>{template.template?.summary}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <p className={styles.credit}>{t('start.private')}</p>
      <p className={styles.credit}>{t('start.credit')}</p>
    </main>
  );
}
