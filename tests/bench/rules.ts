/**
 * npm run bench: what checking costs. All numbers of one run stand beside each other, so read
 * ratios; the times are those of the machine at hand, as median/best window, µs of processor.
 * Ratios are those of the best windows: what else runs on the machine disturbs them least.
 */
import { readCanvas } from '../../src/formats/json';
import { writeCanvas } from '../../src/formats/write-json';
import { takeCanvas } from '../../src/formats/quick';
import { check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import { LiveCheck } from '../../src/rules/live';
import { businesses, notesIn } from './business';
import { edits } from './edits';
import { jsonRules } from './json-rules';
import { Plain } from './plain';
import { each, time, timeAsync, type Time } from './timing';

const SIZES = [50, 200, 1000, 5000];
/** json-rules-engine takes too long beyond. */
const MOST_FOR_JSON_RULES = 1000;

/**
 * A hand-written incremental checker of fifty rules, measured elsewhere on canvases of these
 * sizes: µs for an edit, and for its full pass. An edit's share of a pass holds on any machine.
 */
const REFERENCE: Record<number, readonly [edit: number, pass: number]> = {
  50: [6, 103],
  200: [5, 359],
  1000: [6.5, 2124],
  5000: [11, 10755],
};

/** What an edit would cost the reference on this machine, which takes so long for the bare pass. */
function referenceEdit(size: number, { best }: Time): number {
  const [edit, pass] = REFERENCE[size]!;
  return ((best * 50) / plainRules) * (edit / pass);
}

const us = (value: number) => value.toFixed(value < 100 ? 1 : 0);
const both = ({ median, best }: Time) => `${us(median)}/${us(best)}`;
const times = (a: Time, b: Time | number) =>
  `${(a.best / (typeof b === 'number' ? b : b.best)).toFixed(1)}×`;

const plainRules = new Plain(businesses(1)).rules.length;
const passes: string[][] = [];
const theirs: string[][] = [];
const kinds = new Map<string, { ours: Time; floor: Time; reference: number }[]>();
for (const size of SIZES) {
  const canvas = businesses(size);
  const notes = notesIn(canvas);
  const plain = new Plain(canvas);
  const ours = time(() => check({ ...canvas }, RULES));
  const floor = time(() => new Plain(canvas).all());
  plain.all();
  passes.push([
    String(notes),
    both(ours),
    both(each(ours, notes)),
    Math.round((RULES.length * 1e6) / ours.best).toLocaleString('en'),
    both(floor),
    times(ours, floor),
  ]);
  if (size <= MOST_FOR_JSON_RULES) theirs.push(await besideJsonRules(size, ours));
  const live = LiveCheck.of(canvas, RULES);
  for (const [kind, steps] of Object.entries(edits(canvas))) {
    const follow = time(() => {
      for (const step of steps) live.update(step.canvas, step.touched);
    });
    const bare = time(() => {
      for (const step of steps) step.plain?.(plain);
    });
    const row = kinds.get(kind) ?? [];
    kinds.set(kind, row);
    row.push({
      ours: each(follow, steps.length),
      floor: each(steps[0]!.plain ? bare : { median: NaN, best: NaN }, steps.length),
      reference: referenceEdit(size, floor),
    });
  }
}

/** json-rules-engine on the same canvas with thirty of the rules; ours with the same, and with all. */
async function besideJsonRules(size: number, all: Time): Promise<string[]> {
  const canvas = businesses(size);
  const rules = jsonRules(canvas);
  const same = RULES.filter(({ id }) => rules.ids.has(id));
  const ours = time(() => check({ ...canvas }, same));
  const [guide, tuned] = [await timeAsync(rules.byGuide), await timeAsync(rules.tuned)];
  const perRule = (of: Time) => times(each(of, same.length / RULES.length), all);
  return [
    String(notesIn(canvas)),
    both(ours),
    both(guide),
    times(guide, ours),
    perRule(guide),
    both(tuned),
    times(tuned, ours),
    perRule(tuned),
  ];
}

console.log(`Checking: ${RULES.length} rules; the floor has ${plainRules} bare functions.\n`);
table(['notes', 'full pass', 'a note', 'rules/s', 'floor', '× floor'], passes);

console.log(`
json-rules-engine, thirty of the rules: × ours with the same thirty, and rule for rule × all of ours.
By its guide: one engine with all of them, run for each note, facts worked out in the run, as we work ours out.
Tuned: an engine for each block, facts known beforehand and for free.`);
table(
  ['notes', 'ours', 'by guide', '× same', '× per rule', 'tuned', '× same', '× per rule'],
  theirs,
);

console.log('\nOne edit:');
const kind = (row: readonly { ours: Time }[]) => [
  ...row.map(({ ours }) => both(ours)),
  times(row.at(-1)!.ours, row[0]!.ours),
];
table(
  ['edit', ...SIZES.map(String), '5,000 : 50'],
  [...kinds].map(([name, row]) => [name, ...kind(row)]),
);
console.log(
  '\nThe same, × bare functions run again for that field only, and × the reference’s edit:',
);
table(
  ['edit', ...SIZES.map((n) => `× floor ${n}`), ...SIZES.map((n) => `× reference ${n}`)],
  [...kinds].map(([name, row]) => [
    name,
    ...row.map(({ ours, floor }) => (Number.isNaN(floor.best) ? '–' : times(ours, floor))),
    ...row.map(({ ours, reference }) => times(ours, reference)),
  ]),
);
console.log(
  `(The reference’s edit on this machine: ${kinds
    .get('rename')!
    .map(({ reference }) => us(reference))
    .join(', ')} µs.)`,
);

const one = businesses(60);
const text = writeCanvas(one);
const whole = time(() => {
  const read = readCanvas(text, takeCanvas);
  if (read.ok) check(read.canvas, RULES);
});
const aSecond = (used: number) => Math.round((1e6 / used) * (notesIn(one) / 60));
console.log(
  `\nA file of ${notesIn(one)} notes read, accepted and checked: ${both(whole)} µs; of 60 notes, ${aSecond(whole.median)}/${aSecond(whole.best)} a second and core.`,
);

function table(head: readonly string[], body: readonly string[][]): void {
  const widths = head.map((name, i) => Math.max(name.length, ...body.map((row) => row[i]!.length)));
  for (const row of [head, ...body]) {
    console.log(row.map((cell, i) => cell.padStart(widths[i]!)).join('  '));
  }
}
