import type { Page } from '@playwright/test';
import { bytesOf, note, openExample } from './support/canvas';
import { expect, test } from './support/page';

test.use({ expected: [/no luck/] });

const FAULT = "export default function Broken() { throw new Error('no luck') }";

/** Puts a part in place that throws as soon as it is shown. */
const breakPart = (page: Page, file: RegExp) =>
  page.route(file, (route) => route.fulfill({ contentType: 'text/javascript', body: FAULT }));

test('a view and a dialog that throw take nothing else down, and the work can be saved', async ({
  page,
}) => {
  await breakPart(page, /assets\/economics-view-[\w-]+\.js/);
  await breakPart(page, /assets\/export-dialog-[\w-]+\.js/);
  await openExample(page);
  await page.keyboard.press('Alt+4');
  const told = page.getByRole('alert');
  await expect(told).toContainText('This view could not be shown');
  const download = page.waitForEvent('download');
  await told.getByRole('button', { name: 'Save as file' }).click();
  expect(JSON.parse((await bytesOf(await download)).toString())).toHaveProperty('segments');
  await told.getByRole('button', { name: 'Try again' }).click();
  await expect(told).toContainText('no luck');
  // The header, the findings and the other views go on.
  await page.getByRole('button', { name: /^Findings/ }).click();
  await expect(page.locator('[data-finding]').first()).toBeVisible();
  await page.keyboard.press('Alt+1');
  await expect(note(page, 'Personal appointments')).toBeVisible();
  await page.keyboard.press('Control+Shift+e');
  await expect(page.getByText('That window could not be shown')).toBeVisible();
  await expect(note(page, 'Personal appointments')).toBeVisible();
});
