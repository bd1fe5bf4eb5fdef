import '../../i18n/economics';
import { useMemo, useState } from 'react';
import { t } from '../../i18n/translate';
import { economicsTable } from '../../layout/economics/table';
import type { Canvas, Id } from '../../model/canvas';
import { inOrder } from '../../model/order';
import { viewOf } from '../../model/view';
import { useCanvas } from '../../store/document';
import { useView } from '../../store/view';
import { Button } from '../controls/button';
import { VIEW_TITLE, ViewHead } from '../controls/view-head';
import styles from './economics-view.module.css';
import { FiguresTable } from './figures-table';
import { Pictures } from './pictures';
import { RelationshipsTable } from './relationships-table';
import { StatusLegend } from './status-sign';
import { Totals } from './totals';
import { useTrial, type Trial } from './use-trial';
import { WhatIfPanel } from './what-if-panel';

/** The view Economics: every figure of every segment, and what would follow if one were another. */
export default function EconomicsView() {
  const canvas = useCanvas();
  const trial = useTrial(canvas);
  const chosen = useChosen(canvas);
  const [asking, setAsking] = useState(false);
  const table = useMemo(() => economicsTable(canvas), [canvas]);
  const then = useMemo(() => trial.canvas && economicsTable(trial.canvas), [trial.canvas]);
  return (
    <section aria-labelledby={VIEW_TITLE} className={styles.view}>
      <ViewHead title={t('economics.title')}>
        <StatusLegend />
        <Button
          className={styles.ask!}
          aria-expanded={asking}
          onClick={() => {
            if (asking) trial.reset();
            setAsking(!asking);
          }}
        >
          {t(asking ? 'economics.whatIf.close' : 'economics.whatIf.title')}
        </Button>
      </ViewHead>
      {trial.values.size > 0 && <Banner trial={trial} />}
      <div className={styles.columns} data-segments={Math.min(4, table.segments.length)}>
        <div className={styles.main}>
          <FiguresTable table={table} then={then} canvas={canvas} />
        </div>
        {asking && (
          <div className={styles.asking}>
            <WhatIfPanel canvas={canvas} chosen={chosen} trial={trial} />
          </div>
        )}
        <div className={styles.pictures}>
          <Pictures canvas={canvas} then={trial.canvas} chosen={chosen} />
        </div>
        <div className={styles.rest}>
          <RelationshipsTable canvas={canvas} />
          <Totals canvas={canvas} />
        </div>
      </div>
    </section>
  );
}

/** Numbers were moved: it says that none is written, and how to write or forget them. */
function Banner({ trial }: { trial: Trial }) {
  return (
    <div className={styles.banner} role="status">
      <strong>{t('economics.whatIf.banner')}</strong>
      <span>{t('economics.whatIf.count', { count: trial.values.size })}</span>
      <span className={styles.hint}>{t('economics.whatIf.accepted')}</span>
      <Button look="strong" onClick={trial.accept}>
        {t('economics.whatIf.accept')}
      </Button>
      <Button onClick={trial.reset}>{t('economics.whatIf.reset')}</Button>
    </div>
  );
}

/**
 * The segment whose pictures are shown: the one selected last, or else one that the selected note
 * serves, or the first that pays.
 */
function useChosen(canvas: Canvas): Id {
  const selection = useView((state) => state.selection);
  const [last, setLast] = useState<Id>();
  const selected = selection.findLast((id) => Object.hasOwn(canvas.segments, id));
  if (selected && selected !== last) setLast(selected);
  const kept = selected ?? (last && canvas.segments[last] ? last : undefined);
  if (kept) return kept;
  const served = selection.flatMap((id) => viewOf(canvas).linked(id, 'segments'));
  const all = inOrder(canvas, 'segments');
  const paying = all.find(({ economics }) => economics?.arpaMonth);
  return (served.at(-1) ?? paying ?? all[0])!.id;
}
