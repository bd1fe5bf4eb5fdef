import type { Locator, Page } from '@playwright/test';
import { random } from '../support/random';
import { kept, openExample, saved } from './support/canvas';
import { expect, test } from './support/page';

const GESTURES = 500;
const SEED = 20_261_122;

type Robot = { page: Page; of: (count: number) => number };

/** A note that is in sight, by its place on the page. */
async function someNote({ page, of }: Robot) {
  const boxes = await page.locator('[data-note]').evaluateAll((notes) =>
    notes
      .map((note) => note.getBoundingClientRect())
      .filter(({ top, bottom }) => top > 60 && bottom < innerHeight - 60)
      .map(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 })),
  );
  return boxes[of(boxes.length)];
}

const GESTURE: Record<string, (robot: Robot) => Promise<void>> = {
  click: async (robot) => {
    const at = await someNote(robot);
    if (at) await robot.page.mouse.click(at.x, at.y);
  },
  add: async ({ page, of }) => {
    const adds = page.getByRole('button', { name: /^Add a note to/ });
    const count = await adds.count();
    if (count === 0) return;
    await adds.nth(of(count)).press('Enter');
    await page.keyboard.type(`Note ${of(1000)}`);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
  },
  rename: async (robot) => {
    await GESTURE.click!(robot);
    await robot.page.keyboard.press('F2');
    await robot.page.keyboard.type(` ${robot.of(100)}`);
    await robot.page.keyboard.press('Enter');
  },
  drag: async (robot) => {
    const [from, to] = [await someNote(robot), await someNote(robot)];
    if (!from || !to) return;
    const { mouse } = robot.page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 3 });
    await mouse.move(to.x, to.y + 10, { steps: 3 });
    await mouse.up();
  },
  move: async ({ page, of }) => {
    const keys = ['Alt+ArrowUp', 'Alt+ArrowDown', 'Alt+ArrowLeft', 'Alt+ArrowRight'];
    await page.keyboard.press(keys[of(4)]!);
  },
  go: async ({ page, of }) => {
    const keys = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End'];
    await page.keyboard.press(keys[of(6)]!);
  },
  extend: async ({ page, of }) => {
    await page.keyboard.press(['Shift+ArrowDown', 'Shift+ArrowUp'][of(2)]!);
  },
  duplicate: async ({ page }) => page.keyboard.press('Control+d'),
  remove: async ({ page }) => page.keyboard.press('Delete'),
  leave: async ({ page }) => page.keyboard.press('Escape'),
  undo: async ({ page }) => page.keyboard.press('Control+z'),
  redo: async ({ page }) => page.keyboard.press('Control+Shift+z'),
  view: async ({ page, of }) => {
    await page.keyboard.press(`Alt+Digit${1 + of(5)}`);
    await page.keyboard.press('Alt+Digit1');
  },
};

/** Presses a button until there is nothing left to press it for. */
const allTheWay = (button: Locator) =>
  button.evaluate(
    (element: HTMLButtonElement) =>
      new Promise<void>((done) => {
        const step = () => {
          if (element.disabled) return done();
          element.click();
          // What the click has changed is drawn first: it may have been the last one.
          return requestAnimationFrame(() => setTimeout(step));
        };
        step();
      }),
  );

test('five hundred gestures: no error; undone all the way it is as before, done again as after', async ({
  page,
}) => {
  test.setTimeout(6 * 60_000);
  await openExample(page);
  await saved(page);
  const first = await kept(page);
  const next = random(SEED);
  const robot: Robot = { page, of: (count) => Math.floor(next() * count) };
  const names = Object.keys(GESTURE);
  for (let i = 0; i < GESTURES; i++) await GESTURE[names[robot.of(names.length)]!]!(robot);

  await page.keyboard.press('Escape');
  await saved(page);
  const last = await kept(page);
  expect(last).not.toEqual(first);
  const undo = page.getByRole('button', { name: 'Undo', exact: true });
  const redo = page.getByRole('button', { name: 'Redo', exact: true });
  await allTheWay(undo);
  await saved(page);
  expect(await kept(page)).toEqual(first);
  await allTheWay(redo);
  await saved(page);
  expect(await kept(page)).toEqual(last);
});
