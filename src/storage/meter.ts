import { storage } from './local';

/** What this browser keeps for Rapport, in bytes; what it does not tell is missing. */
export interface Meter {
  readonly used?: number | undefined;
  /** As much as it would take. */
  readonly quota?: number | undefined;
  /** Whether it has promised not to clear it by itself. */
  readonly promised: boolean;
}

/** Asks the browser how much is kept, of how much, and how safely. */
export async function readMeter(): Promise<Meter> {
  const manager = navigator.storage as StorageManager | undefined;
  const estimate = await manager?.estimate?.().catch(() => undefined);
  const promised = (await manager?.persisted?.().catch(() => false)) ?? false;
  // Browsers leave local storage out; its characters take two bytes each.
  const used = estimate?.usage === undefined ? undefined : estimate.usage + 2 * localLength();
  return { used, quota: estimate?.quota, promised };
}

function localLength(): number {
  try {
    return Object.entries(storage() ?? {}).reduce(
      (sum, [key, value]) => sum + key.length + String(value).length,
      0,
    );
  } catch {
    return 0;
  }
}

/** Asks the browser not to clear what is kept by itself. Some ask the reader, most decide alone. */
export async function askToKeep(): Promise<void> {
  const manager = navigator.storage as StorageManager | undefined;
  try {
    if (!(await manager?.persisted?.())) await manager?.persist?.();
  } catch {
    // It stays as it is, and the meter says so.
  }
}
