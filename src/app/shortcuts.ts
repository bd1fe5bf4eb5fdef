import { createKeybindingsHandler } from 'tinykeys';
import { useView } from '../store/view';
import { commands } from './commands';

const typing = (target: EventTarget | null) =>
  target instanceof HTMLElement && /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName);

/** Listens for the commands' keys. Returns how to stop. */
export function startShortcuts(): () => void {
  const bindings = Object.fromEntries(
    commands().flatMap((command) =>
      (command.keys ?? []).map((keys) => [
        keys,
        (event: KeyboardEvent) => {
          // Behind an open dialog nothing happens.
          if (useView.getState().dialog) return;
          if (command.notWhileTyping && typing(event.target)) return;
          if (command.browsersUnless?.() === false) return;
          event.preventDefault();
          if (command.enabled?.() !== false) command.run();
        },
      ]),
    ),
  );
  const handler = createKeybindingsHandler(bindings);
  window.addEventListener('keydown', handler);
  return () => window.removeEventListener('keydown', handler);
}
