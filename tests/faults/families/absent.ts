import type { BrowserContext } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { begin, happens, namesOn, pause, startWith, takePen, write } from '../hands';

/** What the header may say of saving, and how much of the work a reload then gives back. */
interface Case {
  readonly what: string;
  readonly init: () => void;
  readonly says: RegExp;
  readonly comesBack: boolean;
}

const CASES: Case[] = [
  {
    what: 'local storage throws',
    init: () => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    },
    says: /^Saved in this browser$/,
    comesBack: true,
  },
  {
    what: 'local storage refuses every write',
    init: () => {
      Storage.prototype.setItem = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    says: /^Saved in this browser$/,
    comesBack: true,
  },
  {
    what: 'no database',
    init: () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
    says: /crash/,
    comesBack: true,
  },
  {
    what: 'the database does not open',
    init: () => {
      IDBFactory.prototype.open = () => {
        const request = new EventTarget() as unknown as { error: DOMException };
        request.error = new DOMException('Internal error opening backing store', 'UnknownError');
        setTimeout(() => (request as unknown as EventTarget).dispatchEvent(new Event('error')));
        return request as unknown as IDBOpenDBRequest;
      };
    },
    says: /crash/,
    comesBack: true,
  },
  {
    what: 'the database never answers',
    init: () => {
      IDBFactory.prototype.open = () => new EventTarget() as unknown as IDBOpenDBRequest;
    },
    says: /crash/,
    comesBack: true,
  },
  {
    what: 'neither of them',
    init: () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(window, 'localStorage', { value: null });
    },
    says: /^Not saved/,
    comesBack: false,
  },
];

const without: Fault = {
  id: 'F09',
  title: 'a store is missing, refuses, or never answers',
  full: CASES.length,
  async run(world) {
    const tally = new Tally();
    for (const { what, init, says, comesBack } of CASES) {
      const prepare = async (context: BrowserContext) => {
        await context.addInitScript(init);
      };
      await world.with(async (browser) => {
        const page = await browser.open(world.url);
        await begin(page);
        await takePen(page);
        await write(page, 'n1');
        await page.keyboard.press('Escape');
        const state = page.locator('header').getByText(says);
        const said = await happens(state.waitFor({ timeout: 8_000 }));
        const now = said ? '' : await page.locator('header').innerText();
        tally.expect(said, `${what}: the header says “${now}”`);
        await pause(300);
        await page.reload();
        const found = comesBack ? await namesOn(page, 'n1') : ['n1'];
        tally.count({ typed: ['n1'], saved: ['n1'], found });
      }, prepare);
    }
    return tally;
  },
};

const newerDatabase: Fault = {
  id: 'F09',
  title: 'a newer Rapport takes the database over in another tab',
  full: 1,
  async run(world) {
    const tally = new Tally();
    await world.with(async (browser) => {
      const page = await browser.open(world.url);
      await startWith(page, 'n1');
      await takePen(page);
      const other = await browser.open('about:blank');
      await other.goto(new URL('icon.svg', world.url).href);
      const upgraded = await other.evaluate(
        () =>
          new Promise<boolean>((resolve) => {
            const open = indexedDB.open('rapport', 900);
            open.onsuccess = () => {
              open.result.close();
              resolve(true);
            };
            open.onerror = () => resolve(false);
            setTimeout(() => resolve(false), 5_000);
          }),
      );
      tally.expect(upgraded, 'the newer one had to wait');
      await write(page, 'n2');
      const told = page.getByText('Not saved:').waitFor({ timeout: 3_000 });
      tally.check(await happens(told), 'not said that it cannot be saved any more');
    });
    return tally;
  },
};

export const absent = [without, newerDatabase];
