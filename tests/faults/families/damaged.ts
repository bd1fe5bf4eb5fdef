import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { happens, namesOn, pause, rows, saved, startWith, takePen, write } from '../hands';
import type { World } from '../world';

const DAMAGE: Record<string, (bytes: Buffer) => Buffer> = {
  'cut to nothing': () => Buffer.alloc(0),
  'cut in half': (bytes) => bytes.subarray(0, bytes.length >> 1),
  'every 97th byte turned': (bytes) =>
    Buffer.from(bytes.map((byte, i) => (i % 97 === 0 ? byte ^ 0xff : byte))),
  zeros: (bytes) => Buffer.alloc(bytes.length),
};

const STORES = { 'local storage': 'Default/Local Storage/leveldb', database: 'Default/IndexedDB' };

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isFile());
}

/** One store’s files are damaged while the browser is closed; the other one is whole. */
export const damagedFiles: Fault = {
  id: 'F10',
  title: 'the files of one store damaged on disk',
  full: 16,
  async run(world) {
    const tally = new Tally();
    for (const [store, folder] of Object.entries(STORES)) {
      for (const [how, damage] of Object.entries(DAMAGE)) {
        for (const which of ['log', 'all'] as const) {
          await world.with(async (browser) => {
            let page = await browser.open(world.url);
            const typed = ['n0', 'n1', 'n2'];
            await startWith(page, ...typed);
            await browser.quit();
            const paths = filesIn(join(browser.profile, folder)).filter(
              (path) => which === 'all' || path.endsWith('.log'),
            );
            for (const path of paths) writeFileSync(path, damage(readFileSync(path)));
            const what = `${store}, ${which} files ${how}`;
            page = await browser.open(world.url);
            const found = await namesOn(page, 'n2');
            const said = await page.getByText(/cannot be read|no longer in this browser/).count();
            // What is gone must be told; what came back is not gone.
            if (said > 0) tally.check(true, what);
            else tally.count({ typed, saved: typed, found });
            // And one can go on.
            if (found.length > 0) {
              await takePen(page);
              await write(page, 'n3');
              const state = page.locator('header').getByText(/^Saved/);
              const goesOn = state.waitFor({ timeout: 10_000 });
              tally.expect(await happens(goesOn), `${what}: nothing is saved any more`);
            }
          });
        }
      }
    }
    return tally;
  },
};

/** A text with something wrong in it: cut, a byte turned, a part doubled, or nonsense. */
function damagedText({ below }: { below(count: number): number }, text: string): string {
  const at = below(text.length);
  const length = 1 + below(40);
  return [
    () => text.slice(0, at),
    () => text.slice(0, at) + String.fromCharCode(below(65_536)) + text.slice(at + 1),
    () => text.slice(0, at) + text.slice(at + length),
    () => text.slice(0, at + length) + text.slice(at),
    () => text.slice(0, at) + '\0'.repeat(length) + text.slice(at + length),
    () => ['', '{}', '[]', 'null', '"text"', '{"elements":[]}', '\uFEFF'][below(7)]!,
  ][below(6)]!();
}

/** Puts texts where both stores keep a canvas, as if they had been written so. */
async function plant(page: Page, id: string, mirror: string, text: string): Promise<void> {
  await page.evaluate(
    ([key, first, second]) =>
      new Promise<void>((resolve) => {
        localStorage.setItem(`rapport.canvas.${key}`, first);
        localStorage.setItem('rapport.canvases', JSON.stringify([{ id: key, name: 'Damaged' }]));
        const open = indexedDB.open('rapport');
        open.onsuccess = () => {
          const tx = open.result.transaction('canvases', 'readwrite');
          const row = { id: key, name: 'Damaged', revision: 7, text: second, at: 0 };
          tx.objectStore('canvases').put(row);
          tx.oncomplete = () => {
            open.result.close();
            resolve();
          };
        };
      }),
    [id, mirror, text] as const,
  );
}

/** Where the damaged text still is, whole. */
async function keptAside(page: Page, damaged: string): Promise<boolean> {
  const texts = [...(await rows(page)), ...(await rows(page, 'versions'))].map(({ text }) => text);
  if (texts.includes(damaged)) return true;
  return page.evaluate(
    (whole) => Object.keys(localStorage).some((key) => localStorage.getItem(key)?.endsWith(whole)),
    damaged,
  );
}

async function damage(world: World, runs: number, both: boolean): Promise<Tally> {
  const tally = new Tally();
  let refused = 0;
  await world.with(async (browser) => {
    const page = await browser.open(world.url);
    await startWith(page, 'n0');
    const { text } = (await rows(page))[0]!;
    const aside = await browser.open('about:blank');
    await page.close();
    await aside.goto(new URL('icon.svg', world.url).href);
    for (let i = 0; i < runs; i++) {
      const id = `damaged-${i}`;
      const own = text.replace(/"id":"[^"]*"/, `"id":"${id}"`);
      const damaged = damagedText({ below: (n) => world.below(n) }, own);
      await plant(aside, id, `7\n${damaged}`, both ? damaged : own);
      const opened = await browser.open(`${world.url}`);
      const found = await namesOn(opened, both ? undefined : 'n0').catch(() => []);
      const said = await opened.getByText('A canvas kept here cannot be read').count();
      if (found.length === 0) {
        refused++;
        tally.check(said > 0, `nothing was said of: ${damaged.slice(0, 60)}`);
      } else {
        tally.runs++;
        // Whoever goes on writes over nothing that is not kept.
        await takePen(opened);
        await write(opened, 'n1');
        await saved(opened);
      }
      const readable = found.length > 0 && said === 0 && both;
      tally.expect(
        readable || (await keptAside(opened, damaged)),
        `no copy of: ${damaged.slice(0, 60)}`,
      );
      await opened.close();
      await pause(0);
    }
  });
  tally.note(`${refused} of them could not be read`);
  return tally;
}

export const damagedTexts: Fault[] = [
  {
    id: 'F11',
    title: 'damaged texts in both stores',
    full: 250,
    run: (world, runs) => damage(world, runs, true),
  },
  {
    id: 'F11',
    title: 'damaged texts in local storage, the database whole',
    full: 250,
    run: (world, runs) => damage(world, runs, false),
  },
];
