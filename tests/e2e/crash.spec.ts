import { OwnBrowser } from '../faults/own-browser';
import { note, startExample } from './support/canvas';
import { expect, test } from './support/page';

// The full number of kills is in `npm run test:faults`.
const KILLS = 5;

test('a killed browser loses nothing that was called saved', async ({ baseURL }) => {
  test.slow();
  const browser = new OwnBrowser();
  try {
    let page = await browser.open(baseURL!);
    await startExample(page);
    for (let kill = 0; kill < KILLS; kill++) {
      const name = `Partner ${kill}`;
      await page.getByRole('button', { name: 'Add a note to Key Partners' }).click();
      await page.keyboard.type(name);
      await page.keyboard.press('Enter');
      await page.keyboard.press('Escape');
      await expect(note(page, name)).toBeVisible();
      await page.getByText('Saved in this browser').waitFor();
      await browser.kill();
      page = await browser.open(baseURL!);
      for (let made = 0; made <= kill; made++) {
        await expect(note(page, `Partner ${made}`)).toBeVisible();
      }
    }
  } finally {
    await browser.end();
  }
});
