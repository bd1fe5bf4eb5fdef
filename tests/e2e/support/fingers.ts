import type { Locator, Page } from '@playwright/test';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fingers on the screen, as the browser itself gets them. */
export async function fingers(page: Page) {
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...points: Point[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: points.map(({ x, y }, id) => ({ x, y, id })),
    });
  return {
    down: (...points: Point[]) => send('touchStart', ...points),
    to: (...points: Point[]) => send('touchMove', ...points),
    up: () => send('touchEnd'),
    /** Moves one finger in steps, as a hand would. */
    async swipe(from: Point, to: Point, hold = 0) {
      await send('touchStart', from);
      await page.waitForTimeout(hold);
      for (let i = 1; i <= 10; i++) {
        const part = i / 10;
        await send('touchMove', {
          x: from.x + (to.x - from.x) * part,
          y: from.y + (to.y - from.y) * part,
        });
        await page.waitForTimeout(16);
      }
      await send('touchEnd');
    },
    /** Taps as quickly as a hand would, however slow the machine is. */
    tap: ({ x, y }: Point, times = 1) =>
      session.send('Input.synthesizeTapGesture', {
        x,
        y,
        duration: 40,
        tapCount: times,
        gestureSourceType: 'touch',
      }),
  };
}

/** The middle of an element on the screen. */
export async function middle(element: Locator): Promise<Point> {
  const box = (await element.boundingBox())!;
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}
