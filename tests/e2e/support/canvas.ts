import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import type { Canvas } from '../../../src/model/canvas';

/** A note on the sheet, by how its name begins. */
export const note = (page: Page, name: string): Locator =>
  page.locator('[data-note]').filter({ hasText: name });

/** The finding of a rule in the panel. */
export const finding = (page: Page, rule: string): Locator =>
  page.locator(`[data-finding^="${rule}/"]`);

/** The ids of all findings that the panel shows, without their elements. */
export async function rulesShown(page: Page): Promise<string[]> {
  const ids = await page
    .locator('[data-finding]')
    .evaluateAll((cards) => cards.map((card) => (card as HTMLElement).dataset.finding!));
  return [...new Set(ids.map((id) => id.split('/')[0]!))].sort();
}

/** The canvas that this browser keeps for the open one. */
export async function kept(page: Page): Promise<Canvas> {
  const text = await page.evaluate(() => {
    const [first] = JSON.parse(localStorage.getItem('rapport.canvases')!) as { id: string }[];
    // Behind the number of its write.
    return localStorage.getItem(`rapport.canvas.${first!.id}`)!.replace(/^\d+\n/, '');
  });
  return JSON.parse(text) as Canvas;
}

/** What the database holds of the open canvas: its text and the number of its write. */
export async function stored(page: Page): Promise<{ canvas: Canvas; revision: number }> {
  const { id } = await kept(page);
  const { text, revision } = await page.evaluate(
    (key) =>
      new Promise<{ text: string; revision: number }>((resolve) => {
        const open = indexedDB.open('rapport');
        open.onsuccess = () => {
          const get = open.result.transaction('canvases').objectStore('canvases').get(key);
          get.onsuccess = () => {
            resolve(get.result as { text: string; revision: number });
            open.result.close();
          };
        };
      }),
    id,
  );
  return { canvas: JSON.parse(text) as Canvas, revision };
}

/** Writes into the database as another tab would, without a word about it. */
export async function writeElsewhere(page: Page, id: string, text: string): Promise<void> {
  await page.evaluate(
    ([key, written]) =>
      new Promise<void>((resolve) => {
        const open = indexedDB.open('rapport');
        open.onsuccess = () => {
          const tx = open.result.transaction('canvases', 'readwrite');
          const get = tx.objectStore('canvases').get(key!);
          get.onsuccess = () => {
            const there = get.result as { revision: number };
            const next = { ...there, text: written, revision: there.revision + 1 };
            tx.objectStore('canvases').put(next);
          };
          tx.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    [id, text] as const,
  );
}

/** The names in a block, in their order. */
export const namesOf = (record: Readonly<Record<string, { name: string; order: number }>>) =>
  Object.values(record)
    .sort((a, b) => a.order - b.order)
    .map(({ name }) => name);

/** Opens the worked example from the start page. */
export async function openExample(page: Page): Promise<void> {
  await page.goto('/');
  await startExample(page);
}

/** Takes the worked example on the start page. */
export async function startExample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'See a worked example' }).click();
  await note(page, 'Personal appointments').waitFor();
}

/** Opens a blank canvas from the start page: one may type at once. */
export async function openBlank(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start with a blank canvas' }).click();
  await page.getByRole('textbox', { name: 'New note in Customer Segments' }).waitFor();
}

/** Waits until what is on screen is kept in the browser. */
export async function saved(page: Page): Promise<void> {
  await page.getByText('Saved in this browser').waitFor();
}

/** Drops a file onto the page. */
export async function drop(page: Page, name: string, content: string | Buffer): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, base64]) => {
      const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([bytes], file));
      return transfer;
    },
    [name, Buffer.from(content).toString('base64')] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** What a download holds. */
export async function bytesOf(download: Download): Promise<Buffer> {
  return readFile(await download.path());
}

/** Section 5's list for case 1a, as far as the rules of this version go; folded ones are inside others. */
export const FOUND_IN_1A = [
  'convenience-only-through-humans',
  'crm-missing',
  'evidence-contradicts-status',
  'feedback-loop-missing',
  'relationship-activity-missing',
  'relationship-cost-exceeds-margin',
  'relationship-resource-missing',
];
