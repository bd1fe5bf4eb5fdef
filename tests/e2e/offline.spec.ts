import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { note, saved, startExample } from './support/canvas';
import { Host } from './support/host';
import { expect, test as base } from './support/page';

/** How often a newer version is put in place under an open tab. */
const DEPLOYMENTS = Number(process.env.RAPPORT_DEPLOYMENTS ?? 1);

/** A host of one's own for each test: it gets newer versions, and goes away. */
const test = base.extend<{ host: Host; hostName: string }>({
  hostName: ['rapport.localhost', { option: true }],
  host: async ({ hostName }, use) => {
    const host = new Host('dist', hostName);
    await host.up();
    await use(host);
    await host.end();
  },
  baseURL: ({ host }, use) => use(host.url),
});

/** Waits until the browser keeps the page, and serves it. */
async function keptByWorker(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await navigator.serviceWorker.ready;
    if (navigator.serviceWorker.controller) return;
    await new Promise((resolve) =>
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true }),
    );
  });
}

/** Lets the browser look for a newer version, as it does by itself from time to time. */
const lookForUpdate = (page: Page) =>
  page.evaluate(async () => {
    await (await navigator.serviceWorker.ready).update();
  });

async function add(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name: 'Add a note to Key Partners' }).click();
  await page.keyboard.type(name);
}

async function exportPdf(page: Page): Promise<string> {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /PDF/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('dialog').getByRole('button', { name: 'Export' }).click();
  return readFileSync(await (await download).path(), 'latin1').slice(0, 5);
}

const versionOf = (page: Page) =>
  page.evaluate(() => document.querySelector('script')!.src.match(/-v\d+/)?.[0] ?? '-v1');

test.describe('with a service worker', () => {
  test.use({ worker: true });

  test('Rapport starts cold without a network, and keeps what is done there', async ({
    page,
    host,
    context,
  }) => {
    await page.goto('/');
    await keptByWorker(page);
    const session = await context.newCDPSession(page);
    const { errors, data } = await session.send('Page.getAppManifest');
    expect(errors).toEqual([]);
    expect(JSON.parse(data!)).toHaveProperty('file_handlers');
    const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
    // The tests’ browser remembers nothing.
    expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
    await page.close();
    await host.down();
    const next = await context.newPage();
    await next.goto(host.url);
    await startExample(next);
    await add(next, 'Night shift');
    await next.keyboard.press('Enter');
    await next.keyboard.press('Escape');
    for (const view of ['Relationships', 'Journey', 'Economics', 'Evidence', 'Canvas']) {
      await next.getByRole('navigation', { name: 'Views' }).getByText(view).click();
      await next
        .getByRole('heading', { level: view === 'Canvas' ? 1 : 2 })
        .first()
        .waitFor();
    }
    expect(await exportPdf(next)).toBe('%PDF-');
    await saved(next);
    await next.reload();
    await expect(note(next, 'Night shift')).toBeVisible();
  });

  test('a deployment under an open tab loses nothing, and every part still comes', async ({
    page,
    host,
    context,
  }) => {
    await page.goto('/');
    await startExample(page);
    await keptByWorker(page);
    const other = await context.newPage();
    await other.goto(host.url);
    await note(other, 'Personal appointments').waitFor();
    for (let version = 2; version < 2 + DEPLOYMENTS; version++) {
      host.deploy();
      await lookForUpdate(page);
      await expect(page.getByText('A new version is ready.')).toBeVisible();
      // It waits: nothing changes under one's hands.
      expect(await versionOf(page)).toBe(`-v${version - 1}`);
      await add(page, `Partner ${version}`);
      // Still being typed.
      await page.getByRole('button', { name: 'Reload' }).click();
      await expect.poll(() => versionOf(page).catch(() => '')).toBe(`-v${version}`);
      for (let done = 2; done <= version; done++) {
        await expect(note(page, `Partner ${done}`)).toBeVisible();
      }
    }
    // The other tab has not been loaded anew: the first version goes on there, with all its parts.
    await expect(note(other, `Partner ${1 + DEPLOYMENTS}`)).toBeVisible();
    expect(await versionOf(other)).toBe('-v1');
    expect(await exportPdf(other)).toBe('%PDF-');
  });

  test('a host can take the worker back', async ({ page, host }) => {
    await page.goto('/');
    await keptByWorker(page);
    host.replace('sw.js', readFileSync('docs/no-worker.js', 'utf8'));
    await lookForUpdate(page);
    const left = () =>
      page.evaluate(async () => [
        ...(await caches.keys()),
        ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => scope),
      ]);
    await expect.poll(left).toEqual([]);
  });
});

test.describe('on one’s own machine', () => {
  test.use({ worker: true, hostName: '127.0.0.1' });

  test('the page is what is there now: a newer build at once, another program for good', async ({
    page,
    host,
  }) => {
    await page.goto('/');
    await keptByWorker(page);
    host.deploy();
    await page.reload();
    expect(await versionOf(page)).toBe('-v2');
    // The worker of that build follows without a word.
    const kept = () => page.evaluate(async () => (await caches.keys()).length);
    await expect.poll(kept, { timeout: 30_000 }).toBe(3);
    await expect(page.getByText('A new version is ready.')).toHaveCount(0);
    const other = '<!doctype html><title>Other</title><link rel="icon" href="data:,">Not Rapport';
    host.replace('index.html', other);
    await page.reload();
    await expect(page.getByText('Not Rapport')).toBeVisible();
  });
});

test('a file that the system hands over is opened like any other', async ({ page }) => {
  await page.addInitScript(() => {
    const setConsumer = (take: (launch: object) => void) => Object.assign(window, { take });
    Object.defineProperty(window, 'launchQueue', { value: { setConsumer } });
  });
  await page.goto('/');
  await page.waitForFunction(() => 'take' in window);
  await page.evaluate(
    (text) => {
      const { take } = window as unknown as { take(launch: object): void };
      const file = new File([text], 'from the desktop.bmc.json');
      take({ files: [{ getFile: () => Promise.resolve(file) }] });
    },
    readFileSync('templates/gym.bmc.json', 'utf8'),
  );
  await expect(page.locator('[data-note]').first()).toBeVisible();
});

test.describe('without a service worker', () => {
  test.use({ expected: [/404|dynamically imported module|preload CSS|Refused to apply style/] });

  test('a part that is gone is told, and reloading brings it without a loss', async ({
    page,
    host,
  }) => {
    await page.goto('/');
    await startExample(page);
    // What comes once the page stands has come.
    await page.waitForLoadState('networkidle');
    host.deploy();
    await add(page, 'Typed before');
    await page.keyboard.press('Alt+2');
    const told = page.getByRole('alert');
    await expect(told).toContainText('A part of Rapport could not be loaded');
    await told.getByRole('button', { name: 'Reload' }).click();
    await expect.poll(() => versionOf(page).catch(() => '')).toBe('-v2');
    // Where one wanted to go.
    await page.getByRole('heading', { name: 'Does what you offer fit' }).waitFor();
    await page.getByRole('button', { name: 'Canvas', exact: true }).click();
    await expect(note(page, 'Typed before')).toBeVisible();
  });
});
