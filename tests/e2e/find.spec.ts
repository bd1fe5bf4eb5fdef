import type { Page } from '@playwright/test';
import { kept, note, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

const bar = (page: Page) => page.getByRole('search', { name: 'Find' });
const field = (page: Page) => bar(page).getByRole('textbox');
const dimmed = (page: Page) => page.locator('[data-note][data-dim="true"]');
const undimmed = (page: Page) => page.locator('[data-note][data-dim="false"]');
const linkIds = async (page: Page) => Object.keys((await kept(page)).links).sort();

test('Find counts, dims, goes from one to the next, and gives the focus back', async ({ page }) => {
  await openExample(page);
  const first = note(page, 'Long-term friendship');
  await first.click();
  await page.keyboard.press('Control+f');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('BIKE');
  const count = await undimmed(page).count();
  expect(count).toBeGreaterThan(1);
  await expect(bar(page)).toContainText(`${count} notes`);
  await expect(dimmed(page)).not.toHaveCount(0);
  const marks = await page.evaluate(() => CSS.highlights.get('find')?.size ?? 0);
  expect(marks).toBeGreaterThan(0);

  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText(`1 of ${count}`);
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText(`2 of ${count}`);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page)).toContainText(`${count} of ${count}`);
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('F3');
  await expect(bar(page)).toContainText(`1 of ${count}`);
  await axe(page);
  const selected = page.locator('[data-note][data-selected="true"]');
  await expect(selected).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await expect(selected).toBeFocused();
});

test('Find without a match gone to gives the focus back to where it came from', async ({
  page,
}) => {
  await openExample(page);
  await note(page, 'Long-term friendship').click();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('nobody has ever written this');
  await expect(bar(page)).toContainText('Nothing found');
  await page.keyboard.press('Escape');
  await expect(note(page, 'Long-term friendship')).toBeFocused();
});

test('Find narrows by block, segment and finding', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Control+f');
  await bar(page).getByRole('button', { name: 'Filters' }).click();
  await bar(page).getByLabel('Block').selectOption('Customer Relationships');
  await expect(bar(page)).toContainText('2 notes');
  await bar(page).getByLabel('Block').selectOption('All');
  await bar(page).getByLabel('Findings').selectOption('Errors');
  await expect(dimmed(page)).not.toHaveCount(0);
  const wrong = page.locator('[data-note]:has([class*="error"])');
  await expect(undimmed(page)).toHaveCount(await wrong.count());
  await expect(wrong.first()).toHaveAttribute('data-dim', 'false');
  await bar(page).getByRole('button', { name: 'Reset the filters' }).click();
  await expect(dimmed(page)).toHaveCount(0);
});

test('in another view, Find goes on within the view', async ({ page }) => {
  await openExample(page);
  await page.keyboard.press('Alt+2');
  await page.locator('main [data-about]').first().waitFor();
  await page.keyboard.press('Control+f');
  await page.keyboard.type('friendship');
  await expect(bar(page)).toContainText('1 note');
  await page.keyboard.press('Enter');
  await expect(bar(page)).toContainText('1 of 1');
  await expect(field(page)).toBeFocused();
  await field(page).fill('rent');
  await axe(page);
});

test('Show dims all but a segment, says so, and ends', async ({ page }) => {
  await openExample(page);
  const show = page.getByRole('combobox', { name: 'Show' });
  await show.selectOption('what is planned');
  await expect(page.getByText('Showing what is planned', { exact: true })).toBeVisible();
  await expect(dimmed(page)).not.toHaveCount(0);
  // What serves nobody dims beside a segment.
  await page.getByRole('button', { name: 'Add a note to Key Partners' }).click();
  await page.keyboard.type('The bank');
  await page.keyboard.press('Escape');
  await show.selectOption('Bike riders in town');
  await expect(dimmed(page)).toHaveText(/The bank/);
  await expect(page.getByText('Showing Bike riders in town', { exact: true })).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'Show everything' }).click();
  await expect(dimmed(page)).toHaveCount(0);
});

/** Presses the middle of the first link that is drawn from or to the selected note. */
async function pressLink(page: Page) {
  const place = await page
    .locator('path[class*="hit"]')
    .first()
    .evaluate((path) => {
      const line = path as unknown as SVGPathElement;
      const matrix = line.getScreenCTM()!;
      // Somewhere on the line where no note stands over it.
      for (let part = 0.02; part < 1; part += 0.02) {
        const at = line.getPointAtLength(line.getTotalLength() * part).matrixTransform(matrix);
        if (document.elementFromPoint(at.x, at.y) === line) return { x: at.x, y: at.y };
      }
      return undefined;
    });
  await page.mouse.click(place!.x, place!.y);
}

test('a link is chosen, says what it means, and goes', async ({ page }) => {
  await openExample(page);
  await saved(page);
  const before = await linkIds(page);
  await note(page, 'Personal appointments').click();
  await pressLink(page);
  const link = page.getByRole('group', { name: /“.+” .+ “.+”/ });
  await expect(link).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(link).toHaveCount(0);
  await saved(page);
  await expect.poll(async () => (await linkIds(page)).length).toBe(before.length - 1);
  await page.keyboard.press('Control+z');
  await expect.poll(async () => linkIds(page)).toEqual(before);
});

test('an end of a link is dragged to another note; only meaningful ones stand out', async ({
  page,
}) => {
  await openExample(page);
  await saved(page);
  const canvas = await kept(page);
  const [a, b] = Object.values(canvas.relationships).map(({ id }) => id) as [string, string];
  const link = Object.values(canvas.links).find(({ to }) => to === a)!;
  const taken = `${link.from}>${b}` in canvas.links;
  await page.locator(`[data-note="${link.from}"]`).click();
  await pressLink(page);
  const chosen = page.getByRole('group', { name: /“.+” .+ “.+”/ });
  await expect(chosen).toBeVisible();
  const grip = page.locator('g[class*="grip"]').last();
  const from = (await grip.boundingBox())!;
  await page.mouse.move(from.x + from.width / 2, from.y + from.height / 2);
  await page.mouse.down();
  const segment = Object.values(canvas.segments)[0]!;
  const target = page.locator(`[data-note="${b}"]`);
  const to = (await target.boundingBox())!;
  await page.mouse.move(to.x + to.width / 2, to.y + to.height / 2, { steps: 6 });
  await expect(page.locator('#sheet')).toHaveAttribute('data-linking', /relationships/);
  expect(segment).toBeDefined();
  await page.mouse.up();
  await expect(page.locator('#sheet')).not.toHaveAttribute('data-linking');
  await saved(page);
  const now = await linkIds(page);
  expect(now).toContain(`${link.from}>${b}`);
  expect(now.length).toBe(Object.keys(canvas.links).length - (taken ? 1 : 0));
  await page.keyboard.press('Control+z');
  await expect.poll(async () => linkIds(page)).toEqual(Object.keys(canvas.links).sort());
});

test('by keyboard, the picker leads a link elsewhere and removes it', async ({ page }) => {
  await openExample(page);
  await saved(page);
  const before = await linkIds(page);
  await note(page, 'Personal appointments').click();
  await page.keyboard.press('l');
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText('Links it has')).toBeVisible();
  await axe(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await linkIds(page)).length).toBe(before.length - 1);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => linkIds(page)).toEqual(before);
  await page.keyboard.press('l');
  await page.keyboard.press('Enter');
  await expect(dialog).toContainText('instead of');
  await page.keyboard.press('Enter');
  await expect(dialog).toHaveCount(0);
  await expect.poll(async () => linkIds(page)).not.toEqual(before);
});

test('the colour of a segment is chosen, and the others make room', async ({ page }) => {
  await openExample(page);
  await saved(page);
  const [first] = Object.values((await kept(page)).segments);
  await page.locator(`[data-note="${first!.id}"]`).click();
  await page.locator('summary', { hasText: 'More' }).click();
  await page.getByRole('radio', { name: /^Violet/ }).check({ force: true });
  await expect.poll(async () => (await kept(page)).segments[first!.id]!.color).toBe('violet');
  const stripe = page.locator(`[data-note="${first!.id}"] [class*="stripes"] > span`);
  await expect(stripe).toHaveCSS('color', 'rgb(127, 95, 192)');
  await axe(page);
});

test('keys zoom the sheet where the focus is on it, and to the selection', async ({ page }) => {
  await openExample(page);
  const zoom = page.locator('[class*="zoom"]', { hasText: '%' });
  await note(page, 'Personal appointments').click();
  const before = await zoom.textContent();
  await page.keyboard.press('Control+=');
  await expect(zoom).not.toHaveText(before!);
  await page.keyboard.press('Control+0');
  await expect(zoom).toHaveText(/^100/);
  await page.keyboard.press('Shift+Digit2');
  await expect(zoom).toHaveText(/^140/);
  await expect(note(page, 'Personal appointments')).toBeInViewport();
});

test('a large sheet has an overview, which can be put away for good', async ({ page }) => {
  await openExample(page);
  const overview = page.getByRole('button', { name: 'Put the overview away' });
  await note(page, 'Personal appointments').click();
  await expect(overview).toHaveCount(0);
  await page.getByRole('button', { name: 'Add a note to Customer Segments' }).click();
  await page.evaluate(
    (text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.activeElement!.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      );
    },
    Array.from({ length: 40 }, (_, i) => `Segment ${i}`).join('\n'),
  );
  await page.keyboard.press('Escape');
  await expect(overview).toBeVisible();
  await overview.click();
  await expect(overview).toHaveCount(0);
  await saved(page);
  await page.reload();
  await note(page, 'Segment 39').waitFor();
  await page.waitForTimeout(500);
  await expect(overview).toHaveCount(0);
});
