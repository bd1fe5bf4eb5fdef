import type { Page } from '@playwright/test';
import { finding, kept, note, openBlank, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

const guide = (page: Page) => page.getByRole('region', { name: 'Guide through the blocks' });
const tour = (page: Page) => page.getByRole('region', { name: 'How it works' });
const home = (page: Page) =>
  page.getByRole('button', { name: 'All canvases and templates' }).first().click();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('the start page finds an example by words and by relationship, and shows what is kept', async ({
  page,
}) => {
  await page.goto('/');
  const cards = page.getByRole('region', { name: 'Examples to start from' }).getByRole('listitem');
  await expect(cards).toHaveCount(14);
  await expect(cards.first()).toContainText('7 findings');
  await axe(page);
  await page.getByRole('searchbox').fill('furniture');
  await expect(cards).toHaveCount(1);
  await page.getByRole('searchbox').fill('');
  await page.getByLabel('Relationship they show').selectOption('community');
  await expect(cards).toHaveCount(2);
  await page.getByRole('searchbox').fill('no such thing');
  await expect(page.getByText('No example has these words')).toBeVisible();
  await page.getByRole('searchbox').fill('');
  await cards.filter({ hasText: 'Salesforce' }).getByRole('button').click();
  await saved(page);
  await home(page);
  const own = page.getByRole('region', { name: 'Your canvases' }).getByRole('listitem');
  await expect(own).toHaveCount(1);
  await expect(own).toContainText('Changed now');
  await own.getByRole('button').first().click();
  await expect(button(page, 'Undo')).toBeVisible();
});

test('the guide asks block by block, goes on by itself, skips, and leads into the questions', async ({
  page,
}) => {
  await openBlank(page);
  await expect(guide(page)).toContainText('Step 1 of 9');
  await page.keyboard.type('Bike riders');
  await page.keyboard.press('Enter');
  // Whoever still writes here is not hurried on.
  await expect(guide(page)).toContainText('Who are your customers?');
  await page.keyboard.press('Escape');
  await expect(guide(page)).toContainText('Step 2 of 9');
  await expect(guide(page)).toContainText('What do you offer Bike riders?');
  await page.keyboard.press('Alt+n');
  // The second block was left out, the third is written in.
  await expect(page.getByRole('textbox', { name: 'New note in Channels' })).toBeFocused();
  await page.keyboard.type('Van visits');
  await page.keyboard.press('Alt+n');
  for (const text of ['Visits', 'Fees', 'Van', 'Repairs', 'Wholesaler', 'Hours']) {
    await expect(page.getByRole('textbox', { name: /New note in/ })).toBeFocused();
    await page.keyboard.type(text);
    await page.keyboard.press('Alt+n');
  }
  await expect(guide(page)).toContainText('You left out Value Propositions.');
  await axe(page);
  await button(page, 'Go back to it').click();
  await expect(page.getByRole('textbox', { name: 'New note in Value Propositions' })).toBeFocused();
  await page.keyboard.type('Repair at your door');
  await page.keyboard.press('Escape');
  await expect(guide(page)).toContainText('All nine blocks are begun.');
  await expect(guide(page)).toContainText('Worth answering next');
  await button(page, 'Answer').click();
  await expect(page.getByRole('complementary')).toContainText('Bike riders');
  const canvas = await kept(page);
  expect(Object.values(canvas.channels).map(({ name }) => name)).toEqual(['Van visits']);
});

test('the guide stays away where it was put away, and comes back when asked for', async ({
  page,
}) => {
  await openBlank(page);
  await page.keyboard.type('Riders');
  await page.keyboard.press('Escape');
  await button(page, 'Skip').click();
  await expect(guide(page)).toContainText('Step 3 of 9');
  await page.keyboard.press('Escape');
  await saved(page);
  await page.reload();
  // What was skipped stays skipped.
  await expect(guide(page)).toContainText('Step 3 of 9');
  await button(page, 'Put the guide away').click();
  await expect(guide(page)).toHaveCount(0);
  await page.reload();
  await note(page, 'Riders').waitFor();
  await button(page, 'File').waitFor();
  await expect(guide(page)).toHaveCount(0);
  await button(page, 'File').click();
  await page.getByRole('menuitem', { name: 'Guide me through the blocks' }).click();
  await expect(guide(page)).toContainText('Step 2 of 9');
  await expect(page.getByRole('textbox', { name: 'New note in Value Propositions' })).toBeFocused();
});

test('the tour is a worked example: each step is an edit, and the end is clean', async ({
  page,
}) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'See how it works' }).click();
  await expect(tour(page)).toContainText('costs $8.50 a month, and each leaves $5.60');
  await expect(tour(page)).toContainText('7 findings on the canvas');
  await axe(page);
  await button(page, 'Next').click();
  await expect(tour(page)).toContainText('She watched 12 riders.');
  await button(page, 'Put it on record').click();
  await expect(note(page, 'Bike riders in town')).toContainText('validated · 12');
  await expect(finding(page, 'expected-relationship-not-offered')).toBeVisible();
  await button(page, 'Next').click();
  await expect(tour(page)).toContainText('$8.50 → $1.28');
  await button(page, 'Change the relationship').click();
  await expect(note(page, 'Self-service repair clinic')).toBeVisible();
  await expect(note(page, 'Long-term friendship')).toHaveCount(0);
  // Back takes the change back, and one may go on again.
  await button(page, 'Back').click();
  await expect(note(page, 'Long-term friendship')).toBeVisible();
  await button(page, 'Next').click();
  await button(page, 'Change the relationship').click();
  // Undo is the reader's own: the tour sees it.
  await button(page, 'Undo').click();
  await expect(button(page, 'Change the relationship')).toBeVisible();
  await button(page, 'Change the relationship').click();
  await button(page, 'Next').click();
  await button(page, 'Add what the clinic needs').click();
  await expect(tour(page)).toContainText('Consistent is not the same as true');
  await expect(page.getByText('Nothing here contradicts itself')).toBeVisible();
  await axe(page);
  await button(page, 'Take it home').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await button(page, 'Leave the tour').click();
  await expect(tour(page)).toHaveCount(0);
  await expect(guide(page)).toHaveCount(0);
  await saved(page);
  expect(Object.keys((await kept(page)).relationships)).toEqual(['rel-clinic']);
});

test('a blank canvas scolds nobody', async ({ page }) => {
  await openBlank(page);
  await expect(button(page, 'No conflicts. Show all findings')).toHaveText('nothing to check yet');
  await expect(page.locator('[data-finding]:visible')).toHaveCount(0);
  for (const view of ['Relationships', 'Journey', 'Economics', 'Evidence']) {
    await page.getByRole('navigation', { name: 'Views' }).getByText(view).click();
    await expect(page.getByText('No customer segment yet.')).toBeVisible();
  }
  await button(page, 'Add a customer segment').click();
  await expect(page.getByRole('textbox', { name: 'New note in Customer Segments' })).toBeFocused();
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('lines that are pasted become notes, and the guide goes on', async ({ page }) => {
    await openBlank(page);
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData('text/plain', 'Riders\nShops\nSchools');
      document.activeElement?.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    });
    for (const name of ['Riders', 'Shops', 'Schools']) await expect(note(page, name)).toBeVisible();
    await guide(page).getByRole('button', { name: 'Next: Value Propositions' }).tap();
    await expect(
      page.getByRole('textbox', { name: 'New note in Value Propositions' }),
    ).toBeFocused();
    await expect(guide(page)).toContainText('What do you offer your customers?');
    await axe(page);
  });

  test('the tour can be read and gone through', async ({ page }) => {
    await page.goto('/');
    await page.getByRole('button', { name: 'See how it works' }).tap();
    for (const name of [
      'Next',
      'Put it on record',
      'Next',
      'Change the relationship',
      'Next',
      'Add what the clinic needs',
    ])
      await button(page, name).tap();
    await expect(tour(page)).toContainText('Consistent is not the same as true');
    await axe(page);
  });
});
