import '../../i18n/import';
import { decode } from '../../formats/in/decode';
import { recognise, type Recognised } from '../../formats/in/recognise';
import type { Understood } from '../../formats/in/understood';
import { t } from '../../i18n/translate';
import { BLOCKS } from '../../model/blocks';
import { notify } from '../../store/notices';
import { openDialog } from '../../store/view';
import { explain } from '../recover';

/** What is shown before anything is created: what was understood, and from which file. */
export interface Offered {
  readonly understood: Understood;
  /** Missing where it came from the clipboard. */
  readonly file?: string;
}

let offered: Offered | undefined;

/** What the dialog is to show. */
export const whatIsOffered = (): Offered | undefined => offered;

/** A text with notes in fewer blocks is pasted as notes. */
const FEWEST_PASTED = 3;

/** Shows what was understood of a file; where that is nothing, a sentence says why. */
export async function offerFile(file: File): Promise<void> {
  let why = t('open.cannotRead');
  try {
    const result = recognise(decode(new Uint8Array(await file.arrayBuffer())));
    if (result.ok) {
      offer(result, file.name);
      return;
    }
    why = whyNot(result);
  } catch {
    // It has gone, or may not be read.
  }
  notify(t('import.refused', { file: file.name, why }), { tone: 'problem' });
}

/** Shows what was understood of pasted text, if that is a whole canvas; gives whether it is. */
export function offerPasted({ text, html }: { text: string; html: string }): boolean {
  for (const one of [text, html]) {
    const result = recognise(one);
    if (!result.ok) continue;
    const filled = BLOCKS.filter((block) => Object.keys(result.canvas[block]).length > 0);
    if (filled.length < FEWEST_PASTED) continue;
    offer(result);
    return true;
  }
  return false;
}

function offer(understood: Understood, file?: string): void {
  const { canvas } = understood;
  const name = canvas.meta.name || (file?.replace(/\.[^.]*$/, '') ?? '');
  const named = { ...understood, canvas: { ...canvas, meta: { ...canvas.meta, name } } };
  offered = { understood: named, ...(file !== undefined && { file }) };
  openDialog({ kind: 'import' });
}

function whyNot(result: Exclude<Recognised, { ok: true }>): string {
  if (result.why === 'unknown') return t('import.unknown');
  if (result.why === 'refused') return explain(result.error);
  return t(`import.no.${result.why}`, { detail: result.detail ?? '' }).trim();
}
