import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { drop } from '../faults/families/import';
import { breakWrites } from '../faults/families/writes';
import { namesKept, rows, startBlank, takePen, write } from '../faults/hands';
import { bytesOf, note, openBlank, saved } from './support/canvas';
import { axe, expect, test } from './support/page';

// A sample; all of it, at full size, is in `npm run test:faults`.
const EDITS = 20;
const DAY = 86_400_000;

const keys = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('rapport.canvas.')));

test('three tabs with clocks days apart write one canvas, and nothing is lost', async ({
  context,
}) => {
  const pages: Page[] = [];
  for (const shift of [0, -DAY, DAY]) {
    const page = await context.newPage();
    await page.addInitScript((by) => {
      const real = Date.now.bind(Date);
      Date.now = () => real() + by;
    }, shift);
    await page.goto('/');
    if (shift === 0) await startBlank(page);
    await takePen(page);
    pages.push(page);
  }
  await Promise.all(
    pages.map(async (page, tab) => {
      for (let i = 0; i < EDITS; i++) await write(page, `${'abc'[tab]}${i}`);
    }),
  );
  const all = ['a', 'b', 'c'].flatMap((who) => Array.from({ length: EDITS }, (_, i) => who + i));
  await expect
    .poll(async () => (await namesKept(pages[0]!)).toSorted())
    .toEqual(expect.arrayContaining(all.toSorted()));
  for (const page of pages) await saved(page);
});

test('a write that fails in any of four ways is said, never called saved, and made up for', async ({
  page,
}) => {
  await openBlank(page);
  await page.keyboard.press('Escape');
  await saved(page);
  await takePen(page);
  const typed: string[] = [];
  for (const [where, error] of [
    ['put', 'QuotaExceededError'],
    ['get', 'UnknownError'],
    ['transaction', 'InvalidStateError'],
    ['abort', 'AbortError'],
  ] as const) {
    await breakWrites(page, { where, after: 0, error });
    typed.push(`n${typed.length}`);
    await write(page, typed.at(-1)!);
    await expect(page.getByText('Not saved:')).toBeVisible();
    await expect(page.getByText('Saved in this browser')).toHaveCount(0);
    await page.evaluate(() => (window as unknown as { mend(): void }).mend());
    await saved(page);
    expect(await namesKept(page)).toEqual(expect.arrayContaining(typed));
  }
});

test('storage that is cleared under an open canvas gets it again', async ({ page, baseURL }) => {
  await openBlank(page);
  await page.keyboard.press('Escape');
  await takePen(page);
  await write(page, 'n1');
  await page.keyboard.press('Escape');
  await saved(page);
  const session = await page.context().newCDPSession(page);
  const { origin } = new URL(baseURL!);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await expect(page.getByText('storage was cleared while this canvas was open')).toBeVisible();
  await expect.poll(() => namesKept(page)).toEqual(['n1']);
  await page.reload();
  await expect(note(page, 'n1')).toBeVisible();
});

test('a newer file is shown, changed by nothing, kept nowhere, and given back as it came', async ({
  page,
}) => {
  await page.goto('/');
  const file = await readFile('templates/bike-repair-1a.bmc.json', 'utf8');
  const text = JSON.stringify({ ...JSON.parse(file), schemaVersion: 99, future: ['kept'] });
  await drop(page, 'later.bmc.json', text);
  await expect(note(page, 'Personal appointments')).toBeVisible();
  await expect(page.locator('header').getByText('Read-only')).toBeVisible();
  await axe(page);
  await page.getByRole('button', { name: 'Close this message' }).click();
  await note(page, 'Personal appointments').click();
  await page.keyboard.press('Delete');
  await expect(page.getByText('to edit it, update')).toBeVisible();
  await expect(note(page, 'Personal appointments')).toBeVisible();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save a copy' }).click();
  expect((await bytesOf(await download)).toString()).toBe(text);
  expect(await rows(page)).toEqual([]);
  expect(await keys(page)).toEqual([]);
  // From there one goes on as ever.
  await page.getByRole('button', { name: 'All canvases and templates' }).click();
  await page.getByRole('button', { name: 'Start with a blank canvas' }).click();
  await page.getByRole('textbox', { name: 'New note in Customer Segments' }).waitFor();
  await saved(page);
});

test.describe('without a database', () => {
  test('it is said that a crash could take the work', async ({ page }) => {
    await page.addInitScript(() =>
      Object.defineProperty(window, 'indexedDB', { value: undefined }),
    );
    await openBlank(page);
    await expect(page.getByText('Saved, but not safe from a crash')).toBeVisible();
    await page.keyboard.type('Riders');
    await page.keyboard.press('Enter');
    await page.reload();
    await expect(note(page, 'Riders')).toBeVisible();
  });
});
