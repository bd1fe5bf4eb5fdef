import * as fc from 'fast-check';
import { fileName } from '../../../src/formats/write-json';
import { cell } from '../../../src/formats/csv-cell';
import { emptyCanvas } from '../../../src/model/empty-canvas';
import { Tally, type Fault } from '../fault';
import { REFUSED, TAKEN } from '../hostile/canvases';
import { DOORS } from '../hostile/doors';
import { hostileTexts } from '../hostile/generated';
import { PACKS } from '../hostile/packs';
import { NASTY } from '../hostile/texts';

/** Longest that a text may take, in milliseconds of work, of a hundred the slowest apart. */
const P99 = 200;
const LARGE = 1_000_000;
const REQUIRED = Object.entries(DOORS).filter(([door]) => door !== 'the browser’s storage');

/** Milliseconds that this process has worked: what else the machine does is not counted. */
function busy(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

/** Knocks at every door with a text; gives how long the slowest took. */
function knock(tally: Tally, given: string): number {
  let slowest = 0;
  for (const [door, open] of REQUIRED) {
    const start = busy();
    try {
      open(given);
    } catch (error) {
      tally.expect(false, `${door} threw ${String(error)} at ${given.slice(0, 60)}`);
    }
    slowest = Math.max(slowest, busy() - start);
  }
  const reached = Object.keys(Object.prototype);
  tally.expect(reached.length === 0, `every object now has ${reached.join(', ')}`);
  return slowest;
}

/** Knocks with all these texts, and judges how long that took. */
function knockWith(texts: readonly string[]): Tally {
  const tally = new Tally();
  const times: number[] = [];
  for (const given of texts) {
    tally.runs++;
    const took = knock(tally, given);
    // A file larger than that is rare, and looked at no longer than a second.
    if (given.length <= LARGE) times.push(took);
    else tally.expect(took <= 1_000, `${took.toFixed(0)} ms for ${given.length} characters`);
  }
  const sorted = times.toSorted((a, b) => a - b);
  const p99 = sorted[Math.floor((sorted.length - 1) * 0.99)] ?? 0;
  tally.note(`p99 ${p99.toFixed(1)} ms, slowest ${sorted.at(-1)?.toFixed(0)} ms`);
  tally.expect(p99 <= P99, `p99 above ${P99} ms`);
  return tally;
}

const byHand: Fault = {
  id: 'F13',
  title: 'hostile texts made by hand, at every door',
  full: 1,
  run: async () => knockWith([...REFUSED, ...TAKEN, ...PACKS].map(([, given]) => given)),
};

const generated: Fault = {
  id: 'F13',
  title: 'hostile texts made at random, files and packs alike (F17)',
  full: 10_000,
  run: async (world, numRuns) =>
    knockWith(fc.sample(hostileTexts, { numRuns, seed: world.below(2 ** 31) })),
};

const goingOut: Fault = {
  id: 'F21',
  title: 'nasty texts as file names and in spreadsheets',
  full: 1,
  async run() {
    const tally = new Tally();
    for (const [what, name] of Object.entries(NASTY)) {
      const file = fileName(emptyCanvas('one', name), 'bmc.json');
      // oxlint-disable-next-line no-control-regex
      const isSafe = !/[\\/:*?"<>|\u0000-\u001F\u202A-\u202E\u2066-\u2069]|^\./.test(file);
      tally.check(isSafe && file.length <= 100, `${what} as a file’s name: ${file.slice(0, 60)}`);
      tally.expect(
        !/^"?[=+\-@\t\r＝＋－＠]/.test(cell(name)),
        `${what} in a cell: ${cell(name).slice(0, 60)}`,
      );
    }
    return tally;
  },
};

export const hostile = [byHand, generated, goingOut];
