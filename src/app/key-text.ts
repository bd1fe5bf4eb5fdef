import type { Command } from './command';

const mac = /Mac|iPhone|iPad/.test(navigator.platform);

/** How a key binding is written for people: `Ctrl+Shift+Z`, `⇧⌘Z`. */
export function keyText(keys: string): string {
  const names: Record<string, string> = mac
    ? { $mod: '⌘', Shift: '⇧', Alt: '⌥' }
    : { $mod: 'Ctrl' };
  return keys
    .replace('Shift+?', '?')
    .replace('$mod++', '$mod+Plus')
    .split('+')
    .map((key) => key.replace(/^(Key|Digit)(?=.$)/, ''))
    .map((key) => names[key] ?? (key.length === 1 ? key.toUpperCase() : key))
    .join(mac ? '' : '+');
}

/** The first key of a command as it is written for people, bound here or elsewhere. */
export function keyOf({ keys, toldKeys }: Pick<Command, 'keys' | 'toldKeys'>): string | undefined {
  const [first] = keys ?? toldKeys ?? [];
  return first === undefined ? undefined : keyText(first);
}
