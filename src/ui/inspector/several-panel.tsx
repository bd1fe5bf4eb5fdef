import '../../i18n/several';
import { X } from 'lucide-react';
import { t, word } from '../../i18n/translate';
import { BLOCKS, type Block } from '../../model/blocks';
import type { Element, Id } from '../../model/canvas';
import { together } from '../../model/edit';
import { find } from '../../model/find';
import { change } from '../../model/edit-notes';
import { State, Validation } from '../../model/enums';
import { linkableBlocks } from '../../model/link-meanings';
import { inOrder } from '../../model/order';
import { apply, useCanvas } from '../../store/document';
import { openDialog, reveal, select } from '../../store/view';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { Field } from '../controls/field';
import styles from './inspector.module.css';
import own from './several-panel.module.css';

/** Names listed of a block; more are counted. */
const NAMED = 6;

/** What is selected when several notes are, and what can be said of all of them at once. */
export function SeveralPanel(props: {
  ids: readonly Id[];
  /** Asked by the buttons; the commands themselves belong to the app. */
  onCommand(id: string): void;
  onMove(to: Block): void;
}) {
  const { ids, onCommand, onMove } = props;
  const canvas = useCanvas();
  const chosen = new Set(ids);
  const groups = BLOCKS.map((block) => ({
    block,
    notes: inOrder(canvas, block).filter(({ id }) => chosen.has(id)) as Element[],
  })).filter(({ notes }) => notes.length > 0);
  const notes = groups.flatMap((group) => group.notes);
  const write = (key: 'state' | 'status', value: string | undefined) =>
    apply(
      together(
        'change',
        notes.map(({ id }) => setOn(find(canvas, id)!.block, id, key, value)),
      ),
    );
  const last = ids.at(-1)!;
  const canLink = groups.some(({ block }) => linkableBlocks(block).length > 0);
  return (
    <section className={styles.inspector} aria-label={t('several.label')}>
      <div className={styles.kind}>
        <h2 className={own.count}>{t('several.selected', { count: ids.length })}</h2>
        <Button
          look="icon"
          className={styles.close!}
          aria-label={t('several.letGo')}
          onClick={() => select()}
        >
          <X size={15} aria-hidden />
        </Button>
      </div>
      {groups.map(({ block, notes: some }) => (
        <div key={block} className={own.group}>
          <span className={own.block}>{word('block', block)}</span>
          <ul className={own.names}>
            {some.slice(0, NAMED).map(({ id, name }) => (
              <li key={id}>
                <button type="button" className={own.name} dir="auto" onClick={() => reveal(id)}>
                  {name || t('note.unnamed')}
                </button>
              </li>
            ))}
          </ul>
          {some.length > NAMED && (
            <span className={own.block}>{t('several.more', { count: some.length - NAMED })}</span>
          )}
        </div>
      ))}
      <div className={styles.fields}>
        <Field label={t('several.moveTo')}>
          {(id) => (
            <Select
              id={id}
              value=""
              empty={t('several.moveChoose')}
              options={BLOCKS.filter(
                (block) => groups.length > 1 || block !== groups[0]?.block,
              ).map((block) => ({ value: block, label: word('block', block) }))}
              onChange={(block) => block && onMove(block as Block)}
            />
          )}
        </Field>
        <OfAll
          label={t('field.state')}
          of="state"
          notes={notes}
          options={State.options}
          onChange={(value) => write('state', value)}
        />
        <OfAll
          label={t('several.status')}
          of="status"
          notes={notes}
          options={Validation.options}
          onChange={(value) => write('status', value)}
        />
      </div>
      <div className={own.actions}>
        {canLink && (
          <Button
            onClick={() =>
              openDialog({ kind: 'link', id: last, also: ids.filter((id) => id !== last) })
            }
          >
            {t('several.link')}
          </Button>
        )}
        <Button onClick={() => onCommand('duplicate')}>{t('command.duplicate')}</Button>
        <Button onClick={() => onCommand('copy')}>{t('command.copy')}</Button>
        <Button onClick={() => onCommand('delete')}>{t('command.delete')}</Button>
      </div>
    </section>
  );
}

/** One attribute of all notes: its value where they agree, a word where they do not. */
function OfAll(props: {
  label: string;
  of: 'state' | 'status';
  notes: readonly Element[];
  options: readonly string[];
  onChange(value: string | undefined): void;
}) {
  const { label, of, notes, options, onChange } = props;
  const values = new Set(notes.map((note) => note[of] ?? (of === 'state' ? 'current' : '')));
  const mixed = values.size > 1;
  const words = of === 'state' ? 'state' : 'validation';
  return (
    <Field label={label}>
      {(id) => (
        <Select
          id={id}
          value={mixed ? 'mixed' : [...values][0]}
          {...(of === 'state' ? {} : { empty: t('answer.unsaid') })}
          options={[
            ...(mixed ? [{ value: 'mixed', label: t('several.mixed') }] : []),
            ...options.map((value) => ({ value, label: word(words, value) })),
          ]}
          onChange={(value) => value !== 'mixed' && onChange(value)}
        />
      )}
    </Field>
  );
}

function setOn(block: Block, id: Id, key: 'state' | 'status', value: string | undefined) {
  return change(block, id, (note) => {
    const draft = note as { state?: string; status?: string };
    if (value === undefined || (key === 'state' && value === 'current')) delete draft[key];
    else draft[key] = value;
  });
}
