import '../../i18n/panel';
import { useEffect, useState } from 'react';
import Markdown from 'react-markdown';
import { t, text } from '../../i18n/translate';
import { Dialog } from '../controls/dialog';
import { Example } from './example';
import styles from './findings.module.css';

const PAGES = import.meta.glob<string>('../../rules/*.md', { query: '?raw', import: 'default' });

/** The page of a rule: the idea, why it matters, examples, what to do, sources. */
export default function RulePage({ rule, onClose }: { rule: string; onClose(): void }) {
  const [page, setPage] = useState<string>();
  useEffect(() => {
    let gone = false;
    void PAGES[`../../rules/${rule}.md`]?.().then((markdown) => {
      if (!gone) setPage(markdown);
    });
    return () => {
      gone = true;
    };
  }, [rule]);
  return (
    <Dialog title={text(`rule.${rule}.name`)} onClose={onClose}>
      <div className={styles.page}>
        {page === undefined ? (
          <p>{t('page.loading')}</p>
        ) : (
          <Markdown
            components={{
              // The dialog bears the page’s name; in its place stands what its first sentence is.
              h1: () => <h2>{t('page.idea')}</h2>,
              pre: ({ children }) => <>{children}</>,
              code: ({ className, children }) =>
                className === 'language-canvas' ? (
                  <Example json={typeof children === 'string' ? children : '{}'} />
                ) : (
                  <code>{children}</code>
                ),
            }}
          >
            {page}
          </Markdown>
        )}
        <p className={styles.grades}>{t('page.grades')}</p>
      </div>
    </Dialog>
  );
}
