import { BookOpen, FolderOpen, Footprints, Settings, SquarePen } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { Button } from '../controls/button';
import { ActionCard } from './action-card';
import { Examples } from './examples';
import styles from './start.module.css';

/** Where one begins: blank, with a story, from an example, from a file, or where one left off. */
export function StartPage(props: {
  logo: ReactNode;
  /** The canvases of this browser; none on a first visit. */
  library: ReactNode;
  loadTemplates(): Promise<readonly Canvas[]>;
  onBlank(): void;
  onTour(): void;
  onTemplate(template: Canvas): void;
  onOpenFile(): void;
  onRestore(): void;
  onSettings(): void;
}) {
  const { logo, library, loadTemplates, onBlank, onTour, onTemplate, onOpenFile } = props;
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
      <header className={styles.brand}>
        {logo}
        <h1>{t('app.name')}</h1>
        <Button look="quiet" className={styles.settings!} onClick={props.onSettings}>
          <Settings size={16} aria-hidden />
          {t('start.settings')}
        </Button>
        <p className={styles.lead}>{t('start.lead')}</p>
      </header>
      <div className={styles.actions}>
        <ActionCard
          icon={SquarePen}
          title={t('start.blank')}
          about={t('start.blankAbout')}
          strong
          onClick={onBlank}
        />
        <ActionCard
          icon={Footprints}
          title={t('start.tour')}
          about={t('start.tourAbout')}
          onClick={onTour}
        />
        <ActionCard
          icon={BookOpen}
          title={t('start.example')}
          about={t('start.exampleAbout')}
          disabled={!example}
          onClick={() => example && onTemplate(example)}
        />
        <ActionCard
          icon={FolderOpen}
          title={t('start.open')}
          about={t('start.openAbout')}
          onClick={onOpenFile}
        />
      </div>
      {library}
      <Examples templates={templates} onOpen={onTemplate} />
      <footer className={styles.foot}>
        <p>
          {t('start.private')}
          {!library && (
            <>
              {' '}
              <Button look="link" className={styles.restore!} onClick={props.onRestore}>
                {t('start.restore')}
              </Button>
            </>
          )}
        </p>
        <p>{t('start.credit')}</p>
      </footer>
    </main>
  );
}
