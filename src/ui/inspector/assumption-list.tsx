import { Plus, X } from 'lucide-react';
import { t, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import { removeRecord } from '../../model/edit-remove';
import { AssumptionStatus, Importance } from '../../model/enums';
import { newId } from '../../model/ids';
import type { Assumption } from '../../model/records';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { FieldGroup } from '../controls/field';
import { TextInput } from '../controls/text-input';
import { EvidenceList } from './evidence-list';
import styles from './inspector.module.css';

/** What would have to be true for this note to stand. */
export function AssumptionList({ id, canvas }: { id: Id; canvas: Canvas }) {
  return (
    <FieldGroup wide label={t('field.assumptions')}>
      {viewOf(canvas)
        .assumptionsAbout(id)
        .map((assumption) => (
          <AssumptionItem key={assumption.id} assumption={assumption} canvas={canvas} />
        ))}
      <Button
        look="link"
        onClick={() =>
          apply(
            putRecord('assumptions', {
              id: newId(),
              about: { id },
              statement: '',
              importance: 'medium',
              status: 'untested',
            }),
          )
        }
      >
        <Plus size={13} aria-hidden /> {t('assumption.add')}
      </Button>
    </FieldGroup>
  );
}

function AssumptionItem({ assumption, canvas }: { assumption: Assumption; canvas: Canvas }) {
  const put = (part: Partial<Assumption>) =>
    apply(putRecord('assumptions', { ...assumption, ...part }));
  return (
    <div className={styles.record}>
      <TextInput
        lines="many"
        label={t('assumption.statement')}
        placeholder={t('assumption.statement')}
        value={assumption.statement}
        onCommit={(statement) => put({ statement })}
      />
      <div className={styles.row}>
        <Select
          label={t('assumption.importance')}
          value={assumption.importance}
          options={Importance.options.map((value) => ({ value, label: word('importance', value) }))}
          onChange={(importance) => put({ importance: importance as Assumption['importance'] })}
        />
        <Select
          label={t('assumption.status')}
          value={assumption.status}
          options={AssumptionStatus.options.map((value) => ({
            value,
            label: word('assumptionStatus', value),
          }))}
          onChange={(status) => put({ status: status as Assumption['status'] })}
        />
        <Button
          look="icon"
          aria-label={t('assumption.remove')}
          onClick={() => apply(removeRecord('assumptions', assumption.id))}
        >
          <X size={14} aria-hidden />
        </Button>
      </div>
      {assumption.status === 'invalidated' && (
        <TextInput
          lines="many"
          label={t('assumption.resolution')}
          placeholder={t('assumption.resolution')}
          value={assumption.resolution ?? ''}
          onCommit={(resolution) => put({ resolution })}
        />
      )}
      <EvidenceList about={{ id: assumption.id }} canvas={canvas} />
    </div>
  );
}
