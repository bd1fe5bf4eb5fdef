import { t } from '../../i18n/translate';
import type { Told, ToldChange, ToldField } from '../../layout/compare/told';
import type { Change } from '../../model/compare';
import { SeverityMark } from '../controls/severity-mark';
import styles from './history.module.css';
import { SIGNS } from './signs';

/** All changes by block, then figures and findings. With `onChoose`, each change has a box to tick. */
export function ChangesList(props: {
  told: Told;
  chosen?: ReadonlySet<string>;
  onChoose?(chosen: ReadonlySet<string>): void;
}) {
  const { told, chosen, onChoose } = props;
  const choose = (key: string, on: boolean) => {
    const next = new Set(chosen);
    if (on) next.add(key);
    else next.delete(key);
    onChoose?.(next);
  };
  return (
    <>
      {told.groups.map(({ key, label, changes }) => (
        <section key={key} aria-label={label}>
          <h3 className={styles.day}>{label}</h3>
          <ul>
            {changes.map((one) => (
              <ChangeRow
                key={one.change.key}
                one={one}
                chosen={chosen?.has(one.change.key)}
                {...(onChoose && { onChoose: (on: boolean) => choose(one.change.key, on) })}
              />
            ))}
          </ul>
        </section>
      ))}
      {told.figures.length > 0 && (
        <section aria-label={t('compare.figures')}>
          <h3 className={styles.day}>{t('compare.figures')}</h3>
          <ul>
            {told.figures.map((figure) => (
              <li key={`${figure.of}/${figure.label}`} className={styles.change}>
                <Sign is={figure.is} />
                <div className={styles.changeText}>
                  <FieldLine
                    field={{
                      ...figure,
                      label: [figure.of, figure.label].filter(Boolean).join(', '),
                    }}
                  />
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
      {told.findings.length > 0 && (
        <section aria-label={t('compare.findings')}>
          <h3 className={styles.day}>{t('compare.findings')}</h3>
          <ul>
            {told.findings.map(({ id, is, severity, title }) => (
              <li key={id} className={styles.change}>
                <Sign is={is} />
                <div className={styles.changeText} data-gone={is === 'gone'}>
                  <SeverityMark severity={severity} spoken /> <span dir="auto">{title}</span>
                </div>
              </li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ChangeRow(props: {
  one: ToldChange;
  chosen: boolean | undefined;
  onChoose?(on: boolean): void;
}) {
  const { one, chosen = false, onChoose } = props;
  const { change, name, fields } = one;
  const head = (
    <>
      <Sign is={change.is} />
      <span className={styles.changeName} dir="auto">
        {name}
      </span>
    </>
  );
  return (
    <li className={styles.change} data-takes={onChoose !== undefined}>
      {onChoose ? (
        <label className={styles.choose}>
          <input
            type="checkbox"
            checked={chosen}
            onChange={(event) => onChoose(event.target.checked)}
          />
          {head}
        </label>
      ) : (
        <span className={styles.choose}>{head}</span>
      )}
      {fields.length > 0 && (
        <ul className={styles.fields}>
          {fields.map((field, i) => (
            <li key={i}>
              <FieldLine field={field} alone={change.is === 'new'} />
            </li>
          ))}
        </ul>
      )}
    </li>
  );
}

/** What became of a thing: a sign to see, a word to hear. */
function Sign({ is }: { is: Change['is'] }) {
  return (
    <span className={styles.sign} data-is={is}>
      <span aria-hidden>{SIGNS[is]}</span>
      <span className="visually-hidden">{t(`compare.is.${is}`)}: </span>
    </span>
  );
}

/** A field with its value before and after; of something new the value alone. */
function FieldLine({ field, alone = false }: { field: ToldField; alone?: boolean }) {
  const { label, before, after } = field;
  const one = (side: string | undefined) => side ?? t('view.unknown');
  return (
    <>
      {label && <span className={styles.fieldLabel}>{label}</span>}{' '}
      {!alone && before !== undefined && (
        <>
          <del dir="auto">{one(before)}</del> <span aria-hidden>→ </span>
        </>
      )}
      <ins dir="auto">{one(after)}</ins>
    </>
  );
}
