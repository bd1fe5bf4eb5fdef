const PREFIX = 'rapport.setting.';

/** A setting of this browser, such as the theme; nothing when it was never set or cannot be read. */
export function readSetting(name: string): string | undefined {
  try {
    return localStorage.getItem(PREFIX + name) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Keeps a setting; a browser that keeps nothing just forgets it. */
export function writeSetting(name: string, value: string): void {
  try {
    localStorage.setItem(PREFIX + name, value);
  } catch {
    // A forgotten setting is no loss.
  }
}
