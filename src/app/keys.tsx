import '../i18n/panel';
import { t, type UiKey } from '../i18n/translate';
import { Dialog } from '../ui/controls/dialog';
import { commands } from './commands';
import styles from './app.module.css';
import { keyText } from './shortcuts';

/** Keys that belong to the sheet itself, where a note has the focus. */
const SHEET: readonly (readonly [string, UiKey])[] = [
  ['↑ ↓ ← →', 'keys.arrows'],
  ['Enter', 'keys.enter'],
  ['Esc', 'keys.escape'],
  ['Alt+↑ ↓ ← →', 'keys.move'],
  ['L', 'keys.link'],
  ['Delete', 'keys.delete'],
  ['← →', 'keys.outline'],
  ['Tab, Shift+Tab', 'keys.carry'],
  ['A … Z', 'keys.letters'],
];

/** The list of keys. */
export default function Keys({ onClose }: { onClose(): void }) {
  return (
    <Dialog title={t('keys.title')} onClose={onClose}>
      <dl className={styles.keys}>
        {commands()
          .filter((command) => command.keys)
          .map((command) => (
            <div key={command.id}>
              <dt>{command.keys!.map(keyText).join(', ')}</dt>
              <dd>{command.label}</dd>
            </div>
          ))}
        {SHEET.map(([keys, label]) => (
          <div key={label}>
            <dt>{keys}</dt>
            <dd>{t(label)}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  );
}
