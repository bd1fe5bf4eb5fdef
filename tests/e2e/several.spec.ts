import type { Page } from '@playwright/test';
import type { Block } from '../../src/model/blocks';
import { kept, namesOf, note, openBlank, openExample, saved } from './support/canvas';
import { fingers } from './support/fingers';
import { axe, expect, test } from './support/page';

const selectedNotes = (page: Page) => page.locator('[data-note][data-selected="true"]');
const inspector = (page: Page) => page.getByRole('complementary');
/** The names of a block's notes as they stand. */
const names = async (page: Page, block: Block) => namesOf((await kept(page))[block]);
const middle = async (page: Page, name: string) => {
  const { x, y, width, height } = (await note(page, name).boundingBox())!;
  return { x: x + width / 2, y: y + height / 2 };
};
/** What is selected is there for several notes: it comes a moment after the sheet. */
const ready = (page: Page) => page.getByRole('toolbar').waitFor();
const spoken = (page: Page, text: string) =>
  expect(page.locator('[aria-live]').filter({ hasText: text })).toHaveCount(1);

test('a rectangle selects what it touches; Shift adds; a click on the ground lets go', async ({
  page,
}) => {
  await openExample(page);
  await ready(page);
  const appointments = (await note(page, 'Personal appointments').boundingBox())!;
  const friendship = (await note(page, 'Long-term friendship').boundingBox())!;
  const x = appointments.x - 6;
  await page.mouse.move(x, friendship.y + friendship.height + 30);
  await page.mouse.down();
  await page.mouse.move(x + 40, appointments.y + 5, { steps: 6 });
  await expect(page.locator('[data-caught]')).toHaveCount(2);
  await page.mouse.up();
  await expect(selectedNotes(page)).toHaveCount(2);
  await expect(inspector(page).getByRole('heading', { name: '2 notes selected' })).toBeVisible();
  await spoken(page, '2 notes selected');
  await axe(page);
  await note(page, 'Bike riders in town').click({ modifiers: ['Shift'] });
  await expect(selectedNotes(page)).toHaveCount(3);
  await note(page, 'Bike riders in town').click({ modifiers: ['Control'] });
  await expect(selectedNotes(page)).toHaveCount(2);
  await page.getByRole('heading', { name: 'Customer Segments' }).click();
  await expect(selectedNotes(page)).toHaveCount(0);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Escape');
  await expect(selectedNotes(page)).toHaveCount(0);
});

test('the sheet moves on under a rectangle that comes to its edge', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 520 });
  await openExample(page);
  await ready(page);
  const last = 'Repair fees';
  await expect(note(page, last)).not.toBeInViewport();
  const { x, y } = (await note(page, 'Personal appointments').boundingBox())!;
  await page.mouse.move(x - 6, y - 6);
  await page.mouse.down();
  await page.mouse.move(x + 40, 300, { steps: 4 });
  await page.mouse.move(x + 40, 515, { steps: 4 });
  await expect(page.locator('[data-caught]').filter({ hasText: last })).toBeInViewport();
  await page.mouse.up();
  await expect(selectedNotes(page).filter({ hasText: 'Personal appointments' })).toHaveCount(1);
});

test('the ground does not move under the rectangle, and does with Space or the middle button', async ({
  page,
}) => {
  await openExample(page);
  await ready(page);
  const start = await middle(page, 'Bike riders in town');
  const pull = async (button: 'left' | 'middle') => {
    const { x, y, width, height } = (await page
      .getByRole('heading', { name: 'Key Resources' })
      .boundingBox())!;
    await page.mouse.move(x + width + 20, y + height / 2);
    await page.mouse.down({ button });
    await page.mouse.move(x + width + 60, y + 30, { steps: 5 });
    await page.mouse.up({ button });
  };
  await pull('left');
  expect(await middle(page, 'Bike riders in town')).toEqual(start);
  await pull('middle');
  const moved = await middle(page, 'Bike riders in town');
  expect(moved.x - start.x).toBeGreaterThan(20);
  await page.keyboard.down('Space');
  await pull('left');
  await page.keyboard.up('Space');
  expect((await middle(page, 'Bike riders in town')).x - moved.x).toBeGreaterThan(20);
});

test('by keyboard alone: extend, move together, duplicate, delete', async ({ page }) => {
  await openExample(page);
  await ready(page);
  const before = await names(page, 'relationships');
  await note(page, before[0]!).click();
  await page.keyboard.press('Shift+ArrowDown');
  await expect(selectedNotes(page)).toHaveCount(2);
  await page.keyboard.press('Shift+ArrowUp');
  await expect(selectedNotes(page)).toHaveCount(1);
  await page.keyboard.press('Control+a');
  await expect(selectedNotes(page)).toHaveCount(before.length);
  await page.keyboard.press('Alt+ArrowLeft');
  await expect.poll(async () => (await names(page, 'relationships')).length).toBe(0);
  expect(await names(page, 'propositions')).toEqual(expect.arrayContaining(before));
  // One gesture, one step back.
  await page.keyboard.press('Control+z');
  await expect.poll(() => names(page, 'relationships')).toEqual(before);
  await page.keyboard.press('Control+d');
  await expect.poll(() => names(page, 'relationships')).toEqual([...before, ...before]);
  await expect(selectedNotes(page)).toHaveCount(before.length);
  await page.keyboard.press('Delete');
  await expect.poll(() => names(page, 'relationships')).toEqual(before);
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+a');
  const all = await page.locator('[data-note]').count();
  await expect(selectedNotes(page)).toHaveCount(all);
  await spoken(page, `${all} notes selected`);
  await page.keyboard.press('Escape');
  await expect(selectedNotes(page)).toHaveCount(0);
});

test('one of several that is dragged takes the others along', async ({ page }) => {
  await openExample(page);
  await ready(page);
  const both = await names(page, 'relationships');
  await note(page, both[0]!).click();
  await note(page, both[1]!).click({ modifiers: ['Shift'] });
  const from = await middle(page, both[1]!);
  const to = await middle(page, 'Bike riders in town');
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y + 60, { steps: 8 });
  await page.mouse.up();
  await expect.poll(() => names(page, 'segments')).toEqual(['Bike riders in town', ...both]);
  await expect(selectedNotes(page)).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect.poll(() => names(page, 'relationships')).toEqual(both);
});

test('notes are copied to another canvas with their details and links, and as text', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openExample(page);
  await ready(page);
  await note(page, 'Personal appointments').click();
  await note(page, 'Bike riders in town').click({ modifiers: ['Shift'] });
  await page.keyboard.press('Control+c');
  await spoken(page, '2 notes copied');
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text.replaceAll('\r\n', '\n')).toBe(
    '## Customer Segments\n\n- Bike riders in town\n\n## Customer Relationships\n\n- Personal appointments\n',
  );
  const source = await kept(page);
  const second = await context.newPage();
  await second.goto('/');
  await second.getByRole('button', { name: 'All canvases and templates' }).first().click();
  await second.getByRole('button', { name: 'Start with a blank canvas' }).click();
  await second.getByRole('textbox', { name: 'New note in Customer Segments' }).waitFor();
  await ready(second);
  // Where a first note is about to be typed, notes may be pasted just as well.
  await second.keyboard.press('Control+v');
  await expect(selectedNotes(second)).toHaveCount(2);
  await saved(second);
  const target = await kept(second);
  const [riders] = Object.values(target.segments);
  const [visits] = Object.values(target.relationships);
  const original = Object.values(source.segments)[0]!;
  expect(riders!.id).not.toBe(original.id);
  expect(riders!.economics).toEqual(original.economics);
  expect(Object.values(target.links)).toMatchObject([{ from: visits!.id, to: riders!.id }]);
  await second.getByRole('button', { name: 'Undo' }).click();
  await expect(second.locator('[data-note]')).toHaveCount(0);
});

test('what is cut comes back where it is pasted; in another block it keeps the rest aside', async ({
  page,
}) => {
  await openExample(page);
  await ready(page);
  await note(page, 'Personal appointments').click();
  await page.keyboard.press('Control+x');
  await expect(note(page, 'Personal appointments')).toHaveCount(0);
  await note(page, 'Bike riders in town').click();
  await page.keyboard.press('Control+v');
  await expect
    .poll(() => names(page, 'segments'))
    .toEqual(['Bike riders in town', 'Personal appointments']);
  const moved = Object.values((await kept(page)).segments).find(
    ({ name }) => name === 'Personal appointments',
  );
  expect(moved?.aside?.relationships?.attributes).toHaveProperty('type');
});

test('Markdown under headings goes to its blocks; what is broken changes nothing', async ({
  page,
  context,
}) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openBlank(page);
  await page.keyboard.press('Escape');
  const paste = async (type: string, text: string) => {
    await page.evaluate(
      ([type, text]) => {
        const data = new DataTransfer();
        data.setData(type!, text!);
        const target = document.activeElement ?? document.body;
        const event = new ClipboardEvent('paste', {
          clipboardData: data,
          bubbles: true,
          cancelable: true,
        });
        target.dispatchEvent(event);
      },
      [type, text],
    );
  };
  await paste('text/plain', '# Shop\n## Customers\n- Students\n- Parents\n## Key Partners\n- Bank');
  await expect.poll(() => names(page, 'segments')).toEqual(['Students', 'Parents']);
  expect(await names(page, 'partners')).toEqual(['Bank']);
  await expect(selectedNotes(page)).toHaveCount(3);
  await saved(page);
  const before = await kept(page);
  await paste('text/html', `<div data-rapport="${encodeURIComponent('{"__proto__":{"a":1}}')}">`);
  await expect(page.getByText('was not pasted')).toBeVisible();
  await paste('text/html', `<div data-rapport="${'%41'.repeat(11_000_000)}">`);
  await expect(page.getByText('larger than 10 MB')).toBeVisible();
  await paste('text/plain', 'line\n'.repeat(2_001));
  await expect(page.getByText('2,000 notes at a time is the most')).toBeVisible();
  expect(await kept(page)).toEqual(before);
});

test('the menu of a note: by the right button, by keyboard, and what is in it', async ({
  page,
}) => {
  await openExample(page);
  await ready(page);
  // Before the code for it has come, the browser’s own menu opens.
  await page.waitForLoadState('networkidle');
  await note(page, 'Personal appointments').click({ button: 'right' });
  const menu = page.getByRole('menu').first();
  await expect(menu.getByRole('menuitem', { name: /^Edit the text/ })).toBeVisible();
  await axe(page);
  await menu.getByRole('menuitem', { name: 'Move to' }).click();
  await page.getByRole('menuitem', { name: 'Channels' }).click();
  await expect.poll(() => names(page, 'channels')).toContain('Personal appointments');
  await expect(note(page, 'Personal appointments')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(note(page, 'Personal appointments')).toBeFocused();
  await page.keyboard.press('Shift+F10');
  await expect(menu.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.type('Dup');
  await expect(menu.getByRole('menuitem', { name: /^Duplicate/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(note(page, 'Personal appointments')).toHaveCount(2);
  // The menu has gone, and the copy has the focus.
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(page.locator('[data-note]:focus')).toHaveText(/Personal appointments/);
  await page.keyboard.press('ContextMenu');
  await menu.getByRole('menuitem', { name: /^Edit the text/ }).click();
  await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: 'Key Partners' }).click({ button: 'right' });
  await menu.getByRole('menuitem', { name: /^Select all notes/ }).click();
  await expect(selectedNotes(page)).toHaveCount((await names(page, 'partners')).length);
});

test('several are linked, moved and changed from the panel', async ({ page }) => {
  await openExample(page);
  await ready(page);
  const both = await names(page, 'relationships');
  await note(page, both[0]!).click();
  await note(page, both[1]!).click({ modifiers: ['Shift'] });
  await inspector(page).getByLabel('State').selectOption('planned');
  await expect
    .poll(async () => Object.values((await kept(page)).relationships).map(({ state }) => state))
    .toEqual(['planned', 'planned']);
  await inspector(page).getByRole('button', { name: 'Link all …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Link 2 notes' });
  await dialog.getByRole('option').filter({ hasText: 'Flyers in cafés' }).click();
  await page.keyboard.press('Escape');
  await expect
    .poll(async () => {
      const { channels, relationships, links } = await kept(page);
      const flyers = Object.values(channels).find(({ name }) => name.startsWith('Flyers'))!;
      return Object.values(links).filter(
        ({ from, to }) => to === flyers.id && from in relationships,
      ).length;
    })
    .toBe(2);
  await inspector(page).getByLabel('Move to').selectOption('segments');
  await expect.poll(() => names(page, 'segments')).toEqual(['Bike riders in town', ...both]);
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test('a long press opens the menu, and taps then choose several', async ({ page }) => {
    await openExample(page);
    const hand = await fingers(page);
    await note(page, 'Personal appointments').scrollIntoViewIfNeeded();
    await hand.down(await middle(page, 'Personal appointments'));
    await page.waitForTimeout(600);
    await hand.up();
    await page.getByRole('menu').waitFor();
    await axe(page);
    await page.getByRole('menuitem', { name: 'Select several notes' }).tap();
    await note(page, 'Long-term friendship').tap();
    await expect(selectedNotes(page)).toHaveCount(2);
    await expect(page.getByRole('toolbar', { name: 'Selected notes' })).toContainText(
      '2 notes selected',
    );
    await axe(page);

    // One of them that is held and dragged takes the other along.
    await note(page, 'Flyers in cafés').scrollIntoViewIfNeeded();
    const from = await middle(page, 'Long-term friendship');
    await hand.swipe(from, await middle(page, 'Flyers in cafés'), 600);
    await expect.poll(() => names(page, 'relationships')).toEqual([]);
    await page.getByRole('button', { name: 'Undo' }).tap();
    await expect.poll(() => names(page, 'relationships')).toHaveLength(2);

    await page.getByRole('button', { name: 'Done', exact: true }).tap();
    await expect(selectedNotes(page)).toHaveCount(0);
  });
});
