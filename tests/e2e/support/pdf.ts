import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import type { Download, TestInfo } from '@playwright/test';
import { readPdf, textOf } from '../../formats/pdf/read-pdf';
import { bytesOf } from './canvas';

/** A text without its spaces and line breaks, for comparing across line ends. */
export const squeeze = (text: string) => text.replace(/\s+/g, '');

/** The words of a downloaded PDF: by poppler where it is installed, else by our own reader. */
export async function wordsOf(download: Download, info: TestInfo): Promise<string> {
  const file = info.outputPath('canvas.pdf');
  await writeFile(file, await bytesOf(download));
  try {
    return squeeze(execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' }));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return squeeze(textOf(readPdf(new Uint8Array(readFileSync(file)).buffer)));
  }
}
