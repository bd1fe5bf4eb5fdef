import type { Page } from '@playwright/test';
import { Tally, type Fault } from '../fault';
import { namesKept, pause, saved, startBlank, takePen, write } from '../hands';

/** Where a write is made to fail; `after` writes of that kind go well first. */
interface Point {
  readonly where: string;
  readonly after: number;
  readonly error: string;
}

interface Failure extends Point {
  /** Whether the work must be called unsaved; local storage is only the second copy. */
  readonly told: boolean;
}

const POINTS: Failure[] = [
  ...['put', 'put', 'put'].map((where, after) => ({ where, after, error: 'QuotaExceededError' })),
  { where: 'put', after: 0, error: 'UnknownError' },
  { where: 'put', after: 1, error: 'DataError' },
  { where: 'get', after: 0, error: 'UnknownError' },
  { where: 'get', after: 2, error: 'UnknownError' },
  { where: 'transaction', after: 0, error: 'InvalidStateError' },
  { where: 'transaction', after: 1, error: 'InvalidStateError' },
  { where: 'abort', after: 0, error: 'AbortError' },
  { where: 'abort', after: 1, error: 'QuotaExceededError' },
  { where: 'abort', after: 2, error: 'UnknownError' },
]
  .map((point) => ({ ...point, told: true }))
  .concat(
    [0, 1, 2].map((after) => ({
      where: 'setItem',
      after,
      error: 'QuotaExceededError',
      told: false,
    })),
  );

/** Makes writes fail from now on, until `mend` is called in the page; or the next one only. */
export async function breakWrites(
  page: Page,
  { where, after, error, once = false }: Point & { readonly once?: boolean },
): Promise<void> {
  await page.evaluate(
    ([name, good, kind, only]) => {
      const target =
        name === 'setItem'
          ? Storage.prototype
          : name === 'transaction'
            ? IDBDatabase.prototype
            : IDBObjectStore.prototype;
      const method = name === 'abort' ? 'put' : name;
      const bag = target as unknown as Record<string, (...args: unknown[]) => unknown>;
      const real = bag[method]!;
      let left = good;
      bag[method] = function (this: unknown, ...args: unknown[]) {
        if (left-- > 0) return real.apply(this, args);
        if (only) bag[method] = real;
        if (name !== 'abort') throw new DOMException('injected', kind);
        const request = real.apply(this, args) as IDBRequest;
        (this as IDBObjectStore).transaction.abort();
        return request;
      };
      (window as unknown as { mend(): void }).mend = () => {
        bag[method] = real;
      };
    },
    [where, after, error, once] as const,
  );
}

export const failingWrites: Fault = {
  id: 'F08',
  title: 'writes made to fail at their k-th call',
  full: POINTS.length * 2,
  async run(world, runs) {
    const tally = new Tally();
    let slowest = 0;
    for (let i = 0; i < Math.max(runs, POINTS.length); i++) {
      const point = POINTS[i % POINTS.length]!;
      const named = `${point.where} ${point.after + 1} ${point.error}`;
      await world.with(async (browser) => {
        const page = await browser.open(world.url);
        await startBlank(page);
        await takePen(page);
        await breakWrites(page, point);
        const typed: string[] = [];
        for (let n = 0; n <= point.after + 1; n++) {
          const name = `n${n}`;
          typed.push(name);
          const start = performance.now();
          await write(page, name);
          // What fails now fails for every later write.
          if (!point.told || n < point.after + 1) {
            await pause(300);
            continue;
          }
          const said = await page
            .getByText('Not saved:')
            .waitFor({ timeout: 5_000 })
            .then(() => performance.now() - start)
            .catch(() => undefined);
          tally.expect(said !== undefined && said <= 1_000, `${named}: not said within a second`);
          slowest = Math.max(slowest, said ?? 0);
          const offered = await page.getByRole('button', { name: 'Download now' }).count();
          tally.expect(offered > 0, `${named}: no download offered`);
          const claims = await page.getByText('Saved in this browser').count();
          tally.expect(claims === 0, `${named}: called saved all the same`);
        }
        await page.evaluate(() => (window as unknown as { mend(): void }).mend());
        // The next try comes by itself.
        await saved(page).catch(() => tally.expect(false, `${named}: not tried again`));
        tally.count({ typed, saved: typed, found: await namesKept(page) });
        await page.reload();
        await page
          .locator('[data-note]')
          .filter({ hasText: typed.at(-1)! })
          .waitFor();
      });
    }
    tally.note(`said after at most ${Math.round(slowest)} ms`);
    return tally;
  },
};
