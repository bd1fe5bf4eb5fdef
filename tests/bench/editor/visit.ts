import type { Browser, CDPSession, Page } from '@playwright/test';
import { drag } from './drag';
import { cpu, heap, install } from './probe';
import { type } from './typing';

/** A page to be measured. */
export interface Candidate {
  readonly name: string;
  readonly url: string;
  /** What its local storage holds before it is opened. */
  readonly kept: Readonly<Record<string, string>>;
  /** The note to drag and to type in; a page without text to type in has only drags. */
  readonly types: boolean;
  /** What to do once it stands, such as showing all links. */
  prepare?(page: Page): Promise<void>;
}

/** What was measured on one page in one visit; ms, MB, frames. */
export interface Visit {
  readonly ready: number;
  readonly firstKey?: number;
  readonly heap: number;
  readonly frame: number;
  readonly dropped: number;
  readonly key?: number;
  readonly p95?: number;
}

const THROTTLE = 4;
/** How long a page gets to finish what it begins by itself, before it is dragged in. */
const SETTLE = 2500;

async function opened(browser: Browser, candidate: Candidate) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  // An empty page of the same origin, so that filling its storage is not measured; not one in
  // another tab: what that writes can come too late. Nothing of what is measured runs before.
  const blank = new URL('blank', candidate.url).href;
  await page.route(blank, (route) => route.fulfill({ contentType: 'text/html', body: '' }));
  await page.goto(blank);
  await page.unroute(blank);
  await page.evaluate((kept) => {
    for (const [name, value] of Object.entries(kept)) localStorage.setItem(name, value);
  }, candidate.kept);
  // What runs these files gives functions their names by a helper that pages do not have.
  await page.addInitScript('globalThis.__name = (given) => given');
  await page.addInitScript(install);
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'ready' });
  return { context, page, session };
}

const edit = async (page: Page, id: string) => {
  await page.locator(`[data-id="${id}"]`).dblclick({ position: { x: 60, y: 12 } });
  await page.locator('.react-flow__node textarea').waitFor();
};

/** Opens a page slowed down, and says what it costs until it is ready and until it takes a key. */
async function start(page: Page, session: CDPSession, candidate: Candidate, id: string) {
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const before = await cpu(session);
  const said = new Promise((done) => session.once('Runtime.bindingCalled', done));
  await page.goto(candidate.url, { waitUntil: 'commit' });
  await said;
  const ready = (await cpu(session)) - before;
  let firstKey: number | undefined;
  if (candidate.types) {
    await edit(page, id);
    await page.keyboard.press('Control+End');
    await page.keyboard.type('x');
    await page.waitForFunction(() =>
      document
        .querySelector<HTMLTextAreaElement>('.react-flow__node textarea')
        ?.value.endsWith('x'),
    );
    firstKey = (await cpu(session)) - before;
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  return { ready, ...(firstKey === undefined ? {} : { firstKey }) };
}

/** Measures a page once, in a profile of its own. */
export async function visit(browser: Browser, candidate: Candidate, id: string): Promise<Visit> {
  const { context, page, session } = await opened(browser, candidate);
  try {
    const started = await start(page, session, candidate, id);
    await page.mouse.click(700, 890);
    await page.waitForTimeout(SETTLE);
    await candidate.prepare?.(page);
    const dragged = await drag(page, session, id);
    await page.waitForTimeout(500);
    const held = await heap(session);
    if (!candidate.types) return { ...started, ...dragged, heap: held };
    await edit(page, id);
    const typed = await type(page, session);
    return { ...started, ...dragged, heap: held, key: typed.median, p95: typed.p95 };
  } finally {
    await context.close();
  }
}
