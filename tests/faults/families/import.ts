import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { namesOn, pause, rows, saved, startWith } from '../hands';
import { breakWrites } from './writes';

const TEMPLATE = new URL('../../../templates/bike-repair-1c.bmc.json', import.meta.url);
/** Database calls on which an import can fail. */
const STEPS = ['get', 'put', 'transaction', 'add'] as const;

/** Drops a file on the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  // What takes it arrives a moment after the page.
  await page.waitForLoadState('networkidle');
  const data = await page.evaluateHandle(
    ([file, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], file));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('body', 'dragover', { dataTransfer: data });
  await page.dispatchEvent('body', 'drop', { dataTransfer: data });
}

const killed: Fault = {
  id: 'F12',
  title: 'kill -9 while a file is opened',
  full: 50,
  async run(world, runs) {
    const tally = new Tally();
    const text = readFileSync(TEMPLATE, 'utf8');
    const whole = Object.keys((JSON.parse(text) as { links: object }).links).length;
    for (let i = 0; i < runs; i++) {
      await world.with(async (browser) => {
        let page = await browser.open(world.url);
        await startWith(page, 'n0');
        const dropped = drop(page, 'clinics.bmc.json', text).catch(() => undefined);
        await pause(world.random() * 300);
        await browser.kill();
        await dropped;
        page = await browser.open(world.url);
        await namesOn(page);
        const kept = (await rows(page)).map((row) => JSON.parse(row.text) as { links: object });
        const first = kept.some((canvas) => JSON.stringify(canvas).includes('"n0"'));
        tally.check(first, 'the canvas that was open is gone');
        const halves = kept.filter(
          (canvas) =>
            !JSON.stringify(canvas).includes('"n0"') && Object.keys(canvas.links).length !== whole,
        );
        tally.expect(halves.length === 0, 'half a canvas was imported');
      });
    }
    return tally;
  },
};

const failing: Fault = {
  id: 'F12',
  title: 'the database fails at the k-th call while a file is opened',
  full: 16,
  async run(world, runs) {
    const tally = new Tally();
    const text = readFileSync(TEMPLATE, 'utf8');
    for (let i = 0; i < Math.max(runs, STEPS.length * 2); i++) {
      const step = STEPS[i % STEPS.length]!;
      const good = Math.floor(i / STEPS.length);
      await world.with(async (browser) => {
        const page = await browser.open(world.url);
        await startWith(page, 'n0');
        const before = await rows(page);
        await breakWrites(page, { where: step, after: good, error: 'UnknownError', once: true });
        await drop(page, 'clinics.bmc.json', text);
        await page.getByText('Nothing here contradicts itself').waitFor();
        // Said to be saved only once it is.
        await saved(page);
        const after = await rows(page);
        tally.check(after.length === 2, `${step} ${good + 1}: said to be saved, and is not there`);
        const untouched = after.some((row) => row.text === before[0]!.text);
        tally.expect(untouched, `${step} ${good + 1}: the other canvas was changed`);
      });
    }
    return tally;
  },
};

export const imports = [killed, failing];
