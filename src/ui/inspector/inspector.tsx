import { X } from 'lucide-react';
import { useEffect, useRef, useState, type ReactNode } from 'react';
import { t, word } from '../../i18n/translate';
import type { Block } from '../../model/blocks';
import type { Element } from '../../model/canvas';
import { NAME_LIMIT } from '../../model/limits';
import { change, rename } from '../../model/edit-notes';
import { removeNotes } from '../../model/edit-remove';
import { viewOf } from '../../model/view';
import { apply, useCanvas } from '../../store/document';
import { useFindings } from '../../store/findings';
import { select, useView } from '../../store/view';
import { COMMON, FIELDS, type FieldSpec } from '../controls/attributes';
import { Button } from '../controls/button';
import { TextInput } from '../controls/text-input';
import { AssumptionList } from './assumption-list';
import { Attribute } from './attribute';
import styles from './inspector.module.css';
import { KpiList } from './kpi-list';
import { LinksSection } from './links-section';

/** Fields that are brought out of the fold at one time. */
const BROUGHT_OUT = 2;

const MEASURED: ReadonlySet<Block> = new Set(['segments', 'relationships', 'channels']);

/** Where a question is answered that has no field of its own name. */
const PLACES: Readonly<Record<string, string>> = { evidence: 'expectation' };

/**
 * All attributes of a note: first what a check could use now, the rest folded away. `words` (what
 * its words suggest) stands under the name; `children` (what was found about the note) stand
 * where they are seen without scrolling, before the rest.
 */
export function Inspector(props: { id: string; words?: ReactNode; children?: ReactNode }) {
  const { id, words, children } = props;
  const canvas = useCanvas();
  const block = viewOf(canvas).blockOf(id);
  const note = block && canvas[block][id];
  const field = useView((state) => state.field);
  const { report, checker } = useFindings();
  const ref = useRef<HTMLDivElement>(null);
  const [fold, setFold] = useState({ open: false, ask: 0 });

  // What checks wait for, the answer that tells most first.
  const asking = (checker?.nextQuestions(report?.unchecked ?? [], viewOf(canvas)) ?? []).filter(
    (question) => question.id === id,
  );
  const waited = new Set(asking.map(({ path }) => path));
  const specs = block ? FIELDS[block] : { first: [], rest: [] };
  // Of the fields that are folded away, those come out whose answers tell most; not all at once.
  const folding = new Set(specs.rest.map(({ path }) => path));
  const out = asking.flatMap(({ path }) => (folding.has(path) ? [path] : [])).slice(0, BROUGHT_OUT);
  const wanted = (spec: FieldSpec) => out.includes(spec.path);
  const first = [...specs.first, ...specs.rest.filter(wanted)];
  const rest = [...specs.rest.filter((spec) => !wanted(spec)), ...COMMON];
  const asked = field?.id === id ? field : undefined;
  const folded = asked && !first.some((spec) => covers(spec, asked.path));
  // The field that was asked for may be folded away: then its fold is open.
  const open = folded && asked.ask > fold.ask ? true : fold.open;
  useEffect(() => {
    if (!asked) return;
    const frame = requestAnimationFrame(() => {
      const place = ref.current?.querySelector<HTMLElement>(
        `[data-path^="${PLACES[asked.path] ?? asked.path}"]`,
      );
      const control = place?.querySelector<HTMLElement>('input, select, textarea, button');
      (control ?? place)?.focus();
      place?.scrollIntoView({ block: 'center' });
    });
    return () => cancelAnimationFrame(frame);
  }, [asked]);

  if (!block || !note) return null;
  const show = (list: readonly FieldSpec[]) =>
    list.map((spec) => (
      <div key={spec.path} data-path={spec.path}>
        <Attribute spec={spec} block={block} note={note} canvas={canvas} />
        {waited.has(spec.path) && <p className={styles.waits}>{t('inspector.waited')}</p>}
      </div>
    ));
  return (
    <section className={styles.inspector} ref={ref} aria-label={t('inspector.label')}>
      <div className={styles.kind}>
        <span>{word('blockOne', block)}</span>
        <Button
          look="icon"
          className={styles.close!}
          aria-label={t('inspector.close')}
          onClick={() => select()}
        >
          <X size={15} aria-hidden />
        </Button>
      </div>
      <div data-path="name">
        <TextInput
          key={id}
          label={t('inspector.name')}
          className={styles.name!}
          value={note.name}
          lines="many"
          maxLength={NAME_LIMIT}
          onCommit={(name) => apply(rename(id, name), `name:${id}`)}
        />
      </div>
      <Placeholder block={block} note={note} />
      {words}
      <div className={styles.fields}>{show(first)}</div>
      <div data-path="links">
        <LinksSection id={id} block={block} canvas={canvas} />
      </div>
      {children}
      {MEASURED.has(block) && (
        <div data-path="kpis">
          <KpiList id={id} canvas={canvas} />
        </div>
      )}
      <div data-path="assumptions">
        <AssumptionList id={id} canvas={canvas} />
      </div>
      <details
        className={styles.more}
        open={open}
        onToggle={({ currentTarget }) =>
          setFold(({ ask }) => ({ open: currentTarget.open, ask: asked?.ask ?? ask }))
        }
      >
        <summary>{t('inspector.more')}</summary>
        <div className={styles.fields}>
          {show(rest)}
          <Button onClick={() => apply(removeNotes([id]))}>{t('command.delete')}</Button>
        </div>
      </details>
    </section>
  );
}

/** Whether a field is, or holds, what a path asks for: `economics` is in `economics.arpaMonth`. */
function covers(spec: FieldSpec, path: string): boolean {
  if (path === 'evidence') return spec.kind === 'expectation';
  return spec.path === path || spec.path.startsWith(`${path}.`) || path.startsWith(`${spec.path}.`);
}

/** A placeholder says that it is one, until someone confirms it. */
function Placeholder({ block, note }: { block: Block; note: Element }) {
  if (note.status !== 'assumed') return null;
  return (
    <div className={styles.notice}>
      <span>{t('inspector.placeholder')}</span>
      <Button
        onClick={() =>
          apply(
            change(block, note.id, (draft) => {
              delete draft.status;
            }),
          )
        }
      >
        {t('inspector.confirm')}
      </Button>
    </div>
  );
}
