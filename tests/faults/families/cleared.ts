import { Tally, type Fault } from '../fault';
import { happens, namesKept, pause, saved, startBlank, takePen, write } from '../hands';

const TYPES = ['indexeddb', 'local_storage', 'all'] as const;

/** Someone clears the browser’s storage while a canvas is open. */
export const cleared: Fault = {
  id: 'F23',
  title: 'storage cleared while a canvas is open',
  full: 30,
  async run(world, runs) {
    const tally = new Tally();
    await world.with(async (browser) => {
      const page = await browser.open(world.url);
      await startBlank(page);
      const session = await page.context().newCDPSession(page);
      const typed: string[] = [];
      for (let i = 0; i < Math.max(runs, TYPES.length); i++) {
        const storageTypes = TYPES[i % TYPES.length]!;
        await takePen(page);
        typed.push(`n${i}`);
        await write(page, `n${i}`);
        await page.keyboard.press('Escape');
        await saved(page);
        const { origin } = new URL(world.url);
        await session.send('Storage.clearDataForOrigin', { origin, storageTypes });
        if (storageTypes !== 'local_storage') {
          const told = page.getByText(/storage was cleared/).waitFor({ timeout: 5_000 });
          tally.expect(await happens(told), `${storageTypes}: not told`);
        }
        await pause(300);
        await saved(page);
        tally.count({ typed, saved: typed, found: await namesKept(page) });
        for (const close of await page.getByRole('button', { name: 'Close this message' }).all()) {
          await close.click();
        }
      }
      await page.reload();
      await page
        .locator('[data-note]')
        .filter({ hasText: typed.at(-1)! })
        .waitFor();
    });
    return tally;
  },
};
