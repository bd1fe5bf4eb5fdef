import { useId, useRef, useState, type CSSProperties } from 'react';
import { describe, fixLabel } from '../../i18n/describe';
import { t } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { isEdit, type EditFix, type Fix } from '../../rules/fix';
import { apply, currentCanvas, useDocument } from '../../store/document';
import { useFindings } from '../../store/findings';
import { dismiss, notify } from '../../store/notices';
import { askFor, edit } from '../../store/view';
import { newId } from '../../model/ids';
import { Button } from '../controls/button';
import { changesBetween } from './changes';
import styles from './findings.module.css';
import { fixContext } from './fix-context';

/** One way to mend a finding: applied by one click, previewed while it is pointed at or focused. */
export function FixButton({ fix, canvas }: { fix: Fix; canvas: Canvas }) {
  const [place, setPlace] = useState<CSSProperties>();
  const shown = place !== undefined;
  const touched = useRef(false);
  const id = useId();
  const label = fixLabel(fix, viewOf(canvas));
  const show = (button: HTMLElement) => {
    if (isEdit(fix)) setPlace(besides(button));
  };
  const hide = () => setPlace(undefined);
  return (
    <span className={styles.fix}>
      <Button
        aria-describedby={shown ? id : undefined}
        onClick={(event) => {
          // A finger cannot point: the first tap shows what the second will do.
          if (touched.current && !shown && isEdit(fix)) {
            show(event.currentTarget);
            return;
          }
          hide();
          applyFix(fix, label);
        }}
        onPointerDown={(event) => {
          touched.current = event.pointerType === 'touch';
        }}
        onPointerEnter={(event) => event.pointerType === 'mouse' && show(event.currentTarget)}
        onPointerLeave={(event) => event.pointerType !== 'touch' && hide()}
        onFocus={(event) =>
          event.currentTarget.matches(':focus-visible') &&
          !touched.current &&
          show(event.currentTarget)
        }
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
      {place && isEdit(fix) && <FixPreview id={id} fix={fix} canvas={canvas} place={place} />}
    </span>
  );
}

function applyFix(fix: Fix, label: string): void {
  const canvas = currentCanvas();
  if (!canvas) return;
  if (isEdit(fix)) {
    const { apply: change } = fix.make(fixContext(canvas));
    apply({ name: 'fix', apply: change });
    offerUndo(t('fix.done', { fix: label }));
  } else if ('id' in fix.ask) askFor(fix.ask.id, fix.ask.path);
  else edit({ kind: 'new', block: fix.ask.block, id: newId() });
}

/** Says what was done and offers to undo it, for as long as it is the last thing that was done. */
function offerUndo(text: string): void {
  const last = () => useDocument.getState().timeline?.past.at(-1);
  const step = last();
  const notice = notify(text, {
    action: { label: t('command.undo'), run: () => useDocument.getState().undo() },
  });
  const stop = useDocument.subscribe(() => {
    if (last() === step) return;
    stop();
    dismiss(notice);
  });
}

/** Where the preview stands: beside the panel, where it hides no other fix, or under the button. */
function besides(button: HTMLElement): CSSProperties {
  const rect = button.getBoundingClientRect();
  const edge = button.closest('aside')?.getBoundingClientRect().left ?? 0;
  if (edge < PREVIEW_WIDTH + 24) return { left: 12, top: rect.bottom + 4 };
  const right = window.innerWidth - edge + 8;
  return rect.top > window.innerHeight / 2
    ? { right, bottom: Math.max(8, window.innerHeight - rect.bottom) }
    : { right, top: Math.max(8, rect.top) };
}

function FixPreview(props: { id: string; fix: EditFix; canvas: Canvas; place: CSSProperties }) {
  const { id, fix, canvas, place } = props;
  const checker = useFindings((state) => state.checker);
  if (!checker) return null;
  const outcome = checker.preview(canvas, fix.make(fixContext(canvas)));
  const titles = (findings: readonly Finding[], at: Canvas) =>
    findings.map((finding) => describe(finding, viewOf(at)).title);
  return (
    <span className={styles.preview} id={id} role="tooltip" style={place}>
      <Lines label={t('preview.does')} lines={changesBetween(canvas, outcome.canvas)} />
      <Lines label={t('preview.closes')} lines={titles(outcome.closes, canvas)} />
      <Lines label={t('preview.opens')} lines={titles(outcome.opens, outcome.canvas)} />
    </span>
  );
}

const MOST = 5;
const PREVIEW_WIDTH = 272;

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
