import '../i18n/panel';
import { Command as List } from 'cmdk';
import { useMemo, useRef, useState } from 'react';
import { t, word } from '../i18n/translate';
import { BLOCKS } from '../model/blocks';
import { inOrder } from '../model/order';
import { currentCanvas } from '../store/document';
import { reveal } from '../store/view';
import { Dialog } from '../ui/controls/dialog';
import styles from '../ui/controls/command.module.css';
import { commands, type Command } from './commands';
import { keyOf } from './key-text';

/** Notes listed at most: whoever sees so many types another letter. */
const MOST = 20;

/** All commands, found by typing, and the notes of the canvas whose name holds what is typed. */
export default function Palette({ onClose }: { onClose(): void }) {
  const chosen = useRef<Pick<Command, 'run'>>(undefined);
  const [search, setSearch] = useState('');
  const found = useMemo(() => notesWith(search), [search]);
  const choose = (what: Pick<Command, 'run'>) => {
    chosen.current = what;
    onClose();
  };
  return (
    <Dialog
      title={t('palette.title')}
      titleShown={false}
      onClose={onClose}
      afterClose={() => chosen.current?.run()}
    >
      <List label={t('palette.title')} className={styles.command} loop>
        <List.Input
          className={styles.input}
          placeholder={t('palette.search')}
          autoFocus
          value={search}
          onValueChange={setSearch}
        />
        <List.List className={styles.list}>
          {found.length === 0 && (
            <List.Empty className={styles.empty}>{t('palette.none')}</List.Empty>
          )}
          {commands()
            .filter(({ id, enabled }) => id !== 'palette' && (!search || enabled?.() !== false))
            .map((command) => (
              <List.Item
                key={command.id}
                value={command.label}
                className={styles.item}
                disabled={command.enabled?.() === false}
                onSelect={() => choose(command)}
              >
                {command.label}
                {keyOf(command) && <span className={styles.keys}>{keyOf(command)}</span>}
              </List.Item>
            ))}
          {found.length > 0 && (
            <List.Group heading={t('palette.notes')} className={styles.group} forceMount>
              {found.map(({ id, name, block }) => (
                <List.Item
                  key={id}
                  value={`note ${id}`}
                  className={styles.item}
                  forceMount
                  onSelect={() => choose({ run: () => reveal(id) })}
                >
                  <span dir="auto">{name}</span>
                  <span className={styles.keys}>{word('blockOne', block)}</span>
                </List.Item>
              ))}
            </List.Group>
          )}
        </List.List>
      </List>
    </Dialog>
  );
}

/** Notes whose name holds a text, in whatever case; none for an empty one. */
function notesWith(search: string) {
  const canvas = currentCanvas();
  const sought = search.trim().toLocaleLowerCase();
  if (!canvas || !sought) return [];
  return BLOCKS.flatMap((block) =>
    inOrder(canvas, block).map(({ id, name }) => ({ id, name, block })),
  )
    .filter(({ name }) => name.toLocaleLowerCase().includes(sought))
    .slice(0, MOST);
}
