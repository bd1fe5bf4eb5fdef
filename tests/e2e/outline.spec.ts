import type { Locator, Page } from '@playwright/test';
import { kept, note, openBlank, openExample, saved, namesOf } from './support/canvas';
import { press } from './support/keyboard';
import { axe, expect, test } from './support/page';

/** Shows the canvas as an outline; keys are heard once their part of the page has come. */
async function asOutline(page: Page): Promise<void> {
  await page.waitForLoadState('networkidle');
  await press(page, 'Alt+o');
  await expect(outline(page)).toBeVisible();
}
const outline = (page: Page): Locator =>
  page.getByRole('group', { name: 'The canvas as an outline' });

/** A list of notes, or of what stands under a note, by its name. */
const list = (page: Page, name: string) => page.getByRole('list', { name, exact: true });

test('who hears the page builds a canvas in the outline, changes a type, and takes all back', async ({
  page,
}) => {
  // Roles and names only: what a screen reader has to go by.
  await openBlank(page);
  await press(page, 'Escape');
  await asOutline(page);
  const heading = page.getByRole('heading', { level: 2, name: 'Customer Segments' });
  await expect(heading.getByRole('button', { expanded: true })).toBeFocused();
  await expect(page.getByRole('heading', { level: 2 })).toHaveCount(10);

  // The end of the block is the next line.
  await press(page, 'ArrowDown');
  await expect(page.getByRole('button', { name: 'Add a note to Customer Segments' })).toBeFocused();
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'New note in Customer Segments' })).toBeFocused();
  await page.keyboard.type('Bike riders');
  await press(page, 'Enter');
  // Tab carries the next, empty line on: past three blocks into the relationships.
  for (const block of ['Value Propositions', 'Channels', 'Customer Relationships']) {
    await press(page, 'Tab');
    await expect(page.getByRole('textbox', { name: `New note in ${block}` })).toBeFocused();
  }
  await page.keyboard.type('Friendship');
  await press(page, 'Escape');
  const friendship = page.getByRole('button', { name: /^Friendship.*Customer Relationships$/ });
  await expect(friendship).toBeFocused();
  await expect(list(page, 'Customer Segments').getByRole('listitem')).toHaveCount(1);

  await press(page, 'l');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('Bike');
  await press(page, 'Enter', 'Escape');
  await expect(friendship).toBeFocused();
  const links = list(page, 'Links and findings of “Friendship”');
  await expect(links.getByRole('button', { name: 'With Bike riders' })).toBeVisible();
  // The link stands under both of its ends, and leads from each to the other.
  await press(page, 'ArrowDown', 'Enter');
  await expect(
    page.getByRole('button', { name: /^Bike riders.*Customer Segments$/ }),
  ).toBeFocused();
  await press(page, 'ArrowDown');
  await expect(page.getByRole('button', { name: 'Related by Friendship' })).toBeFocused();
  await press(page, 'Enter');
  await expect(friendship).toBeFocused();

  await page
    .getByRole('complementary')
    .getByRole('combobox', { name: 'Type' })
    .selectOption({ label: 'Self-service' });
  await expect(friendship).toHaveAccessibleName(/^Friendship, Self-service/);

  const undo = page.getByRole('button', { name: 'Undo' });
  await undo.click();
  await expect(friendship).toHaveAccessibleName(/^Friendship, for Bike riders/);
  await undo.click();
  await expect(links).toHaveCount(0);
  await undo.click();
  await expect(friendship).toHaveCount(0);
  await undo.click();
  await expect(undo).toBeDisabled();
  await expect(list(page, 'Customer Segments')).toHaveCount(0);
  await expect(list(page, 'Customer Relationships')).toHaveCount(0);
});

test('lines are written, carried, pasted and removed like lines of a text', async ({
  page,
  context,
}) => {
  await openBlank(page);
  await press(page, 'Escape');
  await asOutline(page);
  const heading = page.getByRole('heading', { level: 2, name: 'Customer Segments' });
  await expect(heading.getByRole('button', { expanded: true })).toBeFocused();
  await press(page, 'ArrowDown', 'Enter');
  await expect(page.getByRole('textbox', { name: 'New note in Customer Segments' })).toBeFocused();
  await page.keyboard.type('One');
  await press(page, 'Enter');
  await page.keyboard.type('Three');
  await press(page, 'Escape', 'ArrowUp');
  // Enter in a text begins the next line, not one at the end.
  await expect(note(page, 'One')).toBeFocused();
  await press(page, 'Enter', 'Enter');
  await page.keyboard.type('Two');
  await press(page, 'Enter');
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.evaluate(() => navigator.clipboard.writeText('- Half past two\n- A quarter to three'));
  await press(page, 'Control+v', 'Escape');
  await saved(page);
  const segments = ['One', 'Two', 'Half past two', 'A quarter to three', 'Three'];
  expect(namesOf((await kept(page)).segments)).toEqual(segments);

  // An empty line goes with Backspace, and one writes on at the end of the line before.
  await expect(note(page, 'A quarter to three')).toBeFocused();
  await press(page, 'Enter', 'Control+a', 'Backspace', 'Backspace');
  await page.keyboard.type(' or so');
  await press(page, 'Escape');
  await expect(note(page, 'Half past two or so')).toBeFocused();

  // Tab carries a note that was only just begun, in one step; not one that was there.
  await press(page, 'Enter', 'Enter');
  await page.keyboard.type('Offer');
  await press(page, 'Tab');
  await page.keyboard.type('s');
  await press(page, 'Escape');
  await expect(note(page, 'Offers')).toBeFocused();
  await expect.poll(async () => namesOf((await kept(page)).propositions)).toEqual(['Offers']);
  await press(page, 'Enter', 'Tab');
  await expect(outline(page).locator(':focus')).toHaveCount(0);
  expect(namesOf((await kept(page)).propositions)).toEqual(['Offers']);
  await press(page, 'Control+z', 'Control+z');
  await expect(note(page, 'Offer')).toHaveCount(0);
  await expect(note(page, 'Half past two or so')).toBeVisible();
});

test('a note moves through the blocks, goes with its links, and is found by its first letters', async ({
  page,
}) => {
  await openExample(page);
  await asOutline(page);
  await saved(page);
  const before = await kept(page);

  await note(page, 'Long-term friendship').click();
  await press(page, 'Escape', 'Alt+ArrowUp');
  await expect(note(page, 'Long-term friendship')).toBeFocused();
  await expect
    .poll(async () => namesOf((await kept(page)).relationships))
    .toEqual(['Long-term friendship', 'Personal appointments']);
  // Up from the first line into the block above, and to the right as on the sheet.
  await press(page, 'Alt+ArrowUp');
  await expect
    .poll(async () => namesOf((await kept(page)).channels))
    .toContain('Long-term friendship');
  await press(page, 'Alt+ArrowRight');
  await expect
    .poll(async () => namesOf((await kept(page)).segments))
    .toContain('Long-term friendship');
  await expect(note(page, 'Long-term friendship')).toBeFocused();
  await expect(page.getByText('Kept aside')).toBeVisible();
  await press(page, 'Control+z', 'Control+z', 'Control+z');
  await expect.poll(() => kept(page)).toEqual(before);

  // First letters lead to a note, Right into its links, Delete unlinks.
  await note(page, 'Bike riders in town').click();
  await press(page, 'Escape');
  await page.keyboard.type('fly');
  await expect(note(page, 'Flyers in cafés and shops')).toBeFocused();
  await press(page, 'ArrowRight');
  const links = list(page, 'Links and findings of “Flyers in cafés and shops”');
  const link = links.getByRole('button', { name: 'Reaches Bike riders in town' });
  await expect(link).toBeFocused();
  await press(page, 'Delete');
  await expect
    .poll(async () => Object.keys((await kept(page)).links).length)
    .toBe(Object.keys(before.links).length - 1);
  await press(page, 'Control+z');
  await expect.poll(() => kept(page)).toEqual(before);

  // Left goes out and folds; what is folded away is no line.
  await note(page, 'Flyers in cafés and shops').focus();
  await press(page, 'ArrowLeft');
  await expect(note(page, 'Flyers in cafés and shops')).toContainText('4 links');
  await press(page, 'ArrowLeft');
  await expect(page.getByRole('button', { name: 'Channels', exact: true })).toBeFocused();
  await press(page, 'ArrowLeft');
  await expect(note(page, 'Flyers in cafés and shops')).toHaveCount(0);
  await press(page, 'ArrowDown');
  await expect(
    page.getByRole('button', { name: 'Customer Relationships', exact: true }),
  ).toBeFocused();

  // The next finding is brought into sight, and its place has the focus.
  await press(page, 'Escape', 'F8');
  await expect(note(page, 'Bike riders in town')).toBeFocused();
});

test('board and outline are two ways to see one canvas, and the way is remembered', async ({
  page,
}) => {
  await openExample(page);
  await note(page, 'Repair visits').click();
  await page.getByRole('button', { name: 'Outline', exact: true }).click();
  await expect(note(page, 'Repair visits')).toBeFocused();
  await expect(note(page, 'Repair visits')).toBeInViewport();
  await expect(note(page, 'Repair visits')).toHaveAttribute('aria-pressed', 'true');
  expect(new URL(page.url()).hash).toMatch(/^#\/[^/]+\/outline\//);
  await axe(page);
  await page.reload();
  await expect(outline(page)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('group', { name: 'The canvas as an outline' })).toHaveCount(0);
  await expect(note(page, 'Repair visits')).toBeVisible();
  await page.goForward();
  await expect(outline(page)).toBeVisible();
  await note(page, 'Van with tools').click();
  await press(page, 'Escape');
  await page.getByRole('button', { name: 'Board', exact: true }).click();
  await expect(note(page, 'Van with tools')).toBeFocused();
  await page.reload();
  await expect(note(page, 'Van with tools')).toBeVisible();
  await expect(outline(page)).toHaveCount(0);
});

test('a click on another line while an empty one is open goes to that line', async ({ page }) => {
  await openExample(page);
  await asOutline(page);
  await note(page, 'Bike riders in town').click();
  await press(page, 'Enter');
  await expect(page.getByRole('textbox', { name: 'New note in Customer Segments' })).toBeFocused();
  await note(page, 'Your bike repaired at your door').click();
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toHaveValue(
    'Your bike repaired at your door',
  );
});
