import '../i18n/panel';
import { t } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import type { Finding } from '../rules/engine';
import { isYoung } from '../rules/young';
import { useFindings } from '../store/findings';
import { announce } from '../store/notices';

/** Said once the edit itself has been said and nobody types any more. */
const AFTER = 1200;

/** What is known of a canvas: the conflicts it had when they were last told. */
interface Told {
  readonly canvas: string;
  readonly ids: ReadonlySet<string>;
}

/** The conflicts of a canvas, by id; none while it is too young to be told anything. */
function conflictsOf(canvas: Canvas, findings: readonly Finding[]): Told {
  const conflicts = isYoung(canvas) ? [] : findings.filter(({ kind }) => kind === 'conflict');
  return { canvas: canvas.id, ids: new Set(conflicts.map(({ id }) => id)) };
}

/** What came and went since, as a short text; none where nothing did or another canvas is open. */
export function changeSince(before: Told, now: Told): string | undefined {
  if (before.canvas !== now.canvas) return undefined;
  const opened = [...now.ids].filter((id) => !before.ids.has(id)).length;
  const closed = [...before.ids].filter((id) => !now.ids.has(id)).length;
  const said = [
    ...(opened > 0 ? [t('announce.opened', { count: opened })] : []),
    ...(closed > 0 ? [t('announce.closed', { count: closed })] : []),
  ];
  return said.length > 0 ? said.join(', ') : undefined;
}

/** Tells screen readers how many findings an edit opened or closed. Returns how to stop. */
export function startTelling(): () => void {
  let told: Told | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    const { report, checked } = useFindings.getState();
    if (!report || !checked) return;
    const now = conflictsOf(checked, report.findings);
    const change = told && changeSince(told, now);
    told = now;
    if (change) announce(change);
  };
  const stop = useFindings.subscribe((state, before) => {
    if (state.report === before.report) return;
    clearTimeout(timer);
    // The first report of a canvas is what it opens with, not news.
    if (told?.canvas === state.checked?.id) timer = setTimeout(tell, AFTER);
    else tell();
  });
  tell();
  return () => {
    clearTimeout(timer);
    stop();
  };
}
