import type { Page } from '@playwright/test';
import { bytesOf, finding, kept, note, saved } from './support/canvas';
import { expect, test } from './support/page';

/** Presses Tab until an element with this accessible name has the focus. */
async function tabTo(page: Page, name: RegExp, most = 60): Promise<void> {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press('Tab');
    const label = await page.evaluate(() => {
      const focused = document.activeElement;
      return focused?.getAttribute('aria-label') ?? focused?.textContent ?? '';
    });
    if (name.test(label)) return;
  }
  throw new Error(`Tab never came to ${name}`);
}

test('the same, without a pointer', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('button', { name: 'See a worked example' })).toBeEnabled();
  await tabTo(page, /^See a worked example$/);
  await page.keyboard.press('Enter');
  await expect(finding(page, 'feedback-loop-missing')).toBeVisible();

  // The sheet has the focus, at its first note; arrows go from note to note.
  await expect(note(page, 'Bike riders in town')).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(note(page, 'Personal appointments')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(note(page, 'Long-term friendship')).toBeFocused();

  // F8 goes to findings; the fix is mended with Enter and undone with Ctrl+Z.
  await page.keyboard.press('Escape');
  await page.keyboard.press('F8');
  await expect(note(page, 'Bike riders in town')).toHaveAttribute('aria-pressed', 'true');
  await expect(note(page, 'Bike riders in town')).toBeFocused();
  const card = finding(page, 'feedback-loop-missing');
  await tabTo(page, /^Add an activity/);
  await expect(page.getByRole('tooltip')).toContainText('Closes');
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card).toBeVisible();
  await page.keyboard.press('Control+Shift+z');
  await expect(card).toHaveCount(0);

  // A note is typed through the palette: type, Enter, next, Escape.
  await page.keyboard.press('Control+k');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('key partners');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'New note in Key Partners' })).toBeFocused();
  await page.keyboard.type('Town council');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Велоклуб');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(note(page, 'Town council')).toBeVisible();
  await expect(note(page, 'Велоклуб')).toBeVisible();

  // It is linked with L, moved with Alt and an arrow, renamed with Enter.
  await tabTo(page, /Bike riders|Town council|Велоклуб|note to/);
  await note(page, 'Town council').focus();
  await page.keyboard.press('l');
  await page.getByRole('dialog').getByRole('combobox').waitFor();
  await page.keyboard.type('Van visits');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await expect(note(page, 'Town council')).toContainText('provides Van visits');
  await note(page, 'Велоклуб').focus();
  await page.keyboard.press('Alt+ArrowUp');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Bike club');
  await page.keyboard.press('Escape');
  await expect(note(page, 'Bike club')).toBeFocused();

  await saved(page);
  const before = await kept(page);
  await page.reload();
  await expect(note(page, 'Bike club')).toBeVisible();
  expect(await kept(page)).toEqual(before);

  const json = page.waitForEvent('download');
  await page.keyboard.press('Control+s');
  expect(JSON.parse((await bytesOf(await json)).toString('utf8'))).toEqual(before);
  const pdf = page.waitForEvent('download');
  await page.keyboard.press('Control+Shift+e');
  await page.getByRole('dialog').waitFor();
  await tabTo(page, /^Export$/);
  await page.keyboard.press('Enter');
  expect((await bytesOf(await pdf)).subarray(0, 5).toString()).toBe('%PDF-');
});
