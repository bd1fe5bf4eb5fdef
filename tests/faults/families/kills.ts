import type { Page } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { Diary, happens, namesOn, pause, saved, startBlank, takePen, write } from '../hands';
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

const shortly = ({ random }: World) => 200 + random() * 500;

/** Opens the browser again and compares. */
async function recount(world: World, browser: OwnBrowser, diary: Diary, tally: Tally) {
  const page = await browser.open(world.url);
  return compare(page, diary, tally);
}

/** What is on the page, beside what was written. */
async function compare(page: Page, diary: Diary, tally: Tally): Promise<Page> {
  const found = await namesOn(page, ...diary.saved);
  tally.count({ typed: diary.typed, saved: diary.saved, found });
  diary.found(found);
  return page;
}

/** Writes note after note for `rest` milliseconds, then ends it all and looks what came back. */
function writing(
  fault: Pick<Fault, 'id' | 'title' | 'full'>,
  rest: (world: World) => number,
  end: (browser: OwnBrowser, page: Page, world: World) => Promise<Page | void>,
): Fault {
  return {
    ...fault,
    async run(world, runs) {
      const tally = new Tally();
      await inProfiles(world, runs, async (browser, page, diary) => {
        await takePen(page);
        const written = diary.keep(page, () => world.random() * 200);
        await pause(rest(world));
        const next = await end(browser, page, world);
        await written;
        return next ? compare(next, diary, tally) : recount(world, browser, diary, tally);
      });
      return tally;
    },
  };
}

const killed = writing(
  { id: 'F01', title: 'kill -9 while notes are written', full: 1000 },
  moment,
  (browser) => browser.kill(),
);

const closedThenKilled = writing(
  { id: 'F03', title: 'tab closed, then kill -9 within 200 ms', full: 100 },
  ({ random }) => 300 + random() * 500,
  async (browser, page, { random }) => {
    await page.close();
    await pause(random() * 200);
    await browser.kill();
  },
);

const ended = writing(
  { id: 'F04', title: 'browser ended: SIGTERM', full: 100 },
  shortly,
  (browser) => browser.terminate(),
);

const quit = writing({ id: 'F04', title: 'browser ended: quit', full: 100 }, shortly, (browser) =>
  browser.quit(),
);

const pagesKilled = writing(
  { id: 'F04', title: 'the page’s process killed', full: 100 },
  shortly,
  async (browser, page, { url }) => {
    const crashed = page.waitForEvent('crash');
    await browser.killPages();
    await crashed;
    const next = await browser.open(url).catch(() => browser.open(url));
    await page.close();
    return next;
  },
);

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
        const isSaved = await happens(saved(page));
        tally.expect(isSaved, 'not saved again within 15 s');
        if (isSaved) diary.saved.push(name);
      }
      await browser.kill();
      return recount(world, browser, diary, tally);
    });
    return tally;
  },
};

export const kills = [killed, closedThenKilled, ended, quit, pagesKilled, storageKilled];
