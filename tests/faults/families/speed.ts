import type { Page } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { pause, rows, saved, startBlank, takePen, write } from '../hands';

/** How long one person types without a rest at full size, in minutes. */
const MINUTES = 20;
const KEY = 120;

/** Types digit after digit into one field, never resting as long as a draft waits. */
export const steady: Fault = {
  id: 'F05',
  title: 'steady typing in one field, then kill -9',
  full: 1,
  mayLose: Infinity,
  async run(world) {
    const tally = new Tally();
    const seconds = Math.max(15, MINUTES * 60 * world.scale);
    await world.with(async (browser) => {
      let page = await browser.open(world.url);
      await startBlank(page);
      const field = () => page.getByRole('textbox', { name: 'Name of the canvas' });
      await field().click();
      const times: number[] = [];
      const start = performance.now();
      for (let at = 0; performance.now() - start < seconds * 1000; at++) {
        if (at % 200 === 0) await page.keyboard.press('Control+a');
        await page.keyboard.type(`${at} `);
        times.push(performance.now());
        await pause(KEY);
      }
      const end = performance.now();
      await browser.kill();
      page = await browser.open(world.url);
      await page.getByRole('button', { name: 'Undo' }).waitFor();
      // What local storage lost comes from the database a moment later; only then it says “Saved”.
      await saved(page, 30_000);
      const last = Number((await field().inputValue()).trim().split(' ').at(-1));
      const lost = (end - (times[last] ?? start)) / 1000;
      tally.check(lost <= 1, `${lost.toFixed(1)} s lost`);
      tally.note(`${seconds} s typed, the last ${lost.toFixed(2)} s gone`);
    });
    return tally;
  },
};

/** Bare strict writes of a text in the page’s own database beside ours, in milliseconds each. */
async function bareWrite(page: Page, text: string): Promise<number> {
  return page.evaluate(
    (written) =>
      new Promise<number>((resolve) => {
        const open = indexedDB.open('bare');
        open.onupgradeneeded = () => open.result.createObjectStore('bare');
        open.onsuccess = () => {
          const start = performance.now();
          const tx = open.result.transaction('bare', 'readwrite', { durability: 'strict' });
          tx.objectStore('bare').put(written, 'key');
          tx.oncomplete = () => {
            open.result.close();
            resolve(performance.now() - start);
          };
        };
      }),
    text,
  );
}

const at = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor((times.length - 1) * share)]!;

/** From the edit to the word “Saved”, beside a bare strict write of the same bytes. */
export const editToSaved: Fault = {
  id: 'speed',
  title: 'edit to “Saved”, beside a bare strict write of the same bytes at the same moment',
  full: 200,
  async run(world, runs) {
    const tally = new Tally();
    const count = Math.max(30, runs);
    await world.with(async (browser) => {
      const page = await browser.open(world.url);
      await startBlank(page);
      await takePen(page);
      await page.evaluate(() => {
        const times: number[] = [];
        const beside: number[] = [];
        const felt: number[] = [];
        Object.assign(window, { times, beside, felt });
        let key = 0;
        let edit = 0;
        let database: IDBDatabase | undefined;
        const open = indexedDB.open('beside');
        open.onupgradeneeded = () => open.result.createObjectStore('beside');
        open.onsuccess = () => (database = open.result);
        addEventListener('keydown', () => (key = performance.now()), true);
        const header = document.querySelector('header')!;
        new MutationObserver(() => {
          const text = header.textContent ?? '';
          if (text.includes('Saving') && !edit) {
            edit = performance.now();
            // At the same moment, on a page as busy: every other time, so that both stay honest.
            if (times.length % 2 === 0) {
              const start = edit;
              const line = Object.keys(localStorage).find((name) =>
                name.startsWith('rapport.canvas.'),
              )!;
              const kept = localStorage.getItem(line)!.replace(/^\d+\n/, '');
              const tx = database!.transaction('beside', 'readwrite', { durability: 'strict' });
              tx.objectStore('beside').put(JSON.stringify(JSON.parse(kept)), 'key');
              tx.oncomplete = () => beside.push(performance.now() - start);
            }
          }
          if (!edit || !text.includes('Saved in this browser')) return;
          times.push(performance.now() - edit);
          felt.push(performance.now() - key);
          edit = 0;
        }).observe(header, { subtree: true, childList: true, characterData: true });
      });
      const bare: number[] = [];
      const round = async (i: number) => {
        await write(page, `n${i}`);
        await saved(page);
        const [stored] = await rows(page);
        bare.push(await bareWrite(page, stored!.text));
      };
      // The first ones open and compile.
      for (let i = 0; i < 10; i++) await round(i);
      const measured = () =>
        page.evaluate(() => {
          const { times, beside, felt } = window as unknown as Record<string, number[]>;
          return { times: times!.splice(0), beside: beside!.splice(0), felt: felt!.splice(0) };
        });
      await measured();
      bare.splice(0);
      for (let i = 0; i < count; i++) await round(i + 10);
      const { times: ours, beside, felt } = await measured();
      tally.runs = ours.length;
      // Every other edit had the bare write beside it; only the others are ours alone.
      const alone = ours.filter((_, i) => i % 2 === 1);
      for (const [name, share] of [
        ['median', 0.5],
        ['p95', 0.95],
      ] as const) {
        const [own, busy, idle] = [alone, beside, bare].map((times) => at(times, share));
        const ratio = own! / busy!;
        tally.note(
          `${name}: ${own!.toFixed(1)} ms; bare at the same moment ${busy!.toFixed(1)} ms, ratio ${ratio.toFixed(2)}; bare on an idle page ${idle!.toFixed(1)} ms, ratio ${(own! / idle!).toFixed(2)}; from the key ${at(felt, share).toFixed(1)} ms`,
        );
        tally.expect(ratio <= 1.5, `${name} above 1.5`);
      }
    });
    return tally;
  },
};
