import { X } from 'lucide-react';
import { parseNumber, typedNumber } from '../../i18n/parse-number';
import { t, word } from '../../i18n/translate';
import { offeredTo } from '../../layout/relationships/signs';
import type { Canvas, Id } from '../../model/canvas';
import { putRecord } from '../../model/edit-notes';
import { removeRecord } from '../../model/edit-remove';
import { KpiKind } from '../../model/enums';
import { newId } from '../../model/ids';
import type { Kpi } from '../../model/records';
import { viewOf } from '../../model/view';
import { apply } from '../../store/document';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import { TextInput } from '../controls/text-input';
import styles from './details.module.css';

const kinds = () => KpiKind.options.map((value) => ({ value, label: word('kpiKind', value) }));

/** The measures of a segment and of each of its relationships, to be changed on the spot. */
export function MeasuresDetails({ canvas, id }: { canvas: Canvas; id: Id }) {
  const segment = canvas.segments[id];
  if (!segment) return null;
  const view = viewOf(canvas);
  return (
    <div className={styles.cost}>
      {[...offeredTo(segment, view), segment].map((subject) => (
        <section
          key={subject.id}
          className={styles.part}
          aria-label={t('relationships.measureOf', { name: subject.name })}
        >
          <h4>{subject.name}</h4>
          {view.kpisOf(subject.id).map((kpi) => (
            <Measure key={kpi.id} kpi={kpi} unit={unitOf(kpi, canvas)} />
          ))}
          <Select
            label={t('relationships.addMeasureTo', { name: subject.name })}
            value={undefined}
            empty={t('relationships.addMeasureEmpty')}
            options={kinds()}
            onChange={(kind) =>
              kind &&
              apply(putRecord('kpis', { id: newId(), kind: kind as Kpi['kind'], of: subject.id }))
            }
          />
        </section>
      ))}
    </div>
  );
}

/** A share is kept as a fraction and shown as a percentage. */
const scaleOf = (unit: string) => (unit.startsWith('share') ? 100 : 1);

const unitOf = ({ target, value }: Kpi, { meta }: Canvas): string => {
  const unit = target?.unit ?? value?.unit ?? 'number';
  return unit.startsWith('share') ? t('unit.share') : unit.startsWith('money') ? meta.currency : '';
};

function Measure({ kpi, unit }: { kpi: Kpi; unit: string }) {
  const put = (part: Partial<Kpi>) => apply(putRecord('kpis', { ...kpi, ...part }));
  const name = kpi.name?.trim() || word('kpiKind', kpi.kind);
  return (
    <div className={styles.measure}>
      <span className={styles.measureName}>{name}</span>
      <Amount kpi={kpi} field="value" name={name} put={put} />
      <Amount kpi={kpi} field="target" name={name} put={put} />
      <span className={styles.for}>{unit}</span>
      <Button
        look="icon"
        aria-label={t('kpi.remove', { kind: name })}
        onClick={() => apply(removeRecord('kpis', kpi.id))}
      >
        <X size={14} aria-hidden />
      </Button>
    </div>
  );
}

function Amount(props: {
  kpi: Kpi;
  field: 'target' | 'value';
  name: string;
  put(part: Partial<Kpi>): void;
}) {
  const { kpi, field, name, put } = props;
  const known = kpi[field];
  const other = kpi[field === 'value' ? 'target' : 'value'];
  const unit = known?.unit ?? other?.unit ?? 'number';
  const scale = scaleOf(unit);
  const status = field === 'value' ? 'measured' : 'assumed';
  return (
    <label className={styles.amount}>
      <span className={styles.for}>{t(`kpi.${field}`)}</span>
      <TextInput
        label={t('relationships.measureField', { measure: name, field: t(`kpi.${field}`) })}
        value={known ? typedNumber(known.value * scale) : ''}
        same={(typed, text) => parseNumber(typed) === parseNumber(text)}
        onCommit={(typed) => {
          const value = parseNumber(typed);
          if (typed.trim() === '') put({ [field]: undefined });
          else if (value !== undefined && value / scale !== known?.value) {
            put({ [field]: { unit, status, ...known, value: value / scale } });
          }
        }}
      />
    </label>
  );
}
