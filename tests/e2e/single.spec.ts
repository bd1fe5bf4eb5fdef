import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { note, saved, startExample } from './support/canvas';
import { expect, test as base } from './support/page';
import { wordsOf } from './support/pdf';

/** The single file, built into a folder of its own. Any request to a host fails the test. */
const test = base.extend<object, { stick: string }>({
  stick: [
    // oxlint-disable-next-line no-empty-pattern
    async ({}, use) => {
      const folder = mkdtempSync(join(tmpdir(), 'rapport-single-'));
      const vite = 'node_modules/vite/bin/vite.js';
      const args = [
        'build',
        '--emptyOutDir',
        '--config',
        'scripts/single.vite.ts',
        '--outDir',
        folder,
      ];
      execFileSync(process.execPath, [vite, ...args, '--logLevel', 'warn']);
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  baseURL: ({ stick }, use) => use(pathToFileURL(join(stick, 'rapport.html')).href),
});

test('one file on a stick: opened from disk, it keeps the work and exports it', async ({
  page,
  baseURL,
}, info) => {
  await page.goto(baseURL!);
  await startExample(page);
  await page.getByRole('button', { name: 'Add a note to Key Partners' }).click();
  await page.keyboard.type('Night shift ✓ 漢');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  await saved(page);
  await page.reload();
  await expect(note(page, 'Night shift')).toBeVisible();
  for (const view of ['Relationships', 'Journey', 'Economics', 'Evidence', 'Canvas']) {
    await page.getByRole('navigation', { name: 'Views' }).getByText(view).click();
    await page.locator('main h2, main [data-note]').first().waitFor();
  }
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /PDF/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  const words = await wordsOf(await download, info);
  expect(words).toContain('Nightshift');
  // What its one font lacks is told.
  await expect(page.getByText('No font here has these characters')).toContainText('漢');
});

test('the single file may load nothing at all', ({ stick }) => {
  const html = readFileSync(join(stick, 'rapport.html'), 'utf8');
  const policy = /Content-Security-Policy" content="([^"]+)"/.exec(html)![1]!;
  expect(policy).not.toMatch(/'self'|https?:|unsafe|\*/);
  expect(html).not.toMatch(/<(script|link|img)\b[^>]*\b(src|href)="(?!data:)/);
});
