import '../i18n/panel';
import '../i18n/views';
import { useState } from 'react';
import '../i18n/terms';
import { t, word } from '../i18n/translate';
import { STRIPES } from '../layout/palette';
import { SegmentColor } from '../model/enums';
import { useCanvas } from '../store/document';
import { useView, VIEWS, type ViewName } from '../store/view';
import { Button } from '../ui/controls/button';
import { Choices, Select } from '../ui/controls/choice';
import { Dialog } from '../ui/controls/dialog';
import { Field, FieldGroup } from '../ui/controls/field';
import { MetaField } from './meta-field';
import { isShown } from './pictures/shown';
import { takeAway, type Format } from './take-away';
import styles from './app.module.css';

const FORMATS = ['pdf', 'png', 'svg', 'pptx'] as const satisfies readonly Format[];
const PAPERS = ['a4', 'a3', 'letter'] as const;
type Paper = (typeof PAPERS)[number];
/** Chosen instead of single views. */
const REPORT = 'report';

const colorOf = (name: string) => STRIPES[SegmentColor.options.indexOf(name as SegmentColor)];

/** Which views, as what, on which paper; the code that makes it is loaded on Export. */
export default function ExportDialog({ onClose }: { onClose(): void }) {
  const canvas = useCanvas();
  const possible = VIEWS.filter((view) => isShown(canvas, view));
  const [views, setViews] = useState<readonly ViewName[]>(() => {
    const { view } = useView.getState();
    return [possible.includes(view) ? view : 'canvas'];
  });
  const [report, setReport] = useState(false);
  const [chosen, setChosen] = useState<Format>('pdf');
  const as = report ? 'pdf' : chosen;
  const [paper, setPaper] = useState<Paper>('a4');
  const [color, setColor] = useState<string>(SegmentColor.options[0]!);
  const [findings, setFindings] = useState(true);
  const [inside, setInside] = useState(true);
  const [working, setWorking] = useState(false);
  const run = async () => {
    setWorking(true);
    if (
      await takeAway(views, as, {
        paper,
        findings,
        inside,
        report: report ? colorOf(color) : undefined,
      })
    )
      onClose();
    else setWorking(false);
  };
  const nothing = !report && as !== 'pptx' && views.length === 0;
  return (
    <Dialog title={t('export.title')} onClose={onClose}>
      <div className={styles.exportFields}>
        {as !== 'pptx' && (
          <FieldGroup label={t('export.what')}>
            <Choices
              values={report ? [REPORT] : views}
              options={[
                ...possible.map((value) => ({ value, label: t(`view.${value}`) })),
                { value: REPORT, label: t('export.what.report') },
              ]}
              onChange={(values) => {
                const toReport = !report && values.includes(REPORT);
                setReport(toReport);
                // In the order of their tabs, whichever was chosen first.
                if (!toReport) setViews(VIEWS.filter((view) => values.includes(view)));
              }}
            />
          </FieldGroup>
        )}
        <Field label={t('export.as')}>
          {(id) => (
            <Select
              id={id}
              value={as}
              options={FORMATS.filter((value) => value === 'pdf' || !report).map((value) => ({
                value,
                label: t(`export.as.${value}`),
              }))}
              onChange={(value) => setChosen((value ?? 'pdf') as Format)}
            />
          )}
        </Field>
        {as === 'pdf' && (
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
        )}
        {report && (
          <Field label={t('export.color')}>
            {(id) => (
              <Select
                id={id}
                value={color}
                options={SegmentColor.options.map((value) => ({
                  value,
                  label: word('segmentColor', value),
                }))}
                onChange={(value) => setColor(value ?? color)}
              />
            )}
          </Field>
        )}
        {(['author', 'client', 'asOf'] as const).map((key) => (
          <MetaField key={key} name={key} />
        ))}
        {(as === 'pptx' || (as === 'pdf' && !report && views.includes('canvas'))) && (
          <Checkbox label={t('export.findings')} checked={findings} onChange={setFindings} />
        )}
        {as !== 'pptx' && (
          <Checkbox label={t('export.inside')} checked={inside} onChange={setInside} />
        )}
      </div>
      <div className={styles.exportActions}>
        {nothing && <p role="status">{t('export.nothing')}</p>}
        <Button onClick={onClose}>{t('export.cancel')}</Button>
        <Button look="strong" disabled={working || nothing} onClick={() => void run()}>
          {working ? t('export.working') : t('export.run')}
        </Button>
      </div>
    </Dialog>
  );
}

interface CheckboxProps {
  readonly label: string;
  readonly checked: boolean;
  onChange(checked: boolean): void;
}

function Checkbox({ label, checked, onChange }: CheckboxProps) {
  return (
    <label className={styles.checkbox}>
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.target.checked)}
      />
      {label}
    </label>
  );
}
