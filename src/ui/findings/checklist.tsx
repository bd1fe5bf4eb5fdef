import { describe } from '../../i18n/describe';
import { t, text } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { viewOf } from '../../model/view';
import type { Finding } from '../../rules/engine';
import { newId } from '../../model/ids';
import { isEdit } from '../../rules/fix';
import { useFindings } from '../../store/findings';
import { askFor, edit, openDialog, reveal } from '../../store/view';
import { Button } from '../controls/button';
import styles from './findings.module.css';
import { SetAside } from './set-aside';

/** What nothing is recorded about yet: one line a rule, opening into its places. */
export function Checklist({ gaps, canvas }: { gaps: readonly Finding[]; canvas: Canvas }) {
  if (gaps.length === 0) return null;
  const rules = [...new Set(gaps.map(({ rule }) => rule))];
  return (
    <section className={styles.section} aria-labelledby="checklist-title">
      <h3 id="checklist-title" className={styles.subheading}>
        {t('checklist.title')}
      </h3>
      {rules.map((rule) => {
        const own = gaps.filter((gap) => gap.rule === rule);
        return (
          <details key={rule} className={styles.gap}>
            <summary>{text(`gap.${rule}`, { count: own.length })}</summary>
            <ul className={styles.places}>
              {own.map((gap) => (
                <li key={gap.id}>
                  <Place gap={gap} canvas={canvas} />
                </li>
              ))}
            </ul>
            <Button look="link" onClick={() => openDialog({ kind: 'page', rule })}>
              {t('finding.why')}
            </Button>
          </details>
        );
      })}
    </section>
  );
}

/** A place where something is missing: clicking it goes where the answer can be given. */
function Place({ gap, canvas }: { gap: Finding; canvas: Canvas }) {
  const checker = useFindings((state) => state.checker);
  const go = () => {
    const ask = checker?.fixesOf(gap, canvas).find((fix) => !isEdit(fix));
    if (ask && !isEdit(ask)) {
      if ('id' in ask.ask) askFor(ask.ask.id, ask.ask.path);
      else edit({ kind: 'new', block: ask.ask.block, id: newId() });
    } else if (gap.on) reveal(gap.on);
  };
  const { title } = describe(gap, viewOf(canvas));
  return (
    <>
      <button type="button" className={styles.go} onClick={go}>
        {title}
      </button>{' '}
      <SetAside finding={gap} title={title} />
    </>
  );
}
