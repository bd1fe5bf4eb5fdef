import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import {
  bytesOf,
  FOUND_IN_1A,
  finding,
  kept,
  note,
  openExample,
  rulesShown,
  saved,
} from './support/canvas';
import { expect, test } from './support/page';
import { squeeze, wordsOf } from './support/pdf';

test('a founder sees what does not add up, mends one thing and takes it home, by pointer', async ({
  page,
  stranger: other,
}, info) => {
  await openExample(page);
  await expect(finding(page, 'feedback-loop-missing')).toBeVisible();
  expect(await rulesShown(page)).toEqual(FOUND_IN_1A);
  await expect(page.getByText('Serving Bike riders in town costs more than')).toBeVisible();
  await expect(page.getByText(/\$8\.50 a month.*against \$5\.60 margin/)).toBeVisible();

  // One thing is mended; the finding goes, undo brings it back, redo takes it away again.
  const card = finding(page, 'feedback-loop-missing');
  const fix = card.getByRole('button', { name: /^Add an activity/ });
  await fix.hover();
  await expect(page.getByRole('tooltip')).toContainText('Closes');
  await fix.click();
  await expect(card).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(card).toBeVisible();
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(card).toHaveCount(0);

  // Notes in other scripts, typed where they belong.
  for (const text of ['Обучение механиков', '自行车维修课程']) {
    await page.getByRole('button', { name: 'Add a note to Key Activities' }).click();
    await page.getByRole('textbox', { name: 'New note in Key Activities' }).fill(text);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await expect(note(page, text)).toBeVisible();
  }

  // Reload: nothing is lost.
  await saved(page);
  const before = await kept(page);
  await page.reload();
  await expect(note(page, '自行车维修课程')).toBeVisible();
  await expect(finding(page, 'feedback-loop-missing')).toHaveCount(0);
  expect(await kept(page)).toEqual(before);

  // Take it home: a file …
  await page.getByRole('button', { name: 'Export' }).click();
  const jsonDownload = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: 'Canvas file (.bmc.json)' }).click();
  const json = await bytesOf(await jsonDownload);
  expect(JSON.parse(json.toString('utf8'))).toEqual(before);

  // … and a page.
  await page.getByRole('button', { name: 'Export' }).click();
  await page.getByRole('menuitem', { name: 'PDF' }).click();
  const pdfDownload = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  const pdf = await pdfDownload;
  expect(pdf.suggestedFilename()).toMatch(/\.pdf$/);
  const words = await wordsOf(pdf, info);
  for (const block of BLOCKS) {
    for (const { name } of Object.values(before[block])) expect(words).toContain(squeeze(name));
  }

  // The file opens in a profile that has never seen it, and is the same canvas.
  await other.goto('/');
  const chooser = other.waitForEvent('filechooser');
  await other.getByRole('button', { name: 'Open a file' }).click();
  await (
    await chooser
  ).setFiles({ name: 'x.bmc.json', mimeType: 'application/json', buffer: json });
  await expect(note(other, 'Обучение механиков')).toBeVisible();
  await saved(other);
  const opened: Canvas = await kept(other);
  expect(opened).toEqual(before);
});
