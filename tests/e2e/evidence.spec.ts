import type { Locator, Page } from '@playwright/test';
import { kept, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

const evidence = (page: Page) =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Evidence' }).click();
const place = (page: Page, name: string): Locator => page.locator(`[data-place="${name}"]`);
const card = (page: Page, name: string): Locator =>
  page.locator('[data-card]').filter({ hasText: name });
const first = (page: Page): Locator =>
  page.getByRole('region', { name: 'Test this first' }).getByRole('listitem').first();
const line = (page: Page): Locator =>
  page.getByRole('textbox', { name: 'What a customer said or did' });

async function openAdapted(page: Page): Promise<void> {
  await page.goto('/');
  await page.getByRole('button', { name: /after she adapted/ }).click();
  await page.locator('[data-note]').first().waitFor();
  await evidence(page);
}

test('a card moves by drag, by menu and by key; each is one step to undo', async ({ page }) => {
  await openAdapted(page);
  const library = card(page, 'The library keeps lending');
  await expect(place(page, 'medium testing').locator('[data-card]')).toHaveCount(1);

  await library.dragTo(place(page, 'critical validated'));
  await expect(place(page, 'critical validated')).toContainText('The library keeps lending');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(place(page, 'medium testing')).toContainText('The library keeps lending');

  await page.getByRole('button', { name: /^More for: The library/ }).click();
  await page.getByRole('menuitem', { name: 'Importance: High' }).click();
  await expect(place(page, 'high testing')).toContainText('The library keeps lending');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(place(page, 'medium testing')).toContainText('The library keeps lending');

  await library.getByRole('button', { name: 'The library', exact: false }).first().focus();
  await page.keyboard.press('Control+ArrowRight');
  await expect(place(page, 'medium validated')).toContainText('The library keeps lending');
  // The focus has gone along.
  await page.keyboard.press('Alt+ArrowUp');
  await expect(place(page, 'high validated')).toContainText('The library keeps lending');
  await expect(
    page.getByText('The library keeps lending its yard through the winter.: Validated, High'),
  ).toBeAttached();
  await saved(page);
  expect((await kept(page)).assumptions['asm-library']).toMatchObject({
    importance: 'high',
    status: 'validated',
  });
});

test('an expectation stays in its row, because its importance follows from what rests on it', async ({
  page,
}) => {
  await openExample(page);
  await evidence(page);
  const riders = card(page, 'Bike riders in town expect');
  await riders.dragTo(place(page, 'low testing'));
  await expect(place(page, 'critical untested')).toContainText('Bike riders in town');
  await riders.dragTo(place(page, 'critical testing'));
  await expect(place(page, 'critical testing')).toContainText('Bike riders in town');
  await saved(page);
  expect((await kept(page)).segments['seg-riders']!.expectation!.status).toBe('researched');
});

test('feedback takes one key, the words and Enter; it says what it understood', async ({
  page,
}) => {
  await openExample(page);
  await page.keyboard.press('Alt+f');
  await expect(line(page)).toBeFocused();
  await page.keyboard.type('- 12 riders: fix it themselves');
  await page
    .getByRole('combobox', { name: 'What they want instead' })
    .first()
    .selectOption('community');
  await expect(page.getByText(/^Against · 12 people · Interview ·/)).toBeVisible();
  await line(page).press('Enter');
  await expect(line(page)).toHaveValue('');
  await expect(line(page)).toBeFocused();
  await saved(page);
  const added = Object.values((await kept(page)).evidence).find(({ id }) => id !== 'ev-riders')!;
  expect(added).toMatchObject({
    about: { id: 'seg-riders', path: 'expectation' },
    kind: 'interview',
    n: 12,
    supports: false,
    instead: 'community',
    note: 'riders: fix it themselves',
  });
  expect(added.date).toMatch(/^\d{4}-\d\d-\d\d$/);
  await expect(card(page, 'Bike riders')).toContainText('24 against');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(card(page, 'Bike riders')).toContainText('12 against');
});

test('the riskiest stands on top, with its reason', async ({ page }) => {
  await openAdapted(page);
  await expect(first(page)).toContainText('The library keeps lending its yard');
  await page.getByRole('textbox', { name: 'What has to be true' }).fill('Riders come in winter.');
  await page.keyboard.press('Enter');
  await expect(place(page, 'medium untested')).toContainText('Riders come in winter.');
  await page.getByRole('button', { name: /^More for: Riders come in winter/ }).click();
  await page.getByRole('menuitem', { name: 'Importance: Critical' }).click();
  await expect(first(page)).toContainText('Riders come in winter.');
  await expect(first(page)).toContainText(
    'Critical. Nothing is on record for or against it. 1 relationship and $480 a month rest on it.',
  );
  await first(page).getByRole('button', { name: 'Record what you learn' }).click();
  await expect(line(page)).toBeFocused();
  await page.keyboard.type('+ 3× came in January');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Riders come in winter')).toContainText('3 for');
});

test('a card’s menu leads to its feedback, and on a small screen the list has the same menu', async ({
  page,
}) => {
  await openAdapted(page);
  const record = async (by: 'pointer' | 'keys') => {
    const menu = page.getByRole('button', { name: /^More for: The library/ });
    const item = page.getByRole('menuitem', { name: 'Record what you learn' });
    if (by === 'pointer') {
      await menu.click();
      await item.click();
    } else {
      await menu.press('Enter');
      await expect(item).toBeFocused();
      await page.keyboard.press('Enter');
    }
    await expect(page.getByRole('menu')).toHaveCount(0);
    await page.keyboard.type('+');
    await expect(line(page)).toHaveValue(/^\++$/);
    await expect(page.getByRole('combobox', { name: 'What the feedback is about' })).toHaveValue(
      'asm-library',
    );
  };
  await record('keys');
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(page.locator('[data-card]')).toHaveCount(0);
  await record('pointer');
});

test('a conflict stands on its card, and leads to its finding', async ({ page }) => {
  await openExample(page);
  await evidence(page);
  await card(page, 'Bike riders').getByRole('button', { name: '1 finding' }).click();
  await expect(page.locator('[data-finding^="evidence-contradicts-status/"]')).toBeVisible();
  await expect(card(page, 'Bike riders')).toHaveAttribute('data-selected', 'true');
});

test('changing what is expected is told in its story', async ({ page }) => {
  await openExample(page);
  await evidence(page);
  await first(page).getByRole('button', { name: 'Decide what to change' }).click();
  await page.getByRole('combobox', { name: 'Expected relationship' }).selectOption('self_service');
  const story = page.getByRole('article', { name: 'Bike riders in town' });
  await expect(story).toContainText('Changed from Long-term / value-based to Self-service');
  await expect(story.getByRole('listitem').last()).toContainText(
    'Expected: Self-service · assumed',
  );
  await expect(story.getByRole('listitem').first()).toContainText('Long-term / value-based');
});

test('the log is filtered, changed in place and made shorter', async ({ page }) => {
  await openAdapted(page);
  const log = page.getByRole('region', { name: 'What customers said and did' });
  await expect(log.getByRole('row')).toHaveCount(5);
  await log.getByRole('combobox', { name: 'Every kind' }).selectOption('payment');
  await expect(log.getByRole('row')).toHaveCount(3);
  await log.getByRole('combobox', { name: 'For and against' }).selectOption('against');
  await log.getByRole('button', { name: 'Show everything' }).click();
  const row = log.getByRole('row').filter({ hasText: 'Riders pay $16' });
  await row.getByRole('textbox', { name: /^people: / }).fill('40');
  await page.keyboard.press('Enter');
  await expect(card(page, 'Riders pay $16')).toContainText('40 for');
  await row.getByRole('button', { name: 'Remove this evidence' }).click();
  await expect(log.getByRole('row')).toHaveCount(4);
  await expect(card(page, 'Riders pay $16')).toContainText('no evidence');
});

test('the list sorts by its columns', async ({ page }) => {
  await openAdapted(page);
  await page.getByRole('button', { name: 'List', exact: true }).click();
  const list = page.getByRole('table', { name: 'What your model rests on' });
  await expect(list.getByRole('row').nth(1)).toContainText('Being tested');
  await list.getByRole('button', { name: 'Importance' }).click();
  await expect(list.getByRole('columnheader', { name: 'Importance' })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(list.getByRole('row').nth(1).getByRole('combobox').first()).toHaveValue('critical');
  await list.getByRole('button', { name: 'Importance' }).click();
  await expect(list.getByRole('row').nth(1).getByRole('combobox').first()).toHaveValue('medium');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [1440, 1024, 720, 390]) {
    test.describe(`${width} wide, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme });

      test('no serious finding of axe, nothing wider than the window', async ({ page }) => {
        await openExample(page);
        await evidence(page);
        await line(page).fill('12× said so');
        const look = async () => {
          await axe(page);
          const wide = await page.evaluate(() => {
            const main = document.querySelector('main')!;
            return main.scrollWidth > main.clientWidth;
          });
          expect(wide).toBe(false);
        };
        await look();
        if (width >= 1024) await page.getByRole('button', { name: 'List', exact: true }).click();
        await look();
      });
    });
  }
}
