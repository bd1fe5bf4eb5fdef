import * as z from 'zod/mini';
import type { Canvas } from '../model/canvas';
import { describeIssue } from '../model/issue';
import type { Fault } from '../model/shape-fault';
import { acceptCanvas, readCanvas, type ReadError } from './json';
import { FILE_LIMIT } from './bounds';
import { parseJson } from './parse-json';

/** Version of the format of backups. It goes up only when an older reader would misread one. */
export const BACKUP_VERSION = 1;
/** Largest backup that is read, in bytes: two thousand canvases of 100 kB. */
export const BACKUP_LIMIT = 200_000_000;
/** Most canvases that a backup may hold. */
const COUNT_LIMIT = 10_000;
/** Longest tag, and most of them on one canvas. */
export const TAG_LIMIT = 40;
export const TAGS_LIMIT = 20;

const Tag = z.string().check(z.minLength(1), z.maxLength(TAG_LIMIT));

/** A canvas in a backup, with what only the library knows of it. */
const Entry = z.looseObject({
  tags: z.optional(z.array(Tag).check(z.maxLength(TAGS_LIMIT))),
  /** Since when it has been in the bin, in milliseconds since 1970. */
  binned: z.optional(z.number()),
  /** When it was last changed, in milliseconds since 1970. */
  changed: z.optional(z.number()),
  /** What its file would hold; checked like one. */
  canvas: z.optional(z.unknown()),
  /** What was kept instead of a canvas: a text that cannot be read. */
  text: z.optional(z.string()),
  name: z.optional(z.string()),
});

const Backup = z.looseObject({
  format: z.literal('rapport-backup'),
  schemaVersion: z.literal(BACKUP_VERSION),
  at: z.string(),
  canvases: z.array(z.unknown()).check(z.maxLength(COUNT_LIMIT)),
});

/** What goes into a backup: canvases as they are stored. */
export interface BackupItem {
  readonly name: string;
  readonly text: string;
  readonly tags: readonly string[];
  readonly binned?: number | undefined;
  readonly changed: number;
}

/** What came out of a backup. */
export interface BackedUp {
  readonly canvas: Canvas;
  readonly tags: readonly string[];
  readonly binned?: number | undefined;
  readonly changed?: number | undefined;
}

/** Why a text is not a backup, or something in it not a canvas. */
export type BackupError = ReadError | Fault<'not-a-backup' | 'newer-backup'>;

/** A canvas of a backup that cannot be read, and why. */
export interface BrokenItem {
  readonly name: string;
  readonly error: BackupError;
}

export type ReadBackupResult =
  | {
      readonly ok: true;
      /** When it was made (ISO 8601). */
      readonly at: string;
      readonly items: readonly BackedUp[];
      readonly broken: readonly BrokenItem[];
    }
  | { readonly ok: false; readonly error: BackupError };

/** The text of a backup, in parts: one line for each canvas. `at` is the moment (ISO 8601). */
export function writeBackup(items: readonly BackupItem[], at: string): string[] {
  const head = JSON.stringify({ format: 'rapport-backup', schemaVersion: BACKUP_VERSION, at });
  const lines = items.map((item, i) => `${i === 0 ? '' : ','}\n${writeItem(item)}`);
  return [head.slice(0, -1), ',"canvases":[', ...lines, '\n]}\n'];
}

function writeItem({ name, text, tags, binned, changed }: BackupItem): string {
  const known = { ...(tags.length > 0 ? { tags } : {}), binned, changed };
  const parsed = parseJson(text);
  const isObject =
    'data' in parsed &&
    typeof parsed.data === 'object' &&
    parsed.data !== null &&
    !Array.isArray(parsed.data);
  // Also what only a newer Rapport can read stays as it is.
  return JSON.stringify(isObject ? { ...known, canvas: parsed.data } : { ...known, name, text });
}

/**
 * Reads a backup: size, JSON, format, version, envelope; then each canvas like a file. One that is
 * broken is named and stops no other. Never throws.
 */
export function readBackup(text: string): ReadBackupResult {
  const fail = (error: BackupError): ReadBackupResult => ({ ok: false, error });
  if (text.length > BACKUP_LIMIT) {
    return fail({ key: 'too-large', values: { limit: BACKUP_LIMIT / 1_000_000 } });
  }
  const parsed = parseJson(text);
  if ('reason' in parsed) return fail({ key: 'not-json', values: parsed });
  const { data } = parsed;
  const { format, schemaVersion } = (data ?? {}) as Record<string, unknown>;
  if (format !== 'rapport-backup') return fail({ key: 'not-a-backup', values: {} });
  if (typeof schemaVersion === 'number' && schemaVersion > BACKUP_VERSION) {
    return fail({
      key: 'newer-backup',
      values: { version: schemaVersion, known: BACKUP_VERSION },
    });
  }
  const backup = judged(() => Backup.safeParse(data));
  if (!backup) return fail(SENSELESS);
  if (!backup.success) {
    return fail({ key: 'wrong-field', values: describeIssue(backup.error.issues[0]!, data) });
  }
  const items: BackedUp[] = [];
  const broken: BrokenItem[] = [];
  backup.data.canvases.forEach((raw, i) => {
    const item = readItem(raw);
    if ('error' in item) broken.push({ name: item.name ?? `#${i + 1}`, error: item.error });
    else items.push(item);
  });
  return { ok: true, at: backup.data.at, items, broken };
}

const SENSELESS = { key: 'too-many', values: { path: '(file)', limit: COUNT_LIMIT } } as const;

/** What zod says; nothing when it throws, as at a “length” that can be made no number of. */
function judged<T>(parse: () => T): T | undefined {
  try {
    return parse();
  } catch {
    return undefined;
  }
}

function readItem(raw: unknown): BackedUp | { name: string | undefined; error: BackupError } {
  const entry = judged(() => Entry.safeParse(raw));
  if (!entry) return { name: nameOf(raw), error: SENSELESS };
  if (!entry.success) {
    const error = entry.error.issues[0]!;
    return { name: nameOf(raw), error: { key: 'wrong-field', values: describeIssue(error, raw) } };
  }
  const { canvas: data, text, tags = [], binned, changed } = entry.data;
  const result = data === undefined ? readCanvas(text ?? 'null') : acceptCanvas(data);
  if (!result.ok) return { name: nameOf(raw), error: result.error };
  if (JSON.stringify(result.canvas).length > FILE_LIMIT) {
    const error = { key: 'too-large', values: { limit: FILE_LIMIT / 1_000_000 } } as const;
    return { name: nameOf(raw), error };
  }
  return { canvas: result.canvas, tags, binned, changed };
}

/** What a broken canvas calls itself, where it does. */
function nameOf(raw: unknown): string | undefined {
  const { name, canvas } = (raw ?? {}) as {
    name?: unknown;
    canvas?: { meta?: { name?: unknown } };
  };
  const found = canvas?.meta?.name ?? name;
  return typeof found === 'string' && found.trim() ? found.slice(0, 200) : undefined;
}
