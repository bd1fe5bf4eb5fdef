import { Plus, X } from 'lucide-react';
import { parseNumber } from '../../i18n/parse-number';
import { t, word } from '../../i18n/translate';
import type { Canvas } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import { removeRecord } from '../../model/edit-remove';
import { EvidenceKind, RelationshipType } from '../../model/enums';
import { stanceOn } from '../../model/evidence';
import { newId } from '../../model/ids';
import type { About, Evidence } from '../../model/records';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { FieldGroup } from '../controls/field';
import { TextInput } from '../controls/text-input';
import styles from './inspector.module.css';

/** What was learned about something: each piece with its kind, size, stance and words. */
export function EvidenceList({ about, canvas }: { about: About; canvas: Canvas }) {
  const items = viewOf(canvas).evidenceAbout(about.id, about.path);
  return (
    <FieldGroup wide label={t('field.evidence')}>
      {items.map((item) => (
        <EvidenceItem key={item.id} item={item} canvas={canvas} />
      ))}
      <Button
        look="link"
        data-field="evidence"
        onClick={() =>
          apply(
            putRecord('evidence', { id: newId(), about, kind: 'interview', supports: true, n: 1 }),
          )
        }
      >
        <Plus size={13} aria-hidden /> {t('evidence.add')}
      </Button>
    </FieldGroup>
  );
}

function EvidenceItem({ item, canvas }: { item: Evidence; canvas: Canvas }) {
  const put = (part: Partial<Evidence>) => apply(putRecord('evidence', { ...item, ...part }));
  const expected = canvas.segments[item.about.id]?.expectation?.types.map(({ type }) => type) ?? [];
  const stance = stanceOn(item, expected);
  return (
    <div className={styles.record}>
      <div className={styles.row}>
        <Select
          label={t('evidence.kind')}
          value={item.kind}
          options={EvidenceKind.options.map((value) => ({
            value,
            label: word('evidenceKind', value),
          }))}
          onChange={(kind) => put({ kind: kind as Evidence['kind'] })}
        />
        <TextInput
          label={t('evidence.n')}
          value={item.n === undefined ? '' : String(item.n)}
          placeholder={t('evidence.n')}
          onCommit={(typed) => {
            const n = parseNumber(typed);
            if (typed.trim() === '') put({ n: undefined });
            else if (n !== undefined && n !== item.n) put({ n: Math.round(n) });
          }}
        />
        <Button
          look="icon"
          aria-label={t('evidence.remove')}
          onClick={() => apply(removeRecord('evidence', item.id))}
        >
          <X size={14} aria-hidden />
        </Button>
      </div>
      <div className={styles.row}>
        <Select
          label={t('evidence.stance')}
          value={item.supports ? 'for' : 'against'}
          options={(['for', 'against'] as const).map((value) => ({
            value,
            label: t(`evidence.${value}`),
          }))}
          onChange={(value) => put({ supports: value === 'for' })}
        />
        {!item.supports && (
          <Select
            label={t('evidence.instead')}
            value={item.instead}
            empty={t('evidence.insteadUnsaid')}
            options={RelationshipType.options.map((value) => ({
              value,
              label: t('evidence.insteadType', { type: word('relationshipType', value) }),
            }))}
            onChange={(value) => {
              const { instead: _, ...rest } = item;
              apply(
                putRecord(
                  'evidence',
                  value ? { ...rest, instead: value as RelationshipType } : rest,
                ),
              );
            }}
          />
        )}
      </div>
      <TextInput
        lines="many"
        label={t('evidence.note')}
        placeholder={t('evidence.note')}
        value={item.note ?? ''}
        onCommit={(note) => put({ note })}
      />
      {!item.supports && stance === 'for' && (
        <p className={styles.definition}>{t('evidence.nowFor')}</p>
      )}
    </div>
  );
}
