import { X } from 'lucide-react';
import { parseNumber } from '../../i18n/parse-number';
import { t, word } from '../../i18n/translate';
import type { Entry } from '../../layout/evidence/log';
import { weightMark } from '../../layout/evidence/marks';
import { putRecord } from '../../model/edit-notes';
import { removeRecord } from '../../model/edit-remove';
import { EvidenceKind, RelationshipType } from '../../model/enums';
import type { Evidence } from '../../model/records';
import { apply, currentCanvas } from '../../store/document';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { useDraft } from '../controls/draft';
import { Drawing } from '../controls/drawing';
import { TextInput } from '../controls/text-input';
import { NoteName } from '../note/note-name';
import { useSelected } from '../note/show';
import { Stripe } from '../note/stripe';
import table from './table.module.css';

/** Names of fields and buttons for those who do not see the row: what it is about, and of which day. */
const labelling =
  ({ about, when }: Entry) =>
  (label: string) =>
    t('evidence.log.of', { label, about, when });

/** One piece of evidence: every part of it can be changed where it stands. */
export function LogRow({ entry }: { entry: Entry }) {
  const { evidence, note, about, part, stripes } = entry;
  const named = labelling(entry);
  const selected = useSelected(note);
  const put = (next: Evidence, gesture?: string) => {
    // Words that were still being typed do not bring back what has been removed.
    if (!currentCanvas()?.evidence[evidence.id]) return;
    apply(putRecord('evidence', next), gesture && `${gesture} ${evidence.id}`);
  };
  return (
    <tr data-about={`${evidence.id} ${note}`} data-selected={selected}>
      <td data-label={t('evidence.log.date')}>
        <Stripe places={stripes} />
        <DateInput
          label={t('evidence.log.dateOf', { about })}
          date={evidence.date}
          onCommit={(date) => {
            const { date: _, ...rest } = evidence;
            put(date ? { ...rest, date } : rest);
          }}
        />
      </td>
      <th scope="row" data-column="topic">
        <NoteName id={note} name={about} />
        {part && <span className={table.part}>{part}</span>}
      </th>
      <td data-label={t('evidence.kind')}>
        <Select
          label={named(t('evidence.kind'))}
          className={table.choice!}
          value={evidence.kind}
          options={EvidenceKind.options.map((value) => ({
            value,
            label: word('evidenceKind', value),
          }))}
          onChange={(kind) =>
            put({ ...evidence, kind: (kind ?? evidence.kind) as Evidence['kind'] })
          }
        />
        <span className={table.weight}>
          <Drawing drawing={weightMark(entry.weight)} /> {entry.weightWord}
        </span>
      </td>
      <td data-label={t('evidence.list.people')}>
        <TextInput
          label={named(t('evidence.n'))}
          placeholder={t('evidence.log.uncounted')}
          className={table.number!}
          value={evidence.n === undefined ? '' : String(evidence.n)}
          onCommit={(typed) => {
            const { n: _, ...rest } = evidence;
            const n = parseNumber(typed);
            if (typed.trim() === '') put(rest, 'n');
            else if (n !== undefined && n !== evidence.n) put({ ...rest, n: Math.round(n) }, 'n');
          }}
        />
      </td>
      <td data-label={t('evidence.stance')}>
        <StanceCell entry={entry} put={put} />
      </td>
      <td data-label={t('evidence.note')} data-column="note">
        <TextInput
          lines="many"
          label={named(t('evidence.note'))}
          placeholder={t('evidence.note')}
          className={table.text!}
          value={evidence.note ?? ''}
          onCommit={(text) => put({ ...evidence, note: text }, 'note')}
        />
      </td>
      <td className={table.end}>
        <Button
          look="icon"
          aria-label={named(t('evidence.remove'))}
          onClick={() => apply(removeRecord('evidence', evidence.id))}
        >
          <X size={14} aria-hidden />
        </Button>
      </td>
    </tr>
  );
}

/** A day. It is handed on when the field is left: a year being typed would send the row up and down. */
function DateInput(props: {
  label: string;
  date: string | undefined;
  onCommit(date: string): void;
}) {
  const { label, date = '', onCommit } = props;
  const { text, change, flush } = useDraft(date, onCommit, { rest: 'on-leave' });
  return (
    <input
      type="date"
      className={table.date}
      aria-label={label}
      data-empty={!text}
      value={text}
      onChange={(event) => change(event.target.value)}
      onBlur={flush}
      onKeyDown={(event) => {
        if (event.key === 'Enter') flush();
      }}
    />
  );
}

/** For or against; where against an expectation, what they wanted instead. */
function StanceCell({ entry, put }: { entry: Entry; put(next: Evidence): void }) {
  const { evidence } = entry;
  const named = labelling(entry);
  return (
    <>
      <Select
        label={named(t('evidence.stance'))}
        className={`${table.choice} ${table.stance}`}
        value={evidence.supports ? 'for' : 'against'}
        options={(['for', 'against'] as const).map((value) => ({
          value,
          label: t(`evidence.${value}`),
        }))}
        onChange={(value) => put({ ...evidence, supports: value === 'for' })}
      />
      {!evidence.supports && evidence.about.path === 'expectation' && (
        <Select
          label={named(t('evidence.instead'))}
          className={`${table.choice} ${table.stance}`}
          empty={t('evidence.insteadUnsaid')}
          value={evidence.instead}
          options={RelationshipType.options.map((value) => ({
            value,
            label: t('evidence.insteadType', { type: word('relationshipType', value) }),
          }))}
          onChange={(value) => {
            const { instead: _, ...rest } = evidence;
            put(value ? { ...rest, instead: value as RelationshipType } : rest);
          }}
        />
      )}
      {entry.turned && <span className={table.part}>{entry.turned}</span>}
    </>
  );
}
