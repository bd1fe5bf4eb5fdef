import { useId } from 'react';
import { t, text, word } from '../../i18n/translate';
import { setRule } from '../../model/edit-checks';
import type { RuleSetting } from '../../model/settings';
import { SEVERITIES, type AnyRule, type Severity } from '../../rules/rule';
import { apply } from '../../store/document';
import { openDialog } from '../../store/view';
import { Button } from '../controls/button';
import { Select } from '../controls/choice';
import styles from './checks.module.css';
import { OptionInput } from './option-input';

/**
 * One check: on or off, how grave, and its thresholds. What is as usual, by the rule or by the packs
 * on the canvas, is not written down.
 */
export function RuleRow(props: {
  rule: AnyRule;
  name: string;
  setting: RuleSetting;
  usual: RuleSetting;
}) {
  const { rule, name, setting, usual } = props;
  const id = useId();
  const usuallyOn = usual.off !== true;
  const on = setting.off === undefined ? usuallyOn : !setting.off;
  const write = (change: Partial<RuleSetting>) => {
    const next: Record<string, unknown> = { ...setting, ...change };
    for (const [key, value] of Object.entries(next)) if (value === undefined) delete next[key];
    apply(setRule(rule.id, next));
  };
  const writeOption = (option: string, value: number | undefined) => {
    const options = { ...setting.options };
    if (value === undefined) delete options[option];
    else options[option] = value;
    write({ options: Object.keys(options).length > 0 ? options : undefined });
  };
  return (
    <li className={styles.rule} data-off={!on}>
      <div className={styles.head}>
        <input
          id={id}
          type="checkbox"
          checked={on}
          onChange={(event) =>
            write({ off: event.target.checked === usuallyOn ? undefined : usuallyOn })
          }
        />
        <label htmlFor={id} className={styles.name}>
          {name}
        </label>
        <Select
          label={t('checks.severity', { rule: name })}
          className={styles.severity!}
          value={setting.severity}
          empty={t('checks.usual', { severity: word('severity', usual.severity ?? rule.severity) })}
          options={SEVERITIES.map((value) => ({ value, label: word('severity', value) }))}
          onChange={(severity) => write({ severity: severity as Severity | undefined })}
        />
        {rule.texts?.page !== '' && (
          <Button
            look="link"
            aria-label={t('checks.why', { rule: name })}
            onClick={() => openDialog({ kind: 'page', rule: rule.id })}
          >
            {t('finding.why')}
          </Button>
        )}
      </div>
      {on &&
        Object.entries(rule.options ?? {}).map(([option, limits]) => (
          <OptionInput
            key={option}
            label={text(`option.${rule.id}.${option}`, undefined, option)}
            limits={{ ...limits, default: usual.options?.[option] ?? limits.default }}
            value={setting.options?.[option]}
            onCommit={(value) => writeOption(option, value)}
          />
        ))}
    </li>
  );
}
