import type { Page } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { namesOn, startBlank, takePen, write } from '../hands';
import type { OwnBrowser } from '../own-browser';

/** Ways to leave a page; each gives the page on which one is back. */
const WAYS: Record<string, (browser: OwnBrowser, page: Page, url: string) => Promise<Page>> = {
  'tab closed': async (browser, page, url) => {
    const next = await browser.open('about:blank');
    await page.close();
    await next.goto(url);
    return next;
  },
  reloaded: async (_browser, page) => {
    await page.reload();
    return page;
  },
  'gone elsewhere': async (_browser, page, url) => {
    await page.goto('about:blank');
    await page.goto(url);
    return page;
  },
  'gone back': async (_browser, page, url) => {
    await page.goBack();
    await page.goto(url);
    return page;
  },
};

/** Leaves right after the last key: what was typed must be there, saved or not. */
export const leaving: Fault[] = Object.entries(WAYS).map(([way, leave]) => ({
  id: 'F02',
  title: `left at once: ${way}`,
  full: 100,
  mayLose: 0,
  async run(world, runs) {
    const tally = new Tally();
    const names: string[] = [];
    await world.with(async (browser) => {
      let page = await browser.open('about:blank');
      await page.goto(world.url);
      await startBlank(page);
      for (let i = 0; i < runs; i++) {
        await takePen(page);
        const name = `n${i}`;
        names.push(name);
        await write(page, name);
        page = await leave(browser, page, world.url);
        const found = await namesOn(page, name);
        tally.count({ typed: [name], saved: names.slice(0, -1), found });
      }
    });
    return tally;
  },
}));
