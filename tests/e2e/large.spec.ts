import type { CDPSession, Page } from '@playwright/test';
import { writeCanvas } from '../../src/formats/write-json';
import { businesses, notesIn } from '../bench/business';
import { expect, test } from './support/page';

/** Opens a canvas with many notes, as someone who comes back to it. */
async function openLarge(page: Page, count: number): Promise<number> {
  const canvas = businesses(count);
  await page.addInitScript(
    ([id, text]) => {
      if (localStorage.length > 0) return;
      localStorage.setItem('rapport.canvases', JSON.stringify([{ id, name: 'Large' }]));
      localStorage.setItem(`rapport.canvas.${id}`, text!);
    },
    [canvas.id, writeCanvas(canvas)],
  );
  await page.goto('/');
  await page.locator('.react-flow__node-note').first().waitFor();
  return notesIn(canvas);
}

const drawn = (page: Page) => page.locator('.react-flow__node-note');

test('of many notes those in sight are drawn; the keyboard and the lists reach them all', async ({
  page,
}) => {
  const notes = await openLarge(page, 400);
  await expect(page.locator('[id^="item-"]')).toHaveCount(notes);
  expect(await drawn(page).count()).toBeLessThan(notes / 2);
  // Each list owns its notes, in their order, drawn or not.
  const owned = await page.locator('[role="list"][aria-owns]').evaluateAll((lists) =>
    lists.flatMap((list) =>
      list
        .getAttribute('aria-owns')!
        .split(' ')
        .map((id) => document.getElementById(id)?.getAttribute('role')),
    ),
  );
  expect(owned).toEqual(Array.from({ length: notes }, () => 'listitem'));

  await drawn(page).first().locator('[data-note]').click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowUp');
  const focused = page.locator('[data-note]:focus');
  await expect(focused).toBeInViewport();
  await expect(focused).toHaveAttribute('aria-pressed', 'true');
  const id = await focused.getAttribute('data-note');
  await expect(page.locator(`.react-flow__node-note[data-id="${id}"]`)).toBeVisible();

  // Back at the top, the last one is out of sight again, and the first one drawn.
  await page.keyboard.press('Home');
  await expect(page.locator('[data-note]:focus')).toBeInViewport();
  await page.keyboard.press('Escape');
  await expect(page.locator(`.react-flow__node-note[data-id="${id}"]`)).toHaveCount(0);
  await expect(page.locator('[id^="item-"]')).toHaveCount(notes);
});

test('what has the focus stays drawn when the sheet is moved away under it', async ({ page }) => {
  await openLarge(page, 400);
  const first = drawn(page).first().locator('[data-note]');
  await first.click();
  const id = await first.getAttribute('data-note');
  await page.keyboard.press('Escape');
  await page.mouse.move(500, 400);
  for (let i = 0; i < 8; i++) await page.mouse.wheel(0, 600);
  await expect(first).not.toBeInViewport();
  await expect(page.locator('[data-note]:focus')).toHaveAttribute('data-note', id!);
});

test('all links of a large canvas are one drawing', async ({ page }) => {
  await openLarge(page, 400);
  await page.getByRole('combobox', { name: 'Links' }).selectOption('all');
  const path = page.locator('path[data-look="faint"]');
  await expect(path).toHaveCount(1);
  expect((await path.getAttribute('d'))!.split('M').length).toBeGreaterThan(50);
});

interface TraceEvent {
  readonly name: string;
  readonly ts: number;
  readonly pid: number;
  readonly cat: string;
}

/** What the page did while a task ran: its own marks, and when it painted. */
async function traced(session: CDPSession, task: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  const done = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'blink.user_timing'] },
  });
  await task();
  await session.send('Tracing.end');
  await done;
  return events.toSorted((a, b) => a.ts - b.ts);
}

test('with two thousand notes, each character is painted before anything is checked or saved', async ({
  page,
  context,
}) => {
  await openLarge(page, 2000);
  await page.getByText('Saved in this browser').waitFor();
  await drawn(page).nth(3).locator('[data-note]').dblclick();
  const field = page.getByRole('textbox', { name: 'Text of the note' });
  await expect(field).toBeFocused();
  await page.evaluate(() => {
    addEventListener('keydown', () => performance.mark('key'), { capture: true });
  });
  const session = await context.newCDPSession(page);
  const events = await traced(session, async () => {
    // Each word begins about when the rest after the last one is over and its text handed on.
    for (const word of ['We know', 'what our', 'guests want']) {
      await page.keyboard.type(word, { delay: 40 });
      await page.waitForTimeout(420);
    }
    await page.waitForTimeout(1500);
    await page.getByText('Saved in this browser').waitFor();
  });
  const order = events
    .filter(
      ({ name, cat }) =>
        name === 'Paint' || (cat.includes('user_timing') && /^(key|check|save)$/.test(name)),
    )
    .map(({ name }) => name);
  const keys = order.filter((name) => name === 'key').length;
  expect(keys).toBeGreaterThan(20);
  expect(order).toContain('check');
  expect(order).toContain('save');
  // What came after each key, up to the next paint.
  const meanwhile = order.flatMap((name, i) =>
    name === 'key' ? order.slice(i + 1, order.indexOf('Paint', i)) : [],
  );
  expect(meanwhile.filter((name) => name !== 'key')).toEqual([]);
});
