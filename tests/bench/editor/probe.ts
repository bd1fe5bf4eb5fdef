import type { CDPSession } from '@playwright/test';

declare global {
  interface Window {
    /** What the probe writes down in the page. */
    probe: { frames: number[]; keys: number[]; stop: boolean };
    /** Tells the program that measures. */
    ready(said: string): void;
  }
}

/**
 * Runs in the page before anything else. It says when the page is ready: a frame with notes in it
 * has been drawn.
 */
export function install(): void {
  window.probe = { frames: [], keys: [], stop: true };
  const shown = () => {
    const node = document.querySelector<HTMLElement>(
      '.react-flow__node [data-note], .react-flow__node:not(.react-flow__node-block)',
    );
    if (!node || getComputedStyle(node).visibility !== 'visible')
      return requestAnimationFrame(shown);
    return setTimeout(() => window.ready(''));
  };
  requestAnimationFrame(shown);
}

/** Main-thread CPU that the page has used so far, in ms; waits for what is under way. */
export async function cpu(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
}

/** What the page's JavaScript holds on to, in MB. */
export async function heap(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize / 1e6;
}
