import { placeOf } from '../../../src/app/address';
import { BACKUP_VERSION, readBackup } from '../../../src/formats/backup';
import { readClipHtml } from '../../../src/formats/clip-html';
import { readText } from '../../../src/formats/clip-text';
import { acceptCanvas, readCanvas } from '../../../src/formats/json';
import { readNewer } from '../../../src/formats/newer';
import { readPack } from '../../../src/formats/pack';
import { parseJson } from '../../../src/formats/parse-json';
import { loadCanvas } from '../../../src/storage/load';

/** What a door says of a text: let in, or refused with a key of the catalogue and its values. */
export type Verdict =
  | { readonly in: true; readonly what: unknown }
  | {
      readonly in: false;
      readonly key?: string;
      readonly values?: Readonly<Record<string, unknown>>;
    };

type Read =
  | { readonly ok: true }
  | {
      readonly ok: false;
      readonly error: { key: string; values: Readonly<Record<string, unknown>> };
    };

const verdict = (prefix: string, result: Read): Verdict =>
  result.ok
    ? { in: true, what: result }
    : { in: false, key: `${prefix}.${result.error.key}`, values: result.error.values };

/** Half of a character that takes two. */
const HALF = /[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;

/** Every way in which something comes into Rapport; see docs/security.md. */
export const DOORS: Readonly<Record<string, (text: string) => Verdict>> = {
  'a file': (text) => verdict('read', readCanvas(text)),
  'a file of a newer version': (text) => verdict('read', readNewer(text)),
  'a template': (text) => {
    const parsed = parseJson(text);
    return 'data' in parsed
      ? verdict('read', acceptCanvas(parsed.data))
      : { in: false, key: 'read.not-json', values: parsed };
  },
  'copied notes': (text) => {
    // Half a character cannot be written in an address, and so not in what is copied either.
    const carried = encodeURIComponent(text.replace(HALF, '?'));
    const result = readClipHtml(`<div data-rapport="${carried}">`);
    return result ? verdict('read', result) : { in: false };
  },
  'copied notes, not coded': (text) => {
    const result = readClipHtml(`<div data-rapport="${text}">`);
    return result ? verdict('read', result) : { in: false };
  },
  'a backup': (text) => verdict('read', readBackup(text)),
  'a canvas in a backup': (text) => {
    const at = '2026-11-22T12:00:00Z';
    const around = { format: 'rapport-backup', schemaVersion: BACKUP_VERSION, at, canvases: [] };
    const result = readBackup(
      JSON.stringify(around).replace('[]', () => `[{"canvas":${text || 'null'}}]`),
    );
    const broken = result.ok ? result.broken[0] : undefined;
    return verdict('read', broken ? { ok: false, error: broken.error } : result);
  },
  'a pack': (text) => verdict('packError', readPack(text)),
  'the browser’s storage': (text) => {
    localStorage.clear();
    try {
      localStorage.setItem('rapport.canvas.hostile', text);
    } catch {
      return { in: false, key: 'read.too-large', values: { limit: 5 } };
    }
    const result = loadCanvas('hostile');
    if (result.ok) return { in: true, what: result.canvas };
    return result.reason === 'unreadable' ? verdict('read', result) : { in: false };
  },
};

/** Doors that let in any text, as words, or nothing at all. */
export const OPEN_DOORS: Readonly<Record<string, (text: string) => unknown>> = {
  'pasted text': (text) => readText(text.slice(0, 2_000_000)),
  'the address': (text) => placeOf(text),
  'the address of a canvas': (text) => placeOf(`#/${text}/canvas/${text}`),
};
