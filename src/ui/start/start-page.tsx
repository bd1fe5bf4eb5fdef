import { BookOpen, FolderOpen, Footprints, SquarePen } from 'lucide-react';
import { useEffect, useState, type ReactNode } from 'react';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { ActionCard } from './action-card';
import { Examples } from './examples';
import { RecentCanvases, type Recent } from './recent-canvases';
import styles from './start.module.css';

/** Where one begins: blank, with a story, from an example, from a file, or where one left off. */
export function StartPage(props: {
  logo: ReactNode;
  recent: readonly Recent[];
  loadTemplates(): Promise<readonly Canvas[]>;
  onBlank(): void;
  onTour(): void;
  onTemplate(template: Canvas): void;
  onOpenFile(): void;
  onRecent(id: string): void;
}) {
  const { logo, recent, loadTemplates, onBlank, onTour, onTemplate, onOpenFile, onRecent } = props;
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
      {recent.length > 0 && <RecentCanvases recent={recent} onOpen={onRecent} />}
      <Examples templates={templates} onOpen={onTemplate} />
      <footer className={styles.foot}>
        <p>{t('start.private')}</p>
        <p>{t('start.credit')}</p>
      </footer>
    </main>
  );
}
