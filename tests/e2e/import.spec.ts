import type { Page } from '@playwright/test';
import { kept, namesOf, note, openExample, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

const MARKDOWN = `# Night market

## Customer Segments
- Tourists
- Students

## Value Propositions
- Food from ten countries

## Channels
- Street stalls

## Customer Relationships
- Stall owners know you

## Weather
- Rain
`;

const preview = (page: Page) => page.getByRole('dialog', { name: 'What was understood' });

/** Opens a file from the start page or the menu, as a hand would. */
async function drop(page: Page, name: string, text: string): Promise<void> {
  const data = await page.evaluateHandle(
    ([file, said]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([said!], file!));
      return transfer;
    },
    [name, text],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

/** What the browser does when someone presses the keys for pasting. */
async function paste(page: Page, text: string): Promise<void> {
  await page.evaluate((said) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', said);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
  }, text);
}

test('a Markdown file is shown as it was understood, and opens as a canvas', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'Start with a blank canvas' }).waitFor();
  await drop(page, 'market.whatever', MARKDOWN);
  const dialog = preview(page);
  await expect(dialog).toContainText('“market.whatever” was read as Markdown.');
  await expect(dialog.getByRole('heading', { name: 'Night market' })).toBeVisible();
  await expect(dialog).toContainText('Customer Segments2 notes');
  await dialog.getByText('1 thing left out').click();
  await expect(dialog).toContainText('Weather: Rain');
  await axe(page);
  // With no canvas open there is nothing to merge into.
  await expect(dialog.getByRole('button', { name: /Merge/ })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Open as a new canvas' }).click();
  await expect(note(page, 'Food from ten countries')).toBeVisible();
  await saved(page);
  const canvas = await kept(page);
  expect(canvas.meta.name).toBe('Night market');
  expect(namesOf(canvas.segments)).toEqual(['Tourists', 'Students']);
});

test('a pasted canvas merges into the open one as one step, and the second time is nothing', async ({
  page,
}) => {
  await openExample(page);
  await saved(page);
  const before = await kept(page);
  await paste(page, MARKDOWN);
  const dialog = preview(page);
  await expect(dialog).toContainText('Merging adds 5 notes and no links');
  await dialog.getByRole('button', { name: /^Merge into/ }).click();
  await expect(note(page, 'Food from ten countries')).toBeVisible();
  await expect(dialog).toHaveCount(0);
  await paste(page, MARKDOWN);
  await expect(dialog).toContainText('5 stand there already');
  await expect(dialog.getByRole('button', { name: /^Merge into/ })).toBeDisabled();
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await page.keyboard.press('Control+z');
  await expect(note(page, 'Food from ten countries')).toHaveCount(0);
  await saved(page);
  expect((await kept(page)).segments).toEqual(before.segments);
});

test('what is no canvas is refused with its reason, and nothing changes', async ({ page }) => {
  await openExample(page);
  for (const [text, why] of [
    ['Dear Ida,\n\nthe boat leaves at noon.\n', 'No business model canvas was found in it'],
    [
      '## Problem\n- a\n## Solution\n- b\n## Customer Segments\n- c\n## Channels\n- d',
      'It is a lean canvas (Problem, Solution)',
    ],
    ['## Customer Segments\n\n## Channels\n\n## Key Partners\n', 'It is an empty template'],
    ['{"a": ', 'It is damaged and cannot be read as a canvas. Unexpected end'],
  ]) {
    await drop(page, 'some.txt', text!);
    await expect(page.getByText(why!)).toBeVisible();
    await expect(preview(page)).toHaveCount(0);
  }
});

test('the paste of a few lines stays a paste', async ({ page }) => {
  await openExample(page);
  await note(page, 'Personal appointments').click();
  await paste(page, 'First line\nSecond line');
  await expect(note(page, 'Second line')).toBeVisible();
  await expect(preview(page)).toHaveCount(0);
});
