import '../i18n/read';
import '../i18n/views';
import { readCanvas } from '../formats/json';
import { FILE_LIMIT } from '../formats/bounds';
import { t } from '../i18n/translate';
import type { Canvas } from '../model/canvas';
import { explain } from './recover';

export type FileRead =
  | { readonly ok: true; readonly canvas: Canvas }
  | {
      readonly ok: false;
      readonly why: string;
      /** The text of one that a newer Rapport made. */
      readonly newer?: string;
      /** Not one of ours: another program’s, perhaps, or a text. */
      readonly foreign?: boolean;
    };

/** What begins like this carries no canvas, it is one. */
const JSON_HEAD = /^\uFEFF?\s*\{/;

/** Reads a canvas file, or one that carries a canvas; or says in a sentence why it is none. */
export async function readCanvasFile(file: File): Promise<FileRead> {
  let text: string | undefined;
  try {
    if (!JSON_HEAD.test(await file.slice(0, 200).text())) {
      const { carriedText } = await import('./carried-file');
      const carried = await carriedText(file);
      if (carried && 'why' in carried) return { ok: false, why: carried.why };
      text = carried?.text;
    }
    if (text === undefined && file.size > FILE_LIMIT) {
      return { ok: false, why: t('read.too-large', { limit: FILE_LIMIT / 1e6 }) };
    }
    text ??= await file.text();
  } catch {
    // A folder, or a file that has gone or may not be read.
    return { ok: false, why: t('open.cannotRead') };
  }
  const result = readCanvas(text);
  if (result.ok) return result;
  const { key } = result.error;
  return {
    ok: false,
    why: explain(result.error),
    ...(key === 'newer-version' && { newer: text }),
    foreign: key === 'not-json' || key === 'not-a-canvas',
  };
}
