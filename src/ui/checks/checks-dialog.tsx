import { useState, type ReactNode } from 'react';
import { t, text, word } from '../../i18n/translate';
import { together } from '../../model/edit';
import { setRule } from '../../model/edit-checks';
import type { AnyRule } from '../../rules/rule';
import { apply, useCanvas } from '../../store/document';
import { useFindings } from '../../store/findings';
import { Button } from '../controls/button';
import { Dialog } from '../controls/dialog';
import fields from '../controls/field.module.css';
import { SearchField } from '../controls/search-field';
import styles from './checks.module.css';
import { RuleRow } from './rule-row';

const CATEGORIES = [
  'alignment',
  'cost',
  'integration',
  'evidence',
  'coverage',
  'completeness',
  'structure',
  'portfolio',
] as const;

/** Which checks apply to this canvas, how grave they are, and from which threshold on. */
export default function ChecksDialog(props: { onClose(): void; children?: ReactNode }) {
  const { onClose, children } = props;
  const canvas = useCanvas();
  const usual = useFindings((state) => state.checker)?.usualOf(canvas);
  const rules = usual?.rules ?? [];
  const [wanted, setWanted] = useState('');
  const settings = canvas.settings?.rules ?? {};
  const changed = rules.filter(({ id }) => settings[id]);
  // People look for the field's word, such as loyalty, that the name may say in plainer ones.
  const found = rules.filter((rule) =>
    `${nameOf(rule)} ${rule.id.replaceAll('-', ' ')}`.toLowerCase().includes(wanted.toLowerCase()),
  );
  const reset = () =>
    apply(
      together(
        'settings',
        changed.map(({ id }) => setRule(id, {})),
      ),
    );
  return (
    <Dialog title={t('checks.title')} onClose={onClose}>
      <p className={styles.intro}>{t('checks.intro')}</p>
      {children}
      <div className={styles.bar}>
        <SearchField
          label={t('checks.search')}
          className={fields.input!}
          value={wanted}
          onChange={setWanted}
        />
        <span className={styles.count}>
          {t('checks.on', {
            count: rules.filter(
              ({ id }) => (settings[id]?.off ?? usual?.settings[id]?.off) !== true,
            ).length,
            changed: changed.length,
          })}
        </span>
        {changed.length > 0 && <Button onClick={reset}>{t('checks.reset')}</Button>}
      </div>
      {found.length === 0 && <p className={styles.intro}>{t('checks.none')}</p>}
      {CATEGORIES.map((category) => {
        const own = found.filter((rule) => rule.category === category);
        if (own.length === 0) return null;
        return (
          <section key={category} aria-labelledby={`checks-${category}`}>
            <h3 className={styles.category} id={`checks-${category}`}>
              {word('category', category)}
            </h3>
            <ul>
              {own.map((rule) => (
                <RuleRow
                  key={rule.id}
                  rule={rule}
                  name={nameOf(rule)}
                  setting={settings[rule.id] ?? {}}
                  usual={usual?.settings[rule.id] ?? {}}
                />
              ))}
            </ul>
          </section>
        );
      })}
    </Dialog>
  );
}

const nameOf = (rule: AnyRule): string =>
  rule.texts?.name ?? text(`rule.${rule.id}.name`, undefined, rule.id);
