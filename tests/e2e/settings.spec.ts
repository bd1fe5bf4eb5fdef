import { note, openExample } from './support/canvas';
import { axe, expect, test } from './support/page';

test('language, numbers and theme are chosen in one place, and kept', async ({ page }, info) => {
  await openExample(page);
  await page.getByRole('button', { name: 'File' }).click();
  await page.getByRole('menuitem', { name: 'Settings …' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Numbers and dates').selectOption('1.234,50');
  await expect(note(page, 'Personal appointments')).toContainText('$6,30 / customer');
  await expect(dialog.getByText('22 Nov 2026')).toBeVisible();
  await dialog.getByRole('button', { name: 'Dark' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.getByLabel('Language').focus();
  await dialog.getByLabel('Language').selectOption('Deutsch');
  await expect(page.locator('html')).toHaveAttribute('lang', 'de');
  await expect(page.getByRole('dialog', { name: 'Einstellungen' })).toBeVisible();
  await expect(page.getByLabel('Sprache')).toBeFocused();
  await expect(page.getByText('Befunde, ihre Seiten und die Beispiele')).toBeVisible();
  await axe(page);
  await page.screenshot({ path: info.outputPath('settings.png') });
  await page.keyboard.press('Escape');
  await expect(page.getByRole('heading', { name: 'Kundensegmente' })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Kundensegmente' })).toBeVisible();
  await expect(note(page, 'Personal appointments')).toContainText('6,30 $ / Kunde');
  for (const name of ['Beziehungen', 'Kundenreise', 'Wirtschaftlichkeit', 'Belege']) {
    await page.getByRole('navigation').getByRole('button', { name }).click();
    await expect(page).toHaveTitle(`${name} – Rapport`);
    await page.getByRole('heading', { level: 2 }).first().waitFor();
    await page.screenshot({ path: info.outputPath(`${name}.png`) });
  }
  await page.getByRole('button', { name: 'Datei' }).click();
  await page.getByRole('menuitem', { name: 'Einstellungen …' }).click();
  await page.getByLabel('Sprache').selectOption('English');
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: 'File' })).toBeVisible();
});

test('an amount typed with either sign is what was meant', async ({ page }) => {
  await page.addInitScript(() => {
    if (!localStorage.getItem('rapport.setting.numbers'))
      localStorage.setItem('rapport.setting.numbers', 'point-comma');
  });
  await openExample(page);
  await note(page, 'Van and fuel').click();
  const amount = page.getByLabel('Amount', { exact: true }).first();
  for (const [typed, shown] of [
    ['1.250', '$1.250 / mo'],
    ['12,50', '$12,50 / mo'],
    ['12.50', '$12,50 / mo'],
  ] as const) {
    await amount.fill(typed);
    await amount.press('Enter');
    await expect(note(page, 'Van and fuel')).toContainText(shown);
  }
});

test.describe('a browser in German', () => {
  test.use({ locale: 'de-AT' });

  test('speaks German from the start, and says numbers as it does there', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'Ein ausgearbeitetes Beispiel ansehen' }).click();
    await expect(page.locator('html')).toHaveAttribute('lang', 'de');
    await expect(note(page, 'Personal appointments')).toContainText('6,30');
    await expect(page.getByRole('heading', { name: 'Kundenbeziehungen' })).toBeVisible();
  });
});

test.describe('a browser in French', () => {
  test.use({ locale: 'fr-FR' });

  test('gets English words and its own numbers', async ({ page }) => {
    await openExample(page);
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
    await expect(note(page, 'Personal appointments')).toContainText('$6,30 / customer');
  });
});
