import '../i18n/panel';
import { useState } from 'react';
import { t } from '../i18n/translate';
import { currentCanvas, useCanvas } from '../store/document';
import { notify } from '../store/notices';
import { Button } from '../ui/controls/button';
import { Select } from '../ui/controls/choice';
import { Dialog } from '../ui/controls/dialog';
import { flushDrafts } from '../ui/controls/draft';
import { Field } from '../ui/controls/field';
import { MetaField } from './meta-field';
import styles from './app.module.css';

const PAPERS = ['a4', 'a3', 'letter'] as const;
type Paper = (typeof PAPERS)[number];

/** Paper size and whether to add the findings; the PDF's own code is loaded on Export. */
export default function ExportDialog({ onClose }: { onClose(): void }) {
  const canvas = useCanvas();
  const [paper, setPaper] = useState<Paper>('a4');
  const [findings, setFindings] = useState(true);
  const [working, setWorking] = useState(false);
  const run = async () => {
    setWorking(true);
    flushDrafts();
    try {
      const { exportPdf } = await import('./export-pdf');
      const { file, missing } = await exportPdf(currentCanvas() ?? canvas, paper, findings);
      if (missing.length === 0) notify(t('export.done', { file }));
      else {
        const characters = missing.join(' ');
        notify(t('export.missing', { file, characters }), { tone: 'problem' });
      }
      onClose();
    } catch (error) {
      setWorking(false);
      notify(t('export.failed', { why: (error as Error).message }), { tone: 'problem' });
    }
  };
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <div className={styles.exportFields}>
        <Field label={t('export.paper')}>
          {(id) => (
            <Select
              id={id}
              value={paper}
              options={PAPERS.map((value) => ({ value, label: t(`export.paper.${value}`) }))}
              onChange={(value) => setPaper((value ?? 'a4') as Paper)}
            />
          )}
        </Field>
        {(['author', 'client', 'asOf'] as const).map((key) => (
          <MetaField key={key} name={key} />
        ))}
        <label className={styles.checkbox}>
          <input
            type="checkbox"
            checked={findings}
            onChange={(event) => setFindings(event.target.checked)}
          />
          {t('export.findings')}
        </label>
      </div>
      <div className={styles.exportActions}>
        <Button onClick={onClose}>{t('export.cancel')}</Button>
        <Button look="strong" disabled={working} onClick={() => void run()}>
          {working ? t('export.working') : t('export.run')}
        </Button>
      </div>
    </Dialog>
  );
}
