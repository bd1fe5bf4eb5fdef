import type { Download } from '@playwright/test';
import { readPdf, textOf } from '../formats/pdf/read-pdf';
import { bytesOf, drop, kept, note, openBlank, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

for (const kind of ['pdf', 'png', 'svg']) {
  test(`a ${kind} that was exported opens again`, async ({ page, browser }) => {
    await openExample(page);
    await saved(page);
    const before = await kept(page);
    const dialog = page.getByRole('dialog');
    const carried: Buffer[] = [];
    for (const inside of [true, false]) {
      await page.keyboard.press('Control+Shift+e');
      await dialog.getByLabel('As', { exact: true }).selectOption(kind);
      await dialog.getByLabel(/^With the canvas inside/).setChecked(inside);
      if (inside) await axe(page);
      const download = page.waitForEvent('download');
      await dialog.getByRole('button', { name: 'Export' }).click();
      const file: Download = await download;
      await expect(dialog).toBeHidden();
      carried.push(await bytesOf(file));
    }
    const elsewhere = await (await browser.newContext()).newPage();
    await openBlank(elsewhere);
    await drop(elsewhere, 'holiday.txt', carried[1]!);
    const none = `It is a ${kind.toUpperCase()} without a canvas inside.`;
    await expect(elsewhere.getByText(none)).toBeVisible();
    await drop(elsewhere, 'holiday.txt', carried[0]!);
    await expect(note(elsewhere, 'Personal appointments')).toBeVisible();
    await saved(elsewhere);
    expect(await kept(elsewhere)).toEqual(before);
    await elsewhere.context().close();
  });
}

test('a report is made of all views, with a cover in a colour of one’s own', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Report' }).click();
  await expect(dialog.getByRole('button', { name: 'Canvas' })).toHaveAttribute(
    'aria-pressed',
    'false',
  );
  await expect(dialog.getByLabel('As', { exact: true }).locator('option')).toHaveCount(1);
  await dialog.getByLabel('Colour of the cover').selectOption('Violet');
  await dialog.getByLabel('Author').fill('Ann Example');
  await axe(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Ashlyn’s travelling bike repair - Report.pdf');
  const pdf = readPdf(new Uint8Array(await bytesOf(file)).buffer);
  expect(textOf(pdf, 1)).toContain('byAnnExample');
  expect(textOf(pdf)).toContain('Recordwhattheywanted');
});

test('slides are made without a word from elsewhere', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+Shift+e');
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('As', { exact: true }).selectOption('pptx');
  await expect(dialog.getByRole('group', { name: 'What' })).toHaveCount(0);
  await expect(dialog.getByLabel(/^With the canvas inside/)).toHaveCount(0);
  await axe(page);
  const download = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export' }).click();
  const file = await download;
  expect(file.suggestedFilename()).toBe('Ashlyn’s travelling bike repair.pptx');
  expect((await bytesOf(file)).subarray(0, 2).toString()).toBe('PK');
});
