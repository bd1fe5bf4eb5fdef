/** Seconds of processor a task runs before it is measured: so long is still being compiled. */
const WARM_UP = 3;
const WINDOWS = 11;
/** The least that a window takes, µs of processor. */
const WINDOW = 40_000;

/** Microseconds of processor that a task takes. Far apart, the two say that the machine was busy. */
export interface Time {
  readonly median: number;
  readonly best: number;
}

const used = (since?: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(since);
  return user + system;
};

/** What a task takes, in windows of many runs. */
export function time(task: () => void): Time {
  const warm = process.cpuUsage();
  while (used(warm) < WARM_UP * 1e6) task();
  const found: number[] = [];
  for (let window = 0; window < WINDOWS; window++) {
    const start = process.cpuUsage();
    let runs = 0;
    do {
      task();
      runs++;
    } while (used(start) < WINDOW);
    found.push(used(start) / runs);
  }
  return timeOf(found);
}

/** The same for a task that answers later. */
export async function timeAsync(task: () => Promise<unknown>): Promise<Time> {
  const warm = process.cpuUsage();
  while (used(warm) < WARM_UP * 1e6) await task();
  const found: number[] = [];
  for (let window = 0; window < WINDOWS; window++) {
    const start = process.cpuUsage();
    let runs = 0;
    do {
      await task();
      runs++;
    } while (used(start) < WINDOW);
    found.push(used(start) / runs);
  }
  return timeOf(found);
}

function timeOf(found: number[]): Time {
  found.sort((a, b) => a - b);
  return { median: found[found.length >> 1]!, best: found[0]! };
}

/** The time of one of so many. */
export const each = ({ median, best }: Time, count: number): Time => ({
  median: median / count,
  best: best / count,
});
