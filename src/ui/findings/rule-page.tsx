import '../../i18n/panel';
import { useEffect, useState } from 'react';
import Markdown from 'react-markdown';
import { t, text } from '../../i18n/translate';
import { useDocument } from '../../store/document';
import { useFindings } from '../../store/findings';
import { Dialog } from '../controls/dialog';
import { Example } from './example';
import styles from './findings.module.css';

const PAGES = import.meta.glob<string>('../../rules/*.md', { query: '?raw', import: 'default' });

/**
 * The page of a rule: the idea, why it matters, examples, what to do, sources. What a pack has to
 * say stands before it as plain text; of a pack's own rule it is all there is.
 */
export default function RulePage({ rule, onClose }: { rule: string; onClose(): void }) {
  const [page, setPage] = useState<string>();
  const canvas = useDocument((state) => state.timeline?.canvas);
  const checker = useFindings((state) => state.checker);
  const words = canvas && checker?.rulesOf(canvas).find(({ id }) => id === rule)?.texts;
  const load = PAGES[`../../rules/${rule}.md`];
  useEffect(() => {
    let gone = false;
    void load?.().then((markdown) => {
      if (!gone) setPage(markdown);
    });
    return () => {
      gone = true;
    };
  }, [load]);
  return (
    <Dialog title={words?.name ?? text(`rule.${rule}.name`)} onClose={onClose}>
      <div className={styles.page}>
        {words?.page && <p className={styles.plain}>{words.page}</p>}
        {load && page === undefined && <p>{t('page.loading')}</p>}
        {page !== undefined && (
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
        {load && <p className={styles.grades}>{t('page.grades')}</p>}
      </div>
    </Dialog>
  );
}
