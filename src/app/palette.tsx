import '../i18n/panel';
import { Command as List } from 'cmdk';
import { useRef } from 'react';
import { t } from '../i18n/translate';
import { Dialog } from '../ui/controls/dialog';
import styles from '../ui/controls/command.module.css';
import { commands, type Command } from './commands';
import { keyText } from './shortcuts';

/** All commands, found by typing. */
export default function Palette({ onClose }: { onClose(): void }) {
  const chosen = useRef<Command>(undefined);
  return (
    <Dialog
      title={t('palette.title')}
      titleShown={false}
      onClose={onClose}
      afterClose={() => chosen.current?.run()}
    >
      <List label={t('palette.title')} className={styles.command} loop>
        <List.Input className={styles.input} placeholder={t('palette.search')} autoFocus />
        <List.List className={styles.list}>
          <List.Empty className={styles.empty}>{t('palette.none')}</List.Empty>
          {commands()
            .filter((command) => command.id !== 'palette')
            .map((command) => (
              <List.Item
                key={command.id}
                value={`${command.label} ${command.id}`}
                className={styles.item}
                disabled={command.enabled?.() === false}
                onSelect={() => {
                  chosen.current = command;
                  onClose();
                }}
              >
                {command.label}
                {command.keys?.[0] && (
                  <span className={styles.keys}>{keyText(command.keys[0])}</span>
                )}
              </List.Item>
            ))}
        </List.List>
      </List>
    </Dialog>
  );
}
