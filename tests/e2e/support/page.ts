import AxeBuilder from '@axe-core/playwright';
import { expect, test as base, type BrowserContext, type Page } from '@playwright/test';

/** Collects whatever a sound page never does, on every page of a context. */
async function watch(context: BrowserContext, origin: string, worker: boolean): Promise<string[]> {
  const problems: string[] = [];
  // It fetches the whole of Rapport, which no other test waits for.
  if (!worker) {
    await context.addInitScript(() => {
      Reflect.deleteProperty(Navigator.prototype, 'serviceWorker');
    });
  }
  context.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      problems.push(`console ${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => problems.push(`page error: ${error.error().message}`));
  context.on('request', (request) => {
    const url = new URL(request.url());
    if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== origin)
      problems.push(`request to another origin: ${request.url()}`);
  });
  await context.exposeFunction('reportViolation', (text: string) => {
    problems.push(`content security policy: ${text}`);
  });
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => {
      const where = event.sourceFile ? ` at ${event.sourceFile}:${event.lineNumber}` : '';
      const { reportViolation } = window as unknown as { reportViolation: (text: string) => void };
      reportViolation(
        `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}${where}`,
      );
    });
  });
  return problems;
}

/**
 * A page that fails its test on any console error or warning, uncaught error, violation of the
 * content security policy, or request to another origin. `test.use({ expected: [/…/] })` names
 * the ones that a test causes on purpose.
 */
export const test = base.extend<{
  expected: RegExp[];
  /** Whether the pages have a service worker, as browsers do. */
  worker: boolean;
  /** A page in a profile of its own that has seen nothing yet; watched like the other. */
  stranger: Page;
}>({
  expected: [[], { option: true }],
  worker: [false, { option: true }],
  stranger: async ({ browser, baseURL, expected, worker }, use) => {
    const context = await browser.newContext({ baseURL: baseURL! });
    await watched(context, { baseURL: baseURL!, expected, worker }, async () =>
      use(await context.newPage()),
    );
    await context.close();
  },
  context: async ({ context, baseURL, expected, worker }, use) =>
    watched(context, { baseURL: baseURL!, expected, worker }, () => use(context)),
});

/** Runs a test with a context, and fails it on what the context's pages complained about. */
async function watched(
  context: BrowserContext,
  of: { baseURL: string; expected: readonly RegExp[]; worker: boolean },
  run: () => Promise<void>,
): Promise<void> {
  const { baseURL, expected, worker } = of;
  const problems = await watch(context, new URL(baseURL).origin, worker);
  await run();
  // A report is on its way while the page still answers: one round trip lets it arrive.
  for (const page of context.pages()) await page.title().catch(() => undefined);
  // Header and meta element each report the same violation: once is enough.
  const unexpected = [...new Set(problems)].filter(
    (text) => !expected.some((pattern) => pattern.test(text)),
  );
  expect(unexpected, 'what the pages of this test complained about').toEqual([]);
}

/** Fails on findings of axe that are serious or critical. */
export async function axe(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page })
    // No frames here: all is done in the page itself, in half the time.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .analyze();
  const grave = violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map((node) => node.html).join(' | ')}`);
  expect(grave, 'what axe found').toEqual([]);
}

export { expect };
