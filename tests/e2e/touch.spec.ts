import { kept, note, openExample, saved, namesOf } from './support/canvas';
import { fingers, middle } from './support/fingers';
import { expect, test } from './support/page';

/** Longer than a finger must stay to hold. */
const HELD = 600;

test.describe('a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  test('a tap selects, two taps edit, a swipe scrolls and moves nothing', async ({ page }) => {
    await openExample(page);
    const hand = await fingers(page);
    const first = note(page, 'Van visits');
    await first.tap();
    await expect(first).toHaveAttribute('aria-pressed', 'true');
    await expect(page.getByRole('textbox', { name: 'Text of the note' })).toHaveCount(0);
    const before = (await first.boundingBox())!.y;
    const from = await middle(first);
    await hand.swipe(from, { x: from.x, y: from.y - 200 });
    await expect.poll(async () => (await first.boundingBox())!.y).toBeLessThan(before - 100);
    await saved(page);
    expect(namesOf((await kept(page)).channels)[0]).toBe('Van visits');
    await page.waitForTimeout(500);
    await hand.tap(await middle(first), 2);
    await expect(page.getByRole('textbox', { name: 'Text of the note' })).toBeFocused();
  });

  test('a held note is dragged within its block and to another, and back by one undo', async ({
    page,
  }) => {
    await openExample(page);
    const hand = await fingers(page);
    const [first, second] = [note(page, 'Van visits'), note(page, 'Flyers in cafés')];
    await first.scrollIntoViewIfNeeded();
    const box = (await second.boundingBox())!;
    await hand.swipe(await middle(first), { x: 200, y: box.y + box.height - 4 }, HELD);
    await saved(page);
    await expect.poll(async () => namesOf((await kept(page)).channels)[1]).toBe('Van visits');
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(async () => namesOf((await kept(page)).channels)[0]).toBe('Van visits');
    // On to the edge: the stack scrolls under the finger until the note is over another block.
    await note(page, 'Personal appointments').scrollIntoViewIfNeeded();
    const from = await middle(note(page, 'Personal appointments'));
    await hand.down(from);
    await page.waitForTimeout(HELD);
    await hand.to({ x: from.x, y: from.y - 60 });
    await hand.to({ x: from.x, y: 800 });
    const target = page.getByRole('heading', { name: 'Key Resources' });
    const at = async () => (await middle(target)).y;
    await expect.poll(at, { intervals: [50] }).toBeLessThan(700);
    // Away from the edge first, where nothing scrolls any more.
    await hand.to({ x: from.x, y: 450 });
    await hand.to({ x: from.x, y: (await at()) + 4 });
    await hand.up();
    await expect(page.getByText('Moved in Key Resources')).toBeAttached();
    await saved(page);
    expect(namesOf((await kept(page)).resources)[0]).toBe('Personal appointments');
  });

  test('a note that is held and let go asks for its menu, and stays', async ({ page }) => {
    await openExample(page);
    await page.evaluate(() => {
      addEventListener('contextmenu', (event) => {
        document.body.dataset.asked = (event.target as HTMLElement).closest<HTMLElement>(
          '[data-note]',
        )!.dataset.note!;
      });
    });
    const hand = await fingers(page);
    const held = note(page, 'Bike riders in town');
    await hand.down(await middle(held));
    await page.waitForTimeout(HELD);
    await hand.up();
    const id = await held.getAttribute('data-note');
    await expect.poll(() => page.evaluate(() => document.body.dataset.asked)).toBe(id);
  });

  test('header and details are within reach of a thumb', async ({ page }) => {
    await openExample(page);
    await note(page, 'Bike riders in town').tap();
    await page.getByRole('button', { name: 'Details', exact: true }).tap();
    await expect(page.getByRole('textbox', { name: 'Name', exact: true })).toBeVisible();
    await page.getByRole('button', { name: 'Close', exact: true }).first().tap();
    for (const name of ['File', 'Export']) {
      await page.getByRole('button', { name, exact: true }).tap();
      const menu = page.getByRole('menu');
      await expect(menu).toBeInViewport({ ratio: 1 });
      await page.keyboard.press('Escape');
      await expect(menu).toHaveCount(0);
    }
  });
});

test.describe('a tablet', () => {
  test.use({ viewport: { width: 1024, height: 768 }, hasTouch: true });

  test('a swipe over a note pans the sheet, a held note moves to another block', async ({
    page,
  }) => {
    await openExample(page);
    const hand = await fingers(page);
    const moving = note(page, 'Van with tools');
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const start = (await moving.boundingBox())!;
    const from = await middle(moving);
    await hand.swipe(from, { x: from.x - 120, y: from.y - 40 });
    await expect.poll(async () => (await moving.boundingBox())!.x).toBeLessThan(start.x - 60);
    await saved(page);
    expect(namesOf((await kept(page)).resources)).toContain('Van with tools');
    await page.getByRole('button', { name: 'Show the whole canvas' }).click();
    await page.waitForTimeout(300);
    await hand.swipe(await middle(moving), await middle(note(page, 'Hand out flyers')), HELD);
    await saved(page);
    await expect
      .poll(async () => namesOf((await kept(page)).activities))
      .toContain('Van with tools');
  });

  test('two fingers zoom the sheet and not the page', async ({ page }) => {
    await openExample(page);
    const hand = await fingers(page);
    const zoom = async () =>
      Number(
        await page
          .locator('.react-flow__viewport')
          .evaluate((view) => new DOMMatrix(getComputedStyle(view).transform).a),
      );
    const before = await zoom();
    const { x, y } = await middle(note(page, 'Van visits'));
    await hand.down({ x: x - 20, y }, { x: x + 20, y });
    for (const apart of [30, 50, 70, 90]) await hand.to({ x: x - apart, y }, { x: x + apart, y });
    await hand.up();
    expect(await zoom()).toBeGreaterThan(before * 1.3);
    expect(await page.evaluate(() => visualViewport!.scale)).toBe(1);
  });
});
