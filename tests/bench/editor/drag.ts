import type { CDPSession, Page } from '@playwright/test';
import { cpu } from './probe';

/** What a frame of a drag costs. */
export interface Drag {
  /** Main-thread CPU, ms a frame. */
  readonly frame: number;
  /** Frames of a 60 Hz screen in which nothing new was shown. */
  readonly dropped: number;
}

const MOVES = 60;
const FRAME = 1000 / 60;

/**
 * Drags a note for sixty moves, one a frame: the browser hands a move to the page at the start of
 * a frame, and only then it is answered and the next one sent. Frames are counted in the page.
 */
export async function drag(page: Page, session: CDPSession, id: string): Promise<Drag> {
  const box = (await page.locator(`[data-id="${id}"]`).boundingBox())!;
  const [x, y] = [box.x + Math.min(60, box.width / 2), box.y + box.height / 2];
  const mouse = (type: 'mousePressed' | 'mouseMoved' | 'mouseReleased', dx: number, dy: number) =>
    session.send('Input.dispatchMouseEvent', {
      type,
      x: x + dx,
      y: y + dy,
      button: 'left',
      buttons: type === 'mouseReleased' ? 0 : 1,
      clickCount: 1,
    });
  await mouse('mouseMoved', 0, 0);
  await mouse('mousePressed', 0, 0);
  // What begins a drag is done once: it is not a frame of it.
  for (const step of [2, 6, 10]) await mouse('mouseMoved', step, step);
  await page.evaluate(() => {
    const { probe } = window;
    probe.frames = [];
    probe.stop = false;
    const tick = (time: number) => {
      probe.frames.push(time);
      if (!probe.stop) requestAnimationFrame(tick);
    };
    requestAnimationFrame(tick);
  });
  const before = await cpu(session);
  // Out and back, over some neighbours.
  for (let move = 1; move <= MOVES; move++) {
    const way = move <= MOVES / 2 ? move : MOVES - move;
    await mouse('mouseMoved', 10 + way * 4, 10 + way * 3);
  }
  const used = (await cpu(session)) - before;
  const frames = await page.evaluate(() => {
    window.probe.stop = true;
    return window.probe.frames;
  });
  await mouse('mouseReleased', 10, 10);
  const gaps = frames.slice(1).map((time, i) => time - frames[i]!);
  const dropped = gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / FRAME) - 1), 0);
  return { frame: used / MOVES, dropped };
}
