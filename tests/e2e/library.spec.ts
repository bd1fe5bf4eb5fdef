import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { bytesOf, note, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

const library = (page: Page) => page.getByRole('region', { name: 'Your canvases' });
const cards = (page: Page) => library(page).getByRole('listitem');
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name });
const home = (page: Page) => button(page, 'All canvases and templates').first().click();

/** Chooses something in the menu of a canvas. */
async function inMenu(page: Page, canvas: string, item: string): Promise<void> {
  await button(page, `More for ${canvas}`).click();
  await page.getByRole('menuitem', { name: item }).click();
}

/** Fills the database with canvases of about 100 kB, as if they had been made here. */
async function fill(page: Page, count: number): Promise<void> {
  const file = new URL('../../templates/zappos.bmc.json', import.meta.url);
  await page.evaluate(
    async ([text, many]) => {
      const canvas = JSON.parse(text as string) as { id: string; meta: { name: string } };
      const request = indexedDB.open('rapport');
      const db = await new Promise<IDBDatabase>((done) => {
        request.onsuccess = () => done(request.result);
      });
      const tx = db.transaction('canvases', 'readwrite');
      for (let i = 0; i < (many as number); i++) {
        const name = `${['Bakery', 'Gym'][i % 2]} ${i}`;
        const one = { ...canvas, id: `c${i}`, meta: { ...canvas.meta, name } };
        const padded = JSON.stringify(one).padEnd(100_000);
        tx.objectStore('canvases').put({ id: one.id, name, revision: 1, text: padded, at: i });
      }
      await new Promise((done) => {
        tx.oncomplete = done;
      });
      db.close();
    },
    [await readFile(file, 'utf8'), count] as const,
  );
}

test('two hundred canvases are listed, found and sorted without reading more than is in sight', async ({
  page,
}) => {
  await page.addInitScript(() => {
    const reads = { texts: 0, all: 0 };
    Object.assign(window, { reads });
    const { get, getAll, openCursor } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.get = function (key) {
      if (this.name === 'canvases') reads.texts++;
      return get.call(this, key);
    };
    for (const [name, real] of Object.entries({ getAll, openCursor })) {
      (IDBObjectStore.prototype as unknown as Record<string, unknown>)[name] = function (
        this: IDBObjectStore,
      ) {
        if (this.name === 'canvases') reads.all++;
        return (real as () => IDBRequest).call(this);
      };
    }
  });
  const reads = () =>
    page.evaluate(() => (window as unknown as { reads: { texts: number; all: number } }).reads);
  await openExample(page);
  await saved(page);
  await fill(page, 200);
  await home(page);
  await expect(button(page, 'Show all 201')).toBeVisible();
  await page.reload();
  await expect(note(page, 'Personal appointments')).toBeVisible();
  const before = await reads();
  await home(page);
  await expect(cards(page)).toHaveCount(8);
  await expect(cards(page).nth(7)).toContainText('23 notes · 100 kB');
  await expect(cards(page).nth(7)).toContainText('1 finding');
  const after = await reads();
  // Those in sight, of which one is in local storage; and what was open may just be looked up.
  expect(after.texts - before.texts).toBeLessThanOrEqual(8);
  expect(after.all).toBe(0);
  await button(page, 'Show all 201').click();
  await expect(cards(page)).toHaveCount(201);
  await expect(cards(page).last()).toContainText('Bakery 0');
  expect((await reads()).texts - before.texts).toBeLessThan(40);
  await page.getByRole('searchbox', { name: 'Find a canvas' }).fill('gym 19');
  await expect(cards(page)).toHaveCount(7);
  await page.getByLabel('Order').selectOption('By name');
  await expect(cards(page).first()).toContainText('Gym 19');
  await cards(page).first().getByRole('button').first().click();
  await expect(page.getByRole('textbox', { name: 'Name of the canvas' })).toHaveValue('Gym 19');
});

test('a canvas is renamed, tagged, duplicated, binned, brought back and deleted, all by keys', async ({
  page,
}) => {
  await openExample(page);
  await saved(page);
  await home(page);
  await expect(cards(page)).toContainText('notes ·');
  await button(page, /^More for Ashlyn/).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.type('Bike repair');
  await page.keyboard.press('Tab');
  await page.keyboard.type('client');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  await expect(cards(page)).toContainText('Bike repair');
  await expect(button(page, 'More for Bike repair')).toBeFocused();
  await inMenu(page, 'Bike repair', 'Duplicate');
  await expect(cards(page)).toHaveCount(2);
  await button(page, /^client$/).click();
  await expect(button(page, /^client$/)).toHaveAttribute('aria-pressed', 'true');
  await axe(page);
  await inMenu(page, 'Bike repair (copy)', 'Move to the bin');
  await expect(cards(page)).toHaveCount(1);
  await button(page, 'Undo').click();
  await expect(cards(page)).toHaveCount(2);
  await inMenu(page, 'Bike repair (copy)', 'Move to the bin');
  await expect(cards(page)).toHaveCount(1);
  // The open canvas as well; its command is in the menu and the palette.
  await cards(page).getByRole('button').first().click();
  await expect(page.getByRole('textbox', { name: 'Name of the canvas' })).toHaveValue(
    'Bike repair',
  );
  await button(page, 'File').click();
  await page.getByRole('menuitem', { name: 'Move this canvas to the bin' }).click();
  await button(page, 'Bin (2)').click();
  await axe(page);
  await button(page, 'Restore Bike repair').first().click();
  await expect(page.getByRole('dialog').getByRole('listitem')).toHaveCount(1);
  await button(page, 'Delete Bike repair').click();
  await expect(button(page, 'Keep')).toBeFocused();
  await page.getByRole('alertdialog').getByRole('button', { name: 'Delete for good' }).click();
  await expect(page.getByRole('dialog')).toContainText('The bin is empty.');
  await page.keyboard.press('Escape');
  await page.reload();
  await home(page);
  await expect(cards(page)).toHaveCount(1);
});

test('everything is backed up as one file and restored in another browser', async ({
  page,
  stranger,
}) => {
  await openExample(page);
  await saved(page);
  await home(page);
  await inMenu(page, 'Ashlyn’s travelling bike repair', 'Duplicate');
  await expect(cards(page)).toHaveCount(2);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    button(page, 'Back up everything').click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^rapport-backup-\d{4}-\d\d-\d\d\.json$/);
  const backup = JSON.parse((await bytesOf(download)).toString()) as { canvases: unknown[] };
  expect(backup.canvases).toHaveLength(2);
  const buffer = Buffer.from(
    JSON.stringify({ ...backup, canvases: [...backup.canvases, { name: 'Torn', text: '{' }] }),
  );
  await stranger.goto('/');
  const [chooser] = await Promise.all([
    stranger.waitForEvent('filechooser'),
    button(stranger, 'Restore a backup').click(),
  ]);
  await chooser.setFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  const dialog = stranger.getByRole('dialog', { name: 'Restore a backup' });
  await expect(dialog).toContainText('2 are new here');
  await expect(dialog).toContainText('Torn');
  await axe(stranger);
  await button(stranger, 'Restore 2 canvases').click();
  await expect(cards(stranger)).toHaveCount(2);
  // Once more, also by the door for files: nothing is left to restore.
  const [again] = await Promise.all([
    stranger.waitForEvent('filechooser'),
    button(stranger, /^Open a file/).click(),
  ]);
  await again.setFiles({ name: 'backup.json', mimeType: 'application/json', buffer });
  await expect(dialog).toContainText('2 are here already');
  await expect(button(stranger, 'Nothing to restore')).toBeDisabled();
});

test('a canvas deleted in one tab and edited in another is back, and both say so', async ({
  page,
  context,
}) => {
  await openExample(page);
  await saved(page);
  const other = await context.newPage();
  await other.goto('/');
  await note(other, 'Personal appointments').waitFor();
  await home(other);
  await inMenu(other, 'Ashlyn’s travelling bike repair', 'Move to the bin');
  await expect(page.getByText('This canvas is in the bin.')).toBeVisible();
  await button(page, 'Add a note to Key Partners').click();
  await page.keyboard.type('A wholesaler');
  await page.keyboard.press('Enter');
  await expect(page.getByText('had been deleted in another tab')).toBeVisible();
  await saved(page);
  await other.reload();
  await expect(cards(other).or(note(other, 'A wholesaler')).first()).toBeVisible();
});
