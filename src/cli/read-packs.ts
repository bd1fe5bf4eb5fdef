import { PACK_LIMIT, readPack } from '../formats/pack';
import { t } from '../i18n/translate';
import type { Pack } from '../model/pack';
import { readText } from './read-text';

/** The packs of the command line, or what is wrong with the first that cannot be used. */
export type PacksResult =
  | { readonly ok: true; readonly packs: readonly Pack[] }
  | { readonly ok: false; readonly file: string; readonly why: string };

/** Reads the packs to check with. Without one of them the check would be another: none is left out. */
export async function readPacks(files: readonly string[]): Promise<PacksResult> {
  const packs: Pack[] = [];
  for (const file of files) {
    const tooLarge = () => t('packError.too-large', { limit: PACK_LIMIT / 1_000 });
    const read = await readText(file, PACK_LIMIT, tooLarge);
    if (!read.ok) return { ok: false, file, why: read.why };
    const result = readPack(read.text);
    if (!result.ok) {
      return { ok: false, file, why: t(`packError.${result.error.key}`, result.error.values) };
    }
    const { pack } = result;
    if (packs.some(({ id }) => id === pack.id)) {
      return { ok: false, file, why: t('cli.packTwice', { id: pack.id }) };
    }
    packs.push(pack);
  }
  return { ok: true, packs };
}
