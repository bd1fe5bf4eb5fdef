import type { Page } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { Diary, namesOn, pause, saved, startBlank, takePen, write } from '../hands';
import type { OwnBrowser } from '../own-browser';
import type { World } from '../world';

/** Runs in one profile; then a new one, so that the canvas stays small. */
const PER_PROFILE = 20;

/** Does `one` so many times, each time with the browser and the page that the last one left. */
async function inProfiles(
  world: World,
  runs: number,
  one: (browser: OwnBrowser, page: Page, diary: Diary) => Promise<Page>,
): Promise<void> {
  for (let done = 0; done < runs; done += PER_PROFILE) {
    await world.with(async (browser) => {
      let page = await browser.open(world.url);
      await startBlank(page);
      const diary = new Diary();
      for (let i = done; i < Math.min(runs, done + PER_PROFILE); i++) {
        page = await one(browser, page, diary);
      }
    });
  }
}

/** Mostly at once, now and then after up to ten seconds. */
const moment = ({ random }: World) => random() * (random() < 0.7 ? 500 : 10_000);

const killed: Fault = {
  id: 'F01',
  title: 'kill -9 while notes are written',
  full: 1000,
  async run(world, runs) {
    const tally = new Tally();
    await inProfiles(world, runs, async (browser, page, diary) => {
      await takePen(page);
      const writing = diary.keep(page, () => world.random() * 200);
      await pause(moment(world));
      await browser.kill();
      await writing;
      return recount(world, browser, diary, tally);
    });
    return tally;
  },
};

const closedThenKilled: Fault = {
  id: 'F03',
  title: 'tab closed, then kill -9 within 200 ms',
  full: 100,
  async run(world, runs) {
    const tally = new Tally();
    await inProfiles(world, runs, async (browser, page, diary) => {
      await takePen(page);
      const writing = diary.keep(page, () => world.random() * 200);
      await pause(300 + world.random() * 500);
      await page.close();
      await writing;
      await pause(world.random() * 200);
      await browser.kill();
      return recount(world, browser, diary, tally);
    });
    return tally;
  },
};

/** Opens the browser again and compares. */
async function recount(world: World, browser: OwnBrowser, diary: Diary, tally: Tally) {
  const page = await browser.open(world.url);
  const found = await namesOn(page, diary.saved.at(-1));
  tally.count({ typed: diary.typed, saved: diary.saved, found });
  diary.found(found);
  return page;
}

const WAYS = {
  SIGTERM: (browser: OwnBrowser) => browser.terminate(),
  quit: (browser: OwnBrowser) => browser.quit(),
};

const ended: Fault[] = Object.entries(WAYS).map(([way, end]) => ({
  id: 'F04',
  title: `browser ended: ${way}`,
  full: 100,
  async run(world, runs) {
    const tally = new Tally();
    await inProfiles(world, runs, async (browser, page, diary) => {
      await takePen(page);
      const writing = diary.keep(page, () => world.random() * 200);
      await pause(200 + world.random() * 500);
      await end(browser);
      await writing;
      return recount(world, browser, diary, tally);
    });
    return tally;
  },
}));

const pagesKilled: Fault = {
  id: 'F04',
  title: 'the page’s process killed',
  full: 100,
  async run(world, runs) {
    const tally = new Tally();
    await inProfiles(world, runs, async (browser, page, diary) => {
      await takePen(page);
      const writing = diary.keep(page, () => world.random() * 200);
      await pause(200 + world.random() * 500);
      const crashed = page.waitForEvent('crash');
      await browser.killPages();
      await crashed;
      const next = await browser.open(world.url).catch(() => browser.open(world.url));
      await page.close();
      await writing;
      const found = await namesOn(next, diary.saved.at(-1));
      tally.count({ typed: diary.typed, saved: diary.saved, found });
      diary.found(found);
      return next;
    });
    return tally;
  },
};

const storageKilled: Fault = {
  id: 'F04',
  title: 'the storage process killed; the page goes on',
  full: 100,
  async run(world, runs) {
    const tally = new Tally();
    await inProfiles(world, runs, async (browser, page, diary) => {
      await takePen(page);
      for (const moment of ['before', 'after'] as const) {
        if (moment === 'after' && !(await browser.killStorage())) {
          tally.note('no storage process of its own');
        }
        const name = diary.next();
        diary.typed.push(name);
        await write(page, name);
        const isSaved = await saved(page).then(
          () => true,
          () => false,
        );
        tally.expect(isSaved, 'not saved again within 15 s');
        if (isSaved) diary.saved.push(name);
      }
      await browser.kill();
      return recount(world, browser, diary, tally);
    });
    return tally;
  },
};

export const kills = [killed, closedThenKilled, ...ended, pagesKilled, storageKilled];
