import '../i18n/panel';
import '../i18n/several';
import { t, type UiKey } from '../i18n/translate';
import { Dialog } from '../ui/controls/dialog';
import { commands } from './commands';
import styles from './app.module.css';
import { keyText } from './key-text';

/** Keys that belong to the sheet itself, where a note has the focus. */
const SHEET: readonly (readonly [string, UiKey])[] = [
  ['↑ ↓ ← →', 'keys.arrows'],
  ['Shift+↑ ↓ ← →', 'keys.extend'],
  ['$mod+↑ ↓ ← →', 'keys.roam'],
  ['Enter', 'keys.enter'],
  ['Esc', 'keys.escape'],
  ['Alt+↑ ↓ ← →', 'keys.move'],
  ['L', 'keys.link'],
  ['← →', 'keys.outline'],
  ['Tab, Shift+Tab', 'keys.carry'],
  ['A … Z', 'keys.letters'],
  ['Shift+F10', 'keys.menu'],
];

/** The list of keys. */
export default function Keys({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {commands()
          .filter(({ keys, toldKeys }) => keys ?? toldKeys)
          .map((command) => (
            <div key={command.id}>
              <dt>{(command.keys ?? command.toldKeys)!.map(keyText).join(', ')}</dt>
              <dd>{command.label}</dd>
            </div>
          ))}
        {SHEET.map(([keys, label]) => (
          <div key={label}>
            <dt>{keyText(keys)}</dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
