/**
 * npm run test:faults: what goes wrong with browsers, disks, tabs and files, done to the built app
 * in a real browser, and what was left. -- --only F01,F06 --scale 0.05 --seed 7 for less.
 */
import { parseArgs } from 'node:util';
import { FAULTS, NOT_HERE } from './families/index';
import type { Tally } from './fault';
import { startWorld } from './world';

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    scale: { type: 'string', default: '1' },
    seed: { type: 'string', default: '20261122' },
  },
});
const only = values.only?.split(',');
const scale = Number(values.scale);
const wanted = (id: string) => !only || only.includes(id);

const HEAD = ['ID', 'fault', 'runs', 'lost saved', 'lost unsaved (max)', 'silent', 'verdict'];
const row = (cells: readonly (string | number)[]) => console.log(`| ${cells.join(' | ')} |`);

const world = await startWorld(Number(values.seed), scale);
let failed = 0;
console.log(`Seed ${values.seed}, scale ${values.scale}.\n`);
row(HEAD);
row(HEAD.map(() => '---'));

function report(id: string, title: string, tally: Tally, mayLose = 1): void {
  const bad = tally.lostSaved > 0 || tally.silent > 0 || tally.lostUnsaved > mayLose;
  if (bad) failed++;
  const { runs, lostSaved, lostUnsaved, silent } = tally;
  row([id, title, runs, lostSaved, lostUnsaved, silent, bad ? 'FAILED' : 'held']);
  for (const note of tally.notes) console.log(`  ${note}`);
}

try {
  for (const { id, title, full, mayLose, run } of FAULTS.filter((fault) => wanted(fault.id))) {
    try {
      report(id, title, await run(world, Math.max(1, Math.round(full * scale))), mayLose);
    } catch (error) {
      failed++;
      row([id, title, '?', '?', '?', '?', 'BROKE OFF']);
      console.log(`  ${(error as Error).message.split('\n').slice(0, 4).join('\n  ')}`);
    }
  }
  for (const [id, found, title] of [
    ['F18', world.violations, 'violations of the content policy on all these pages'],
    ['F19', world.foreign, 'requests to other hosts from all these pages'],
  ] as const) {
    if (world.pages === 0 || !wanted(id)) continue;
    if (found.length > 0) failed++;
    row([id, title, world.pages, 0, 0, found.length, found.length > 0 ? 'FAILED' : 'held']);
    for (const text of new Set(found)) console.log(`  ${text}`);
  }
  for (const [id, title] of Object.entries(NOT_HERE)) {
    if (wanted(id)) row([id, title, 0, '–', '–', '–', 'not built here']);
  }
} finally {
  world.stop();
}
console.log(`\n${failed === 0 ? 'All of them held.' : `${failed} did not hold.`}`);
process.exitCode = failed > 0 ? 1 : 0;
