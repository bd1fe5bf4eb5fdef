import { useEffect, useRef } from 'react';
import { t, word } from '../i18n/translate';
import type { Meta } from '../model/canvas';
import { changeMeta } from '../model/edit-notes';
import { CostOrientation, Funding, Pattern, Stage } from '../model/enums';
import { apply, useCanvas } from '../store/document';
import { useView } from '../store/view';
import { Choices, Select } from '../ui/controls/choice';
import { Field, FieldGroup } from '../ui/controls/field';
import styles from './app.module.css';
import { MetaField } from './meta-field';

const CURRENCIES = [
  'AUD BRL CAD CHF CNY CZK DKK EUR GBP HKD HUF IDR ILS INR JPY KES KRW MXN MYR NGN NOK NZD PHP PKR',
  'PLN RON RUB SAR SEK SGD THB TRY TWD UAH USD VND ZAR',
]
  .join(' ')
  .split(' ');

/** What the canvas says of itself as a whole: it decides which checks apply, and how strictly. */
export function CanvasSettings() {
  const { meta } = useCanvas();
  const write = (recipe: (draft: Meta) => void) => apply(changeMeta(recipe));
  const options = (name: string, values: readonly string[]) =>
    values.map((value) => ({ value, label: word(name, value) }));
  const asked = useView((state) =>
    state.field?.path.startsWith('meta.') ? state.field : undefined,
  );
  const ref = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (!asked || !ref.current) return;
    // Someone wants an answer that is given here.
    ref.current.open = true;
    const place = ref.current.querySelector<HTMLElement>(`[data-path="${asked.path}"] input`);
    place?.focus();
    place?.scrollIntoView({ block: 'center' });
  }, [asked]);
  return (
    <details className={styles.settings} ref={ref}>
      <summary>{t('meta.title')}</summary>
      <div className={styles.settingsFields}>
        <Field label={t('meta.stage')}>
          {(id) => (
            <Select
              id={id}
              value={meta.stage ?? 'idea'}
              options={options('stage', Stage.options)}
              onChange={(stage) =>
                write((draft) => {
                  draft.stage = stage as Stage;
                })
              }
            />
          )}
        </Field>
        <Field label={t('meta.currency')}>
          {(id) => (
            <Select
              id={id}
              value={meta.currency}
              options={[...new Set([meta.currency, ...CURRENCIES])]
                .sort()
                .map((value) => ({ value, label: value }))}
              onChange={(currency) =>
                write((draft) => {
                  if (currency) draft.currency = currency;
                })
              }
            />
          )}
        </Field>
        <Field label={t('meta.costOrientation')}>
          {(id) => (
            <Select
              id={id}
              value={meta.costOrientation}
              empty={t('answer.unsaid')}
              options={options('costOrientation', CostOrientation.options)}
              onChange={(value) =>
                write((draft) => {
                  if (value) draft.costOrientation = value as NonNullable<Meta['costOrientation']>;
                  else delete draft.costOrientation;
                })
              }
            />
          )}
        </Field>
        <Field label={t('meta.funding')}>
          {(id) => (
            <Select
              id={id}
              value={meta.funding}
              empty={t('answer.unsaid')}
              options={options('funding', Funding.options)}
              onChange={(value) =>
                write((draft) => {
                  if (value) draft.funding = value as NonNullable<Meta['funding']>;
                  else delete draft.funding;
                })
              }
            />
          )}
        </Field>
        <FieldGroup label={t('meta.patterns')}>
          <Choices
            values={meta.patterns ?? []}
            options={options('pattern', Pattern.options)}
            onChange={(values) =>
              write((draft) => {
                if (values.length > 0) draft.patterns = values as NonNullable<Meta['patterns']>;
                else delete draft.patterns;
              })
            }
          />
        </FieldGroup>
        <MetaField name="author" />
        <MetaField name="client" />
        <div data-path="meta.asOf">
          <MetaField name="asOf" />
        </div>
        <MetaField name="region" />
      </div>
    </details>
  );
}
