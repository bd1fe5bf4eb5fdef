import type { Page } from '@playwright/test';
import { kept, note, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

async function showEconomics(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Views' })
    .getByRole('button', { name: 'Economics' })
    .click();
  await page.getByRole('region', { name: 'Figures of each segment' }).waitFor();
}

const figure = (page: Page, row: string) => page.locator(`tr[data-row="${row}"] td`).first();

test('a number that is moved changes nothing; accepted, it is one step to undo', async ({
  page,
}) => {
  await openExample(page);
  await saved(page);
  await showEconomics(page);
  const before = await kept(page);
  await expect(figure(page, 'contribution')).toContainText('-$2.90');
  await page.getByRole('button', { name: 'What if …' }).click();
  const thumb = page.getByRole('slider', { name: 'Revenue per customer' });
  await thumb.focus();
  for (let i = 0; i < 30; i += 1) await page.keyboard.press('ArrowRight');
  const box = (await page.getByRole('slider', { name: 'Gross margin' }).boundingBox())!;
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2 + 20, box.y + box.height / 2, { steps: 4 });
  await page.mouse.up();
  await expect(page.getByText('Nothing is changed yet')).toBeVisible();
  await expect(page.getByText('2 numbers moved')).toBeVisible();
  await expect(figure(page, 'arpaMonth')).toContainText('then $14.00');
  await expect(figure(page, 'contribution')).toContainText('then $');
  await expect(page.getByRole('group', { name: 'Findings that would follow' })).toContainText(
    'Closes',
  );
  // Long enough for anything that was written to be kept.
  await page.waitForTimeout(1500);
  expect(await kept(page)).toEqual(before);

  await page.getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByText('Nothing is changed yet')).toBeHidden();
  await expect
    .poll(async () => (await kept(page)).segments['seg-riders']!.economics!.arpaMonth)
    .toEqual({ value: 14, unit: 'money/customer/month', status: 'assumed' });
  await page.keyboard.press('Control+z');
  await expect(figure(page, 'arpaMonth')).toContainText('$8.00');
  await expect
    .poll(async () => (await kept(page)).segments['seg-riders']!.economics)
    .toEqual(before.segments['seg-riders']!.economics);
});

test('figures are typed in their place, asked for, and explained', async ({ page }) => {
  await openExample(page);
  await showEconomics(page);
  await page.getByRole('button', { name: 'Fill in Spent on winning of Bike riders' }).click();
  await page.keyboard.type('30');
  await page.keyboard.press('Enter');
  await expect(figure(page, 'acquisitionSpendMonth')).toContainText('$30.00');
  await figure(page, 'cac').getByRole('button', { name: 'Fill in: new customers' }).click();
  await expect(page.getByRole('textbox', { name: 'New customers' })).toBeFocused();
  await page.keyboard.type('6');
  await page.keyboard.press('Enter');
  await expect(figure(page, 'cac')).toContainText('$5.00');
  await page.getByRole('button', { name: 'How is it computed: Acquisition cost' }).click();
  await expect(page.getByText('$30.00 ÷ 6 = $5.00')).toBeVisible();
});

test('a finding’s way leads to the segment, and its row is marked', async ({ page }) => {
  await openExample(page);
  await showEconomics(page);
  await page.getByRole('button', { name: /findings? about Personal appointments/ }).click();
  await expect(page.getByRole('complementary')).toContainText('Personal appointments');
  await expect(page.locator('tr[data-about~="rel-appointments"]')).toHaveAttribute(
    'data-selected',
    'true',
  );
});

for (const scheme of ['light', 'dark'] as const) {
  test(`axe finds nothing grave, ${scheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    await openExample(page);
    await showEconomics(page);
    await axe(page);
    await page.getByRole('button', { name: 'What if …' }).click();
    await page.getByRole('slider', { name: 'Revenue per customer' }).press('ArrowRight');
    await page
      .getByRole('button', { name: 'How is it computed: Serving cost per customer' })
      .click();
    await page.getByRole('button', { name: 'More figures of Personal appointments' }).click();
    await page.getByRole('button', { name: /^Change Gross margin/ }).click();
    await axe(page);
  });
}

for (const width of [390, 720, 1024]) {
  test(`nothing makes the page scroll sideways at ${width}`, async ({ page }) => {
    await openExample(page);
    await note(page, 'Personal appointments').waitFor();
    await page.setViewportSize({ width, height: 844 });
    await showEconomics(page);
    await page.getByRole('button', { name: 'What if …' }).click();
    await page.waitForTimeout(300);
    const over = await page.evaluate(() => {
      const main = document.querySelector('main')!;
      return [
        document.documentElement.scrollWidth - innerWidth,
        main.scrollWidth - main.clientWidth,
      ];
    });
    expect(Math.max(...over)).toBeLessThanOrEqual(0);
  });
}
