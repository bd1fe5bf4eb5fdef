import { t, type UiKey } from '../i18n/translate';

/** Something the reader can do: one entry serves menus, keys, palette and the help page. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Key bindings in tinykeys notation; with Alt by place (`KeyF`), as a Mac types other signs then. */
  readonly keys?: readonly string[];
  /** Keys that the sheet or the browser itself answers to: told, not bound. */
  readonly toldKeys?: readonly string[];
  readonly menu?: 'file' | 'export';
  /** Starts a new group in its menu. */
  readonly apart?: boolean;
  /** Left to the text field while someone types. */
  readonly notWhileTyping?: boolean;
  /** Its keys are the browser’s own unless this holds. */
  browsersUnless?(): boolean;
  enabled?(): boolean;
  run(): void;
}

/** A command named by the catalogue. */
export const command = (
  id: string,
  label: UiKey,
  run: () => void,
  more: Partial<Command> = {},
): Command => ({
  id,
  // Many are named by a part of the catalogue that comes later.
  get label() {
    return t(label);
  },
  run,
  ...more,
});
