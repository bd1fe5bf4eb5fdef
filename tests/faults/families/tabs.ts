import type { BrowserContext, Page } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { namesKept, pause, saved, startBlank, takePen, write } from '../hands';
import type { World } from '../world';

const TABS = 10;
const DAY = 86_400_000;

/** Each page gets a clock of its own: a day back, a day ahead, at 1970, or one that stands still. */
async function skewClocks(context: BrowserContext): Promise<void> {
  await context.addInitScript((day) => {
    // The same for a page as long as it lives; chosen by when it was opened.
    const kind = Math.floor(performance.timeOrigin / 7) % 5;
    const real = Date.now.bind(Date);
    const start = real();
    const now = [
      () => real() - day,
      () => real() + day,
      () => real() - start,
      () => start,
      () => real() + 3_600_000,
    ][kind]!;
    Date.now = now;
  }, DAY);
}

/** Waits until no tab has anything left to write, and the database rests. */
async function settle(pages: readonly Page[]): Promise<void> {
  for (const page of pages) await saved(page, 60_000);
  await pause(500);
  for (const page of pages) await saved(page, 60_000);
}

/** One tab writes: its notes bear its letter. */
async function writeIn(world: World, page: Page, who: string, edits: number, typed: string[]) {
  await takePen(page);
  for (let i = 0; i < edits; i++) {
    const name = `${who}${i}`;
    typed.push(name);
    await write(page, name);
    await pause(world.random() * 40);
  }
}

/** Ten tabs of one canvas write so many notes each, five of them opened while the others write. */
function several(
  fault: Pick<Fault, 'id' | 'title'>,
  prepare?: (context: BrowserContext) => Promise<void>,
): Fault {
  return {
    ...fault,
    full: 200,
    async run(world, edits) {
      const tally = new Tally();
      await world.with(async (browser) => {
        const first = await browser.open(world.url);
        await startBlank(first);
        const pages = [first];
        const typed: string[] = [];
        for (let i = 1; i < TABS / 2; i++) pages.push(await browser.open(world.url));
        const start = (page: Page, at: number) =>
          writeIn(world, page, String.fromCodePoint(97 + at), edits, typed);
        const writing = pages.map(start);
        // The others come while these write.
        for (let at = TABS / 2; at < TABS; at++) {
          const page = await browser.open(world.url);
          pages.push(page);
          writing.push(start(page, at));
        }
        await Promise.all(writing);
        await settle(pages);
        const found = await namesKept(first);
        tally.count({ typed, saved: typed, found });
        const twice = found.length - new Set(found).size;
        if (twice > 0) tally.note(`${twice} names are in a visible copy as well`);
      }, prepare);
      tally.note(`edits per tab: ${edits}`);
      return tally;
    },
  };
}

const tabs = several({ id: 'F06', title: 'ten tabs write, five of them opened meanwhile' });

const clocks = several(
  { id: 'F07', title: 'the same, with clocks a day apart, at 1970 and standing still' },
  skewClocks,
);

/** Two tabs give the same note another name at once: one of the names must be in a visible copy. */
const clash: Fault = {
  id: 'F06',
  title: 'two tabs rename the same note at once',
  full: 20,
  async run(world, runs) {
    const tally = new Tally();
    await world.with(async (browser) => {
      const one = await browser.open(world.url);
      await startBlank(one);
      for (let i = 0; i < runs; i++) {
        await one.bringToFront();
        await takePen(one);
        await write(one, `old${i}`);
        await one.keyboard.press('Escape');
        await saved(one);
        const two = await browser.open(world.url);
        const pages = [one, two];
        await Promise.all(
          pages.map(async (page) => {
            await page
              .locator('[data-note]')
              .filter({ hasText: `old${i}` })
              .click();
            await page.keyboard.press('F2');
          }),
        );
        const names = [`left${i}`, `right${i}`];
        await Promise.all(pages.map((page, at) => write(page, names[at]!)));
        await settle(pages);
        tally.count({ typed: names, saved: names, found: await namesKept(one) });
        await two.close();
      }
    });
    return tally;
  },
};

export const severalTabs = [tabs, clocks, clash];
