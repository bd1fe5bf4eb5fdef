import { acceptPack } from '../formats/pack';
import type { Pack } from '../model/pack';

const FILES = import.meta.glob<unknown>('/templates/packs/*.json', { import: 'default' });

/** The packs that ship with the product; each passes the same door as a file. */
export async function loadExamplePacks(): Promise<readonly Pack[]> {
  const files = await Promise.all(Object.values(FILES).map((load) => load()));
  return files
    .map((file) => acceptPack(file))
    .flatMap((result) => (result.ok ? [result.pack] : []));
}
