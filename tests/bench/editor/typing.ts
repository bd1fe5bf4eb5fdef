import type { CDPSession, Page } from '@playwright/test';
import { medianOf, quantile } from './numbers';

/** From a key to the frame that shows its character, in ms. */
export interface Typing {
  readonly median: number;
  readonly p95: number;
}

const TEXT = 'we know what our customers expect of us in the next year';
const BETWEEN = 70;
/** After so many keys the hand rests: long enough for what waits for a rest to begin. */
const WORD = 8;
const REST = 430;

/**
 * Types in a note that is being edited. The clock of a key starts with its event’s own time, which
 * is when the browser was given the key, and stops in the first task after the frame that follows
 * it: by then style, layout and painting of that frame are done. After each eight keys the hand
 * rests for as long as it takes for what was put off to begin: the next key meets it.
 */
export async function type(page: Page, session: CDPSession): Promise<Typing> {
  await page.evaluate(() => {
    window.probe.keys = [];
    window.addEventListener(
      'keydown',
      ({ timeStamp }) => {
        requestAnimationFrame(() => {
          const { port1, port2 } = new MessageChannel();
          port1.addEventListener('message', () => {
            window.probe.keys.push(performance.now() - timeStamp);
          });
          port1.start();
          port2.postMessage(0);
        });
      },
      { capture: true },
    );
  });
  const key = async (text: string) => {
    const same = { key: text, text, unmodifiedText: text };
    await session.send('Input.dispatchKeyEvent', { type: 'keyDown', ...same });
    await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key: text });
  };
  for (const [i, text] of Array.from(TEXT).entries()) {
    await key(text);
    await page.waitForTimeout(i % WORD === WORD - 1 ? REST : BETWEEN);
  }
  const keys = await page.evaluate(() => window.probe.keys);
  if (keys.length !== TEXT.length) throw new Error(`${keys.length} of ${TEXT.length} keys seen`);
  return { median: medianOf(keys), p95: quantile(keys, 0.95) };
}
