import type { Page } from '@playwright/test';
import { note, openBlank, openExample, startExample } from './support/canvas';
import { axe, expect, test } from './support/page';
import { hiddenFocus, namelessControls, smallTargets } from './support/sweep';

const VIEWS = ['Canvas', 'Relationships', 'Journey', 'Economics', 'Evidence'];

/** Does something on the start page and in each view. */
async function everywhere(page: Page, look: (view: string) => Promise<void>): Promise<void> {
  await page.goto('/');
  await page.getByText('after she adapted').waitFor();
  await look('start');
  await startExample(page);
  for (const view of VIEWS) {
    await page.getByRole('navigation').getByRole('button', { name: view }).click();
    if (view !== 'Canvas') await page.getByRole('heading', { level: 2 }).first().waitFor();
    await look(view);
  }
}

for (const viewport of [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
  // 1280 px at 400 %.
  { width: 320, height: 640 },
]) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });
    test.setTimeout(240_000);

    test('controls have names and are large enough, the focus is always seen, nothing scrolls sideways', async ({
      page,
    }) => {
      await everywhere(page, async (view) => {
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect.soft(wide, `${view} is wider than the window`).toBeLessThanOrEqual(0);
        expect.soft(await smallTargets(page), `${view}: smaller than 24 px`).toEqual([]);
        expect.soft(await namelessControls(page), `${view}: without a name`).toEqual([]);
        const { steps, hidden } = await hiddenFocus(page);
        expect.soft(steps, `${view} is walked through`).toBeGreaterThan(7);
        expect.soft(hidden, `${view}: focused, but not seen`).toEqual([]);
      });
    });
  });
}

test.describe('colours of the system', () => {
  test.use({ forcedColors: 'active' });

  test('what is chosen, graver or coloured is told apart by lines', async ({ page }) => {
    await openExample(page);
    const style = (selector: string, name: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, key) => getComputedStyle(element).getPropertyValue(key), name);
    await note(page, 'Personal appointments').click();
    await page.getByRole('navigation').getByRole('button', { name: 'Canvas' }).waitFor();
    await expect.poll(() => style('nav [aria-current]', 'outline-style')).toBe('solid');
    expect(await style('[data-note][aria-pressed="true"]', 'outline-style')).toBe('solid');
    expect(await style('[class*="stripes"]', 'forced-color-adjust')).toBe('none');
    expect(await style('header [class*="mark"]', 'forced-color-adjust')).toBe('none');
    await axe(page);
  });
});

test.describe('reduced motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });

  test('nothing moves by itself', async ({ page }) => {
    await openExample(page);
    const moving = () => page.evaluate(() => document.getAnimations().length);
    await note(page, 'Personal appointments').click();
    expect(await moving()).toBe(0);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    expect(await moving()).toBe(0);
  });
});

test('each dialog and menu is sound, and gives the focus back', async ({ page }) => {
  test.setTimeout(180_000);
  await openExample(page);
  const back = note(page, 'Personal appointments');
  const DIALOGS: [string, () => Promise<void>][] = [
    ['palette', () => page.keyboard.press('Control+k')],
    ['keys', () => page.keyboard.press('Shift+?')],
    ['export', () => page.keyboard.press('Control+Shift+e')],
    ['link', () => page.keyboard.press('l')],
  ];
  for (const [name, open] of DIALOGS) {
    await back.focus();
    await open();
    const dialog = page.getByRole('dialog');
    await dialog.waitFor();
    await expect(dialog.locator(':focus'), `${name} takes the focus`).toHaveCount(1);
    await axe(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(back, `${name} gives the focus back`).toBeFocused();
  }
  for (const name of ['File', 'Export']) {
    const button = page.getByRole('button', { name, exact: true });
    await button.focus();
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    await axe(page);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menu')).toHaveCount(0);
    await expect(button).toBeFocused();
  }
});

test('typing and dragging are sound, too', async ({ page }) => {
  await openExample(page);
  const moving = note(page, 'Van with tools');
  await moving.dblclick();
  await page.getByRole('textbox', { name: 'Text of the note' }).waitFor();
  await axe(page);
  await page.keyboard.press('Escape');
  const from = (await moving.boundingBox())!;
  await page.mouse.move(from.x + 40, from.y + 12);
  await page.mouse.down();
  await page.mouse.move(from.x + 60, from.y - 120, { steps: 6 });
  await axe(page);
  await page.mouse.up();
});

test('a screen reader hears moves and what they do to the findings', async ({ page }) => {
  await openExample(page);
  const voice = page.locator('[aria-live="polite"].visually-hidden');
  await note(page, 'Personal appointments').click();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(voice).toContainText('Note moved to Customer Relationships');
  await page.keyboard.press('Delete');
  await expect(voice).toContainText('Note removed');
  await expect(voice).toContainText(/findings? (more|fewer)/);
});

test('a blank page stays quiet', async ({ page }) => {
  await openBlank(page);
  await page.keyboard.type('Students');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(2500);
  const voice = page.locator('[aria-live="polite"].visually-hidden');
  await expect(voice).not.toContainText('finding');
});
