import { useId, useState } from 'react';
import { describe, fixLabel } from '../../i18n/describe';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { isEdit, type EditFix, type Fix } from '../../rules/fix';
import { apply, currentCanvas, useDocument } from '../../store/document';
import { useFindings } from '../../store/findings';
import { notify } from '../../store/notices';
import { askFor, edit } from '../../store/view';
import { newId } from '../../model/ids';
import { Button } from '../controls/button';
import { changesBetween } from './changes';
import styles from './findings.module.css';
import { fixContext } from './fix-context';

/** One way to mend a finding: applied by one click, previewed while it is pointed at or focused. */
export function FixButton({ fix, canvas }: { fix: Fix; canvas: Canvas }) {
  const [shown, setShown] = useState(false);
  const id = useId();
  const label = fixLabel(fix, viewOf(canvas));
  const show = () => setShown(isEdit(fix));
  const hide = () => setShown(false);
  return (
    <span className={styles.fix}>
      <Button
        aria-describedby={shown ? id : undefined}
        onClick={() => {
          hide();
          applyFix(fix, label);
        }}
        onPointerEnter={(event) => event.pointerType === 'mouse' && show()}
        onPointerLeave={hide}
        onFocus={(event) => event.currentTarget.matches(':focus-visible') && show()}
        onBlur={hide}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && shown) {
            event.stopPropagation();
            hide();
          }
        }}
      >
        {label}
      </Button>
      {shown && isEdit(fix) && <FixPreview id={id} fix={fix} canvas={canvas} />}
    </span>
  );
}

function applyFix(fix: Fix, label: string): void {
  const canvas = currentCanvas();
  if (!canvas) return;
  if (isEdit(fix)) {
    const { apply: change } = fix.make(fixContext(canvas));
    apply({ name: 'fix', apply: change });
    notify(t('fix.done', { fix: label }), {
      action: { label: t('command.undo'), run: () => useDocument.getState().undo() },
    });
  } else if ('id' in fix.ask) askFor(fix.ask.id, fix.ask.path);
  else edit({ kind: 'new', block: fix.ask.block, id: newId() });
}

function FixPreview({ id, fix, canvas }: { id: string; fix: EditFix; canvas: Canvas }) {
  const checker = useFindings((state) => state.checker);
  if (!checker) return null;
  const outcome = checker.preview(canvas, fix.make(fixContext(canvas)));
  const view = viewOf(outcome.canvas);
  const titles = (findings: readonly Finding[], at: Canvas) =>
    findings.map((finding) => describe(finding, viewOf(at)).title);
  return (
    <span className={styles.preview} id={id} role="tooltip">
      <Lines label={t('preview.does')} lines={changesBetween(canvas, view.canvas)} />
      <Lines label={t('preview.closes')} lines={titles(outcome.closes, canvas)} />
      <Lines label={t('preview.opens')} lines={titles(outcome.opens, outcome.canvas)} />
    </span>
  );
}

const MOST = 5;

function Lines({ label, lines }: { label: string; lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <span className={styles.lines}>
      <strong>{label}</strong>
      {lines.slice(0, MOST).map((line, i) => (
        <span key={i}>{line}</span>
      ))}
      {lines.length > MOST && <span>{t('preview.more', { count: lines.length - MOST })}</span>}
    </span>
  );
}
