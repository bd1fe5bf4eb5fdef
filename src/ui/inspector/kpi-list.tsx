import { Plus, X } from 'lucide-react';
import { parseNumber, typedNumber } from '../../i18n/parse-number';
import { t, word } from '../../i18n/translate';
import type { Canvas, Id } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import { removeRecord } from '../../model/edit-remove';
import { KpiDirection, KpiKind } from '../../model/enums';
import { newId } from '../../model/ids';
import type { Kpi } from '../../model/records';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { Field, FieldGroup } from '../controls/field';
import fields from '../controls/field.module.css';
import { TextInput } from '../controls/text-input';
import styles from './inspector.module.css';

/** How one knows whether it works: the measures of a segment, a relationship or a channel. */
export function KpiList({ id, canvas }: { id: Id; canvas: Canvas }) {
  return (
    <FieldGroup wide label={t('field.kpis')}>
      {viewOf(canvas)
        .kpisOf(id)
        .map((kpi) => (
          <KpiItem key={kpi.id} kpi={kpi} />
        ))}
      <Button
        look="link"
        onClick={() => apply(putRecord('kpis', { id: newId(), kind: 'csat', of: id }))}
      >
        <Plus size={13} aria-hidden /> {t('kpi.add')}
      </Button>
    </FieldGroup>
  );
}

function KpiItem({ kpi }: { kpi: Kpi }) {
  const put = (part: Partial<Kpi>) => apply(putRecord('kpis', { ...kpi, ...part }));
  return (
    <div className={styles.record}>
      <div className={styles.row}>
        <Select
          label={t('kpi.kind')}
          value={kpi.kind}
          options={KpiKind.options.map((value) => ({ value, label: word('kpiKind', value) }))}
          onChange={(kind) => put({ kind: kind as Kpi['kind'] })}
        />
        <Button
          look="icon"
          aria-label={t('kpi.remove', { kind: word('kpiKind', kpi.kind) })}
          onClick={() => apply(removeRecord('kpis', kpi.id))}
        >
          <X size={14} aria-hidden />
        </Button>
      </div>
      <div className={styles.row}>
        <Select
          label={t('kpi.direction')}
          value={kpi.direction ?? 'higher'}
          options={KpiDirection.options.map((value) => ({
            value,
            label: word('kpiDirection', value),
          }))}
          onChange={(direction) => put({ direction: direction as 'higher' | 'lower' })}
        />
        <KpiNumber kpi={kpi} field="target" put={put} />
        <KpiNumber kpi={kpi} field="value" put={put} />
      </div>
      {kpi.value && (
        <Field label={t('kpi.lastMeasured')}>
          {(id) => (
            <input
              id={id}
              type="date"
              className={fields.input}
              value={kpi.lastMeasured ?? ''}
              onChange={(event) => put({ lastMeasured: event.target.value || undefined })}
            />
          )}
        </Field>
      )}
    </div>
  );
}

function KpiNumber(props: { kpi: Kpi; field: 'target' | 'value'; put(part: Partial<Kpi>): void }) {
  const { kpi, field, put } = props;
  const status = field === 'value' ? 'measured' : 'assumed';
  return (
    <TextInput
      label={t(`kpi.${field}`)}
      placeholder={t(`kpi.${field}`)}
      same={(typed, known) => parseNumber(typed) === parseNumber(known)}
      value={kpi[field] ? typedNumber(kpi[field].value) : ''}
      onCommit={(typed) => {
        const value = parseNumber(typed);
        if (typed.trim() === '') put({ [field]: undefined });
        else if (value !== undefined && value !== kpi[field]?.value) {
          put({ [field]: { unit: 'number', status, ...kpi[field], value } });
        }
      }}
    />
  );
}
