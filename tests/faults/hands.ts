import type { Page } from '@playwright/test';
import type { Canvas } from '../../src/model/canvas';
import { BLOCKS } from '../../src/model/blocks';

/** What notes are called here: a letter for who wrote them, and a number. */
const NAME = /\b[a-z]+\d+\b/g;
const SAVED = 'Saved in this browser';

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Whether something comes true, such as a wait. */
export const happens = (waited: Promise<unknown>): Promise<boolean> =>
  waited.then(
    () => true,
    () => false,
  );

/** Asks for a blank canvas on the start page. */
export async function begin(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Start with a blank canvas' }).click();
  await page.getByRole('textbox', { name: 'New note in Customer Segments' }).waitFor();
  await page.keyboard.press('Escape');
}

/** Starts a blank canvas on the start page; it is saved. */
export async function startBlank(page: Page): Promise<void> {
  await begin(page);
  await page.getByText(SAVED).waitFor();
}

/** Starts a canvas with these notes on the start page, each of them saved. */
export async function startWith(page: Page, ...names: readonly string[]): Promise<void> {
  await startBlank(page);
  await takePen(page);
  for (const name of names) {
    await write(page, name);
    await saved(page);
  }
  await page.keyboard.press('Escape');
}

/** Opens the editor of a new note; each Enter there makes one and opens the next. */
export async function takePen(page: Page, block = 'Key Partners'): Promise<void> {
  const pen = page.getByRole('textbox', { name: `New note in ${block}` });
  const take = async (timeout: number) => {
    // By keyboard: after some dozens of notes the button stands below the window.
    await page.getByRole('button', { name: `Add a note to ${block}` }).focus();
    await page.keyboard.press('Enter');
    await pen.waitFor({ timeout });
  };
  // A page that has only just come may still be finding out where it was.
  await take(3_000).catch(() => take(15_000));
}

/** Writes a note; the pen is in hand. */
export async function write(page: Page, name: string): Promise<void> {
  await page.keyboard.insertText(name);
  await page.keyboard.press('Enter');
}

/** Waits until the page calls what is on screen saved. */
export async function saved(page: Page, timeout = 15_000): Promise<void> {
  await page.getByText(SAVED).waitFor({ timeout });
}

/** The names on the sheet, once what is expected there is there; what has come after ten seconds. */
export async function namesOn(
  page: Page,
  ...expected: readonly (string | undefined)[]
): Promise<string[]> {
  const notes = page.locator('[data-note]');
  // Of many notes only those in sight are drawn; the others have their names for the screen reader.
  const said = () =>
    notes.evaluateAll((all) => all.map((one) => one.textContent || one.ariaLabel || ''));
  const find = async () => (await said()).flatMap((text) => text.match(NAME) ?? []);
  for (let tries = 0; tries < 100; tries++) {
    const names = await find();
    const all = expected.every((name) => name === undefined || names.includes(name));
    if (names.length > 0 && all) return names;
    await pause(100);
  }
  return find();
}

/** A canvas in the database, with the number of its write. */
export interface Found {
  readonly id: string;
  readonly revision: number;
  readonly text: string;
}

/** What a table of the database holds; nothing where there is no database. */
export async function rows(page: Page, table = 'canvases'): Promise<Found[]> {
  return page.evaluate(
    (name) =>
      new Promise<Found[]>((resolve, reject) => {
        const open = indexedDB.open('rapport');
        // Only to look: nothing is made where nothing is.
        open.onupgradeneeded = () => open.transaction!.abort();
        open.onerror = () => resolve([]);
        open.onsuccess = () => {
          const all = open.result.transaction(name).objectStore(name).getAll();
          all.onsuccess = () => {
            open.result.close();
            resolve(all.result as Found[]);
          };
          all.onerror = () => reject(new Error(String(all.error)));
        };
      }),
    table,
  );
}

/** The names of all notes of all canvases that the database holds. */
export async function namesKept(page: Page): Promise<string[]> {
  return (await rows(page)).flatMap(({ text }) => {
    const canvas = JSON.parse(text) as Canvas;
    return BLOCKS.flatMap((block) => Object.values(canvas[block]).map(({ name }) => name));
  });
}

/** What is written until the page is gone, and what of it was called saved. */
export class Diary {
  readonly typed: string[] = [];
  readonly saved: string[] = [];
  #next = 0;

  /** The name of the next note. */
  next(who = 'n'): string {
    return `${who}${this.#next++}`;
  }

  /** Writes note after note, waiting for each to be saved, until the page dies. */
  async keep(page: Page, rest: () => number): Promise<void> {
    try {
      for (;;) {
        const name = this.next();
        await page.keyboard.insertText(name);
        // From here on it may be there or not.
        this.typed.push(name);
        await page.keyboard.press('Enter');
        await saved(page);
        this.saved.push(name);
        await pause(rest());
      }
    } catch {
      // Killed, as it should be.
    }
  }

  /** What is there after a restart has to be there after the next one. */
  found(names: readonly string[]): void {
    this.typed.splice(0, Infinity, ...names);
    this.saved.splice(0, Infinity, ...names);
  }
}
