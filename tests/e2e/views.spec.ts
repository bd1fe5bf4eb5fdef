import type { Page } from '@playwright/test';
import { finding, note, openExample } from './support/canvas';
import { expect, test } from './support/page';

const tab = (page: Page, name: string) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });

test('five views of one canvas: the selection, the address and the way back go along', async ({
  page,
}) => {
  await openExample(page);
  await note(page, 'Riders').first().click();
  await tab(page, 'Economics').click();
  await expect(page.getByRole('heading', { level: 2, name: /bring in/ })).toBeVisible();
  await expect(tab(page, 'Economics')).toHaveAttribute('aria-current', 'page');
  await expect(page).toHaveURL(/\/economics\/seg-riders$/);
  await page.keyboard.press('Alt+2');
  await expect(page).toHaveURL(/\/relationships\/seg-riders$/);
  await page.reload();
  await expect(page.getByRole('heading', { level: 2, name: /fit what they expect/ })).toBeVisible();
  await expect(page).toHaveURL(/\/relationships\/seg-riders$/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 2, name: /bring in/ })).toBeVisible();
  await tab(page, 'Canvas').click();
  await expect(note(page, 'Riders').first()).toHaveAttribute('data-selected', 'true');
});

test('a finding opens in the view where it is mended best', async ({ page }) => {
  await openExample(page);
  await finding(page, 'relationship-cost-exceeds-margin').locator('h3 button').click();
  await expect(tab(page, 'Economics')).toHaveAttribute('aria-current', 'page');
});

test('the focus and the title go along, a note is found by its name', async ({ page }) => {
  await openExample(page);
  await note(page, 'Personal appointments').first().click();
  await page.keyboard.press('Alt+3');
  await expect(page.getByRole('heading', { level: 2, name: /on their way/ })).toBeFocused();
  await expect(page).toHaveTitle('Journey – Rapport');
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').fill('wholes');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/journey\/[^/]*spare|\/journey\/[^/]*whole/);
  await page.keyboard.press('Alt+1');
  await expect(note(page, 'wholesaler').first()).toHaveAttribute('data-selected', 'true');
});

test('the panel takes the focus over a view and gives it back', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Alt+4');
  const name = page.getByRole('button', { name: 'Bike riders in town', exact: true }).first();
  await name.click();
  const panel = page.getByRole('complementary');
  await expect(panel).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(panel).toBeHidden();
  await expect(name).toBeFocused();
});
