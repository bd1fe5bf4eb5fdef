import type { Page } from '@playwright/test';
import { finding, kept, note, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

const RIDERS = 'Bike riders in town';

async function openJourney(page: Page): Promise<void> {
  await openExample(page);
  await page.keyboard.press('Alt+3');
  await page.getByRole('rowheader', { name: RIDERS }).waitFor();
}
const cell = (page: Page, phase: string) =>
  page
    .locator('td')
    .filter({ has: page.getByRole('button', { name: `Add a touchpoint: ${RIDERS}, ${phase}` }) });
const menu = async (page: Page, button: RegExp, item: string | RegExp) => {
  await page.getByRole('button', { name: button }).click();
  await page.getByRole('menuitem', { name: item }).click();
};
const GAP = 'channel-phase-uncovered';

test('a filled cell takes its finding away, and one undo brings it back', async ({ page }) => {
  await openJourney(page);
  const delivery = page.getByRole('cell').nth(3);
  await menu(page, /^What to do with Van visits: .*, Delivery$/, 'Take out of Delivery');
  const mark = delivery.getByRole('button', { name: /Nothing brings .* what they bought/ });
  await expect(mark).toBeVisible();
  await mark.click();
  await expect(finding(page, GAP)).toBeVisible();
  await menu(
    page,
    new RegExp(`^Add a touchpoint: ${RIDERS}, Delivery`),
    'Flyers in cafés and shops',
  );
  await expect(mark).toHaveCount(0);
  await expect(finding(page, GAP)).toHaveCount(0);
  await expect(delivery.locator('[data-touch]')).toContainText('Flyers in cafés and shops');
  await page.keyboard.press('Control+z');
  await expect(mark).toBeVisible();
  await expect(finding(page, GAP)).toBeVisible();
  await expect(delivery.locator('[data-touch]')).toHaveCount(0);
});

test('a new channel is typed in its cell, with its phase and its link in one step', async ({
  page,
}) => {
  await openJourney(page);
  const add = page.getByRole('button', { name: `Add a touchpoint: ${RIDERS}, Evaluation` });
  await add.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('menuitem', { name: 'New channel …' }).focus();
  await page.keyboard.press('Enter');
  await page.keyboard.type('Repair clinic');
  await page.keyboard.press('Enter');
  const clinic = cell(page, 'Evaluation').locator('[data-touch]', { hasText: 'Repair clinic' });
  await expect(clinic).toContainText('Kind not said');
  await expect(add).toBeFocused();
  await clinic.getByRole('button', { name: /^Kind not said/ }).click();
  await expect(page.locator('[data-path="kind"] select')).toBeFocused();
  await page.locator('[data-path="kind"] select').selectOption('workshop');
  await expect(clinic).toContainText('person · own');
  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(clinic).toContainText('Kind not said');
  await undo.click();
  await expect(clinic).toHaveCount(0);
});

test('a touchpoint moves to another phase', async ({ page }) => {
  await openJourney(page);
  await menu(page, /^What to do with Van visits: .*, Delivery$/, 'Move to Awareness');
  await expect(cell(page, 'Awareness')).toContainText('Van visits');
  await expect(cell(page, 'Delivery')).not.toContainText('Van visits');
  await saved(page);
  const van = Object.values((await kept(page)).channels).find(({ name }) => name === 'Van visits');
  expect(van!.phases).toEqual(['awareness', 'purchase', 'after_sales']);
});

test('pain and aspects are noted in place, in the row and on the whole map', async ({ page }) => {
  await openJourney(page);
  await page.getByRole('button', { name: `Note a pain: ${RIDERS}, Purchase` }).click();
  await page.keyboard.type('No price beforehand');
  await page.keyboard.press('Enter');
  const pain = page.getByRole('button', { name: 'Pain: No price beforehand' });
  await expect(pain).toBeFocused();
  await page.getByRole('button', { name: `Open the journey map of ${RIDERS}` }).click();
  await expect(page.getByRole('heading', { name: `The way of ${RIDERS}` })).toBeVisible();
  await expect(pain).toBeVisible();
  await page.getByRole('button', { name: `Note on Trust: ${RIDERS}, Delivery` }).click();
  await page.keyboard.type('A photo of the mended part');
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: 'Trust: A photo of the mended part' }),
  ).toBeFocused();
  await pain.click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Enter');
  await expect(pain).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(
    page.getByRole('button', { name: `Open the journey map of ${RIDERS}` }),
  ).toBeFocused();
  await saved(page);
  const journey = Object.values((await kept(page)).journey ?? {});
  expect(journey.map(({ about, phase, text }) => [about, phase, text])).toEqual([
    // The example comes with one.
    ['pain', 'delivery', expect.stringContaining('the tool out of my hand')],
    ['trust', 'delivery', 'A photo of the mended part'],
  ]);
});

test('what is selected here is selected on the canvas, and the other way round', async ({
  page,
}) => {
  await openJourney(page);
  await cell(page, 'Purchase').getByRole('button', { name: 'Van visits', exact: true }).click();
  await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toHaveValue('Van visits');
  await expect(page.locator('[data-touch][data-selected="true"]')).toHaveCount(3);
  await page.keyboard.press('Alt+1');
  await expect(note(page, 'Van visits').first()).toHaveAttribute('data-selected', 'true');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 1024, height: 768 },
    { width: 390, height: 844 },
  ]) {
    test.describe(`${viewport.width} × ${viewport.height}, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('no serious finding of axe, nothing wider than the window', async ({ page }) => {
        const look = async () => {
          await axe(page);
          const wide = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
          expect(wide).toBe(false);
        };
        await openJourney(page);
        await look();
        await menu(page, /^What to do with Van visits: .*, Delivery$/, 'Take out of Delivery');
        await page.getByRole('button', { name: /Nothing brings/ }).waitFor();
        await page.getByRole('button', { name: `Note a pain: ${RIDERS}, Purchase` }).click();
        await page.keyboard.type('No price beforehand');
        await look();
        await page.keyboard.press('Enter');
        await look();
        await page.getByRole('button', { name: `Open the journey map of ${RIDERS}` }).click();
        await look();
        await page.getByRole('button', { name: /^Add a touchpoint: .*, Delivery/ }).click();
        await page.getByRole('menu').waitFor();
        await look();
      });
    });
  }
}
