import '../i18n/read';
import '../i18n/views';
import { FILE_LIMIT, readCanvas } from '../formats/json';
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

/** Reads a canvas file, or says in a sentence why it is none. */
export async function readCanvasFile(file: File): Promise<FileRead> {
  if (file.size > FILE_LIMIT) {
    return { ok: false, why: t('read.too-large', { limit: FILE_LIMIT / 1e6 }) };
  }
  let text: string;
  try {
    text = await file.text();
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
