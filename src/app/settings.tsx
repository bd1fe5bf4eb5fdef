import '../i18n/settings';
import { useId, useState } from 'react';
import { day, money, percent } from '../i18n/format';
import { languages } from '../i18n/languages';
import { NUMBER_STYLES, type NumberStyle } from '../i18n/numbers';
import { signsOf } from '../i18n/signs';
import { t } from '../i18n/translate';
import { announce } from '../store/notices';
import { useView } from '../store/view';
import { Select, type Option } from '../ui/controls/choice';
import { Dialog } from '../ui/controls/dialog';
import { OneOf } from '../ui/controls/one-of';
import { choose, chosenLanguage, chosenNumbers } from './locale';
import styles from './settings.module.css';
import { chooseTheme } from './choose-theme';
import { chosenTheme, THEMES } from './theme';

const LANGUAGES: readonly Option[] = languages.map(({ code, name }) => ({
  value: code,
  label: name,
}));

/** A number in a style: what the style is called. */
function sample(style: NumberStyle): string {
  const { group, decimal } = NUMBER_STYLES[style] ?? signsOf(navigator.language);
  return `1${group}234${decimal}50`;
}

/** Language, numbers and theme of this browser; each choice shows at once. */
export default function Settings({ onClose }: { onClose(): void }) {
  // The dialog stays while the page behind it is written anew.
  useView((state) => state.written);
  const [theme, setTheme] = useState(chosenTheme);
  const language = chosenLanguage();
  const numbers = Object.keys(NUMBER_STYLES).map((value) => {
    const digits = sample(value as NumberStyle);
    const label = value === 'browser' ? t('settings.numbers.browser', { sample: digits }) : digits;
    return { value, label };
  });
  const set = async (setting: 'language' | 'numbers', options: readonly Option[], to: string) => {
    await choose(setting, to);
    const value = options.find((option) => option.value === to)!.label;
    announce(t('settings.changed', { setting: t(`settings.${setting}`), value }));
  };
  return (
    <Dialog title={t('settings.title')} onClose={onClose}>
      <div className={styles.fields}>
        <Choice
          label={t('settings.language')}
          value={language}
          options={LANGUAGES}
          onChange={(code) => void set('language', LANGUAGES, code)}
        >
          {language !== 'en' && t('settings.english')}
        </Choice>
        <Choice
          label={t('settings.numbers')}
          value={chosenNumbers()}
          options={numbers}
          onChange={(style) => void set('numbers', numbers, style)}
        >
          {t('settings.numbers.sample', {
            money: money(1234.5, 'EUR'),
            small: money(6.3, 'EUR'),
            share: percent(0.125),
            day: day('2026-11-22'),
          })}
        </Choice>
        <div className={styles.field}>
          <span className={styles.label} aria-hidden>
            {t('settings.theme')}
          </span>
          <OneOf
            label={t('settings.theme')}
            value={theme}
            options={THEMES.map((value) => ({ value, label: t(`theme.${value}`) }))}
            onChange={(next) => {
              chooseTheme(next);
              setTheme(next);
            }}
          />
        </div>
      </div>
      <p className={styles.kept}>{t('settings.kept')}</p>
    </Dialog>
  );
}

/** A list to choose from under its label, with a remark under it. */
function Choice(props: {
  label: string;
  value: string;
  options: readonly Option[];
  onChange(value: string): void;
  children: string | false;
}) {
  const { label, value, options, onChange, children } = props;
  const id = useId();
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {label}
      </label>
      <Select
        id={id}
        className={styles.choice!}
        value={value}
        options={options}
        onChange={(next) => onChange(next ?? value)}
      />
      {children && <p className={styles.hint}>{children}</p>}
    </div>
  );
}
