import { createReadStream, readFileSync, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import { t } from '../i18n/translate';

/** The text of a file, or the sentence that says why there is none. */
export type TextResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: string };

/**
 * Reads a file, or standard input for `-`. What has more than `limit` bytes is not read: `tooLarge`
 * says so in the words of what it should have been.
 */
export async function readText(
  file: string,
  limit: number,
  tooLarge: () => string,
): Promise<TextResult> {
  try {
    if (file === '-') return await drain(process.stdin, limit, tooLarge);
    const stat = statSync(file);
    // A pipe has no size, and a device no end.
    if (!stat.isFile()) return await drain(createReadStream(file), limit, tooLarge);
    if (stat.size > limit) return { ok: false, why: tooLarge() };
    return { ok: true, text: readFileSync(file, 'utf8') };
  } catch (error) {
    return { ok: false, why: whyNot(error) };
  }
}

async function drain(stream: Readable, limit: number, tooLarge: () => string): Promise<TextResult> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > limit) return { ok: false, why: tooLarge() };
    chunks.push(chunk);
  }
  return { ok: true, text: Buffer.concat(chunks).toString('utf8') };
}

/** Why the system refused, as a sentence. */
export function whyNot(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') return t('cli.missing');
  if (code === 'EACCES' || code === 'EPERM') return t('cli.forbidden');
  return t('cli.unreadable', { reason: message });
}
