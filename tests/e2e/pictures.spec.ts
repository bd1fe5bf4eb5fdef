import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import type { Download, Page } from '@playwright/test';
import { readPdf, textOf } from '../formats/pdf/read-pdf';
import { BLOCKS } from '../../src/model/blocks';
import { bytesOf, kept, openBlank, openExample } from './support/canvas';
import { squeeze, wordsOf } from './support/pdf';
import { axe, expect, test } from './support/page';

const VIEWS = ['Canvas', 'Relationships', 'Journey', 'Economics', 'Evidence'];

async function openDialog(page: Page) {
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('group', { name: 'What' }).waitFor();
  return dialog;
}

async function show(page: Page, view: string): Promise<void> {
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: view }).click();
}

/** Width and height of a PNG, which its signature shows it to be. */
function sizeOf(png: Buffer): { width: number; height: number } {
  expect(png.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return { width: png.readUInt32BE(16), height: png.readUInt32BE(20) };
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('five views go into one PDF', async ({ page }, info) => {
      await openExample(page);
      const dialog = await openDialog(page);
      await axe(page);
      await page.screenshot({ path: info.outputPath('dialog.png') });
      await expect(dialog.getByRole('button', { name: 'Canvas' })).toHaveAttribute(
        'aria-pressed',
        'true',
      );
      for (const view of VIEWS.slice(1)) await dialog.getByRole('button', { name: view }).click();
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Export' }).click();
      const pdf = await download;
      expect(pdf.suggestedFilename()).toBe('Ashlyn’s travelling bike repair.pdf');
      const words = await wordsOf(pdf, info);
      const canvas = await kept(page);
      for (const block of BLOCKS) {
        for (const { name } of Object.values(canvas[block])) expect(words).toContain(squeeze(name));
      }
      const read = readPdf(new Uint8Array(await bytesOf(pdf)).buffer);
      // The sheet, its findings, and a page or more for each other view.
      expect(read.pages).toBeGreaterThanOrEqual(6);
      for (let at = 1; at <= read.pages; at++) {
        expect(textOf(read, at)).toContain(`Page${at}of${read.pages}`);
      }
    });
  });
}

test('views go into drawings, one file each', async ({ page }) => {
  await openExample(page);
  await show(page, 'Journey');
  const dialog = await openDialog(page);
  const journey = dialog.getByRole('button', { name: 'Journey' });
  await expect(journey).toHaveAttribute('aria-pressed', 'true');
  await journey.click();
  await expect(dialog.getByText('Choose at least one view.')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Export' })).toBeDisabled();
  await journey.click();
  await dialog.getByRole('button', { name: 'Canvas' }).click();
  await dialog.getByLabel('As', { exact: true }).selectOption('svg');
  await expect(dialog.getByLabel('Paper')).toHaveCount(0);
  const downloads: Download[] = [];
  page.on('download', (download) => downloads.push(download));
  await dialog.getByRole('button', { name: 'Export' }).click();
  await expect(page.getByText('2 files exported')).toBeVisible();
  await expect.poll(() => downloads.length).toBe(2);
  expect(downloads.map((download) => download.suggestedFilename()).sort()).toEqual([
    'Ashlyn’s travelling bike repair - Canvas.svg',
    'Ashlyn’s travelling bike repair - Journey.svg',
  ]);
  const canvas = await kept(page);
  for (const download of downloads) {
    const text = (await bytesOf(download)).toString('utf8');
    expect(text).toMatch(/^<\?xml/);
    const words = squeeze(text.replace(/<[^>]*>/g, ''));
    for (const { name } of Object.values(canvas.segments)) expect(words).toContain(squeeze(name));
    expect(words).toContain('CCBY-SA3.0');
  }
});

test('the view that is shown goes into a picture, sharp and whole', async ({ page }) => {
  await openExample(page);
  for (const view of ['Canvas', 'Economics']) {
    await show(page, view);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export' }).click();
    await page.getByRole('menuitem', { name: 'Picture of this view (PNG)' }).click();
    const png = await download;
    expect(png.suggestedFilename()).toBe(`Ashlyn’s travelling bike repair - ${view}.png`);
    const { width, height } = sizeOf(await bytesOf(png));
    expect(width).toBeGreaterThanOrEqual(2000);
    expect(height).toBeGreaterThan(250);
    expect(height).toBeLessThan(6000);
  }
});

test('the browser prints the view that is shown as its pages', async ({ page }, info) => {
  await openExample(page);
  const canvas = await kept(page);
  const printed = page.locator('[data-printed] > svg');
  // What draws the pages comes when the page has come to rest.
  await expect
    .poll(
      async () => {
        await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
        return printed.count();
      },
      { timeout: 30_000 },
    )
    .toBe(1);
  await page.emulateMedia({ media: 'print' });
  await expect(printed.first()).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeHidden();
  await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
  await expect(printed).toHaveCount(0);
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await page.emulateMedia({ media: null });

  const print = async (name: string) => {
    const file = info.outputPath(`${name}.pdf`);
    await writeFile(file, await page.pdf({ preferCSSPageSize: true }));
    await expect(printed).toHaveCount(0);
    return file;
  };
  const sheet = await print('sheet');
  await show(page, 'Evidence');
  const evidence = await print('evidence');
  let words: string[];
  try {
    words = [sheet, evidence].map((file) =>
      squeeze(execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], { encoding: 'utf8' })),
    );
  } catch (error) {
    // Where poppler is not installed, that it prints is all there is to say.
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  for (const block of BLOCKS) {
    for (const { name } of Object.values(canvas[block])) expect(words[0]).toContain(squeeze(name));
  }
  for (const text of words) {
    expect(text).toContain('CCBY-SA3.0');
    expect(text).toContain(squeeze(canvas.meta.name));
    // And nothing of the screen.
    expect(text).not.toContain('Choosechecks');
  }
  expect(words[0]).toContain('Page1of1');
  expect(words[1]).not.toContain('KeyPartners');
});

test('the menu prints as soon as the pages are there', async ({ page }) => {
  await openExample(page);
  await page.evaluate(() => {
    window.print = () => {
      window.dispatchEvent(new Event('beforeprint'));
      const pages = document.querySelectorAll('[data-printed] > svg').length;
      document.documentElement.dataset.pages = String(pages);
      window.dispatchEvent(new Event('afterprint'));
    };
  });
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('Print this view');
  await page.keyboard.press('Enter');
  await expect(page.locator('html')).toHaveAttribute('data-pages', '1');
});

test('views that have nothing to show yet are not offered', async ({ page }) => {
  await openBlank(page);
  await page.keyboard.press('Escape');
  const dialog = await openDialog(page);
  await expect(dialog.getByRole('group', { name: 'What' }).getByRole('button')).toHaveText([
    'Canvas',
    'Report',
  ]);
});
