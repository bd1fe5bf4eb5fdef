import type { ReactElement } from 'react';
import { Menu } from '../ui/controls/menu';
import { commands, type Command } from './commands';
import { keyText } from './key-text';

/** A button with the commands of one menu under it, open at once. */
export default function CommandMenu(props: {
  menu: NonNullable<Command['menu']>;
  trigger: ReactElement;
}) {
  const { menu, trigger } = props;
  const items = commands()
    .filter((command) => command.menu === menu)
    .map(({ id, label, keys, apart, enabled, run }) => ({
      id,
      label,
      run,
      disabled: enabled?.() === false,
      ...(keys?.[0] ? { keys: keyText(keys[0]) } : {}),
      ...(apart ? { apart } : {}),
    }));
  return <Menu trigger={trigger} items={items} open />;
}
