/**
 * npm run bench: what checking costs. All numbers of one run stand beside each other, so read
 * ratios; the times are those of the machine at hand.
 */
import type { Canvas, Link } from '../../src/model/canvas';
import type { Edit } from '../../src/model/edit';
import { link, linkId, unlink } from '../../src/model/edit-links';
import { addNotes, change, removeNotes, rename } from '../../src/model/edit-notes';
import type { Touched } from '../../src/model/index-update';
import type { RelationshipType } from '../../src/model/enums';
import { readCanvas, writeCanvas } from '../../src/formats/json';
import { takeCanvas } from '../../src/formats/quick';
import { check } from '../../src/rules/engine';
import { RULES } from '../../src/rules/index';
import { LiveCheck } from '../../src/rules/live';
import { applyEdit, startTimeline } from '../../src/store/history';
import { touchedBy } from '../../src/store/touched';
import { businesses, notesIn } from './business';
import { jsonRules } from './json-rules';
import { Plain } from './plain';

const SIZES = [50, 200, 1000, 5000];

/** Milliseconds that a task runs before it is measured: so long is still being compiled. */
const WARM_UP = 3000;
const ROUNDS = 11;

/** Microseconds of processor that a task takes: the median of several rounds of 40 ms and more. */
function time(task: () => void): number {
  // The engine compiles what has run often: that is not what is asked about.
  for (const from = performance.now(); performance.now() - from < WARM_UP;) task();
  const found: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    let runs = 0;
    const start = process.cpuUsage();
    let used: number;
    do {
      task();
      runs++;
      const { user, system } = process.cpuUsage(start);
      used = user + system;
    } while (used < 40_000);
    found.push(used / runs);
  }
  return median(found);
}

/** The same for a task that answers later. */
async function timeAsync(task: () => Promise<void>): Promise<number> {
  for (const from = performance.now(); performance.now() - from < WARM_UP;) await task();
  const found: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.cpuUsage();
    await task();
    const { user, system } = process.cpuUsage(start);
    found.push(user + system);
  }
  return median(found);
}

const median = (found: number[]): number => found.sort((a, b) => a - b)[found.length >> 1]!;

/** A state of the canvas with what an edit touched to reach it, and the same edit for the floor. */
interface Step {
  readonly canvas: Canvas;
  readonly touched: Touched;
  /** Nothing where the floor cannot do it. */
  readonly plain?: (plain: Plain) => void;
}

/** An edit, and the same for the floor. */
type Both = readonly [Edit, ((plain: Plain, now: Canvas) => void)?];

/** Edits as people make them, each with the one that takes it back, all over the canvas. */
function edits(canvas: Canvas): Record<string, Step[]> {
  const links = Object.values(canvas.links);
  const through = links.filter(({ from, to }) => canvas.relationships[from] && canvas.channels[to]);
  const some = <T>(list: readonly T[]) =>
    Array.from({ length: 16 }, (_, i) => list[(i * 7) % list.length]!);
  const relationships = some(through.map(({ from }) => canvas.relationships[from]!));
  const segments = some(Object.values(canvas.segments));
  const chain = (pairs: readonly (readonly Both[])[]) => {
    let timeline = startTimeline(canvas);
    return pairs.flat().flatMap(([edit, plainly]): Step[] => {
      const before = timeline;
      timeline = applyEdit(timeline, edit);
      if (timeline === before) return [];
      const now = timeline.canvas;
      return [
        {
          canvas: now,
          touched: touchedBy(timeline.past.at(-1)!.patches)!,
          ...(plainly ? { plain: (plain: Plain) => plainly(plain, now) } : {}),
        },
      ];
    });
  };
  const renamed = (id: string, name: string): Both => [
    rename(id, name),
    (plain, now) => plain.edit(now.segments[id]!, 'name'),
  ];
  const typed = (id: string, type: RelationshipType): Both => [
    change('relationships', id, (note) => {
      note.type = type;
    }),
    (plain, now) => plain.edit(now.relationships[id]!, 'type'),
  ];
  const priced = (id: string, value: number): Both => [
    change('segments', id, (note) => {
      note.economics = {
        ...note.economics,
        arpaMonth: { value, unit: 'money/customer/month', status: 'assumed' },
      };
    }),
    (plain, now) => plain.edit(now.segments[id]!, 'economics'),
  ];
  const linked = ({ from, to }: Link, there: boolean): Both => [
    there ? link(from, to) : unlink(from, to),
    (plain) => plain.link({ id: linkId(from, to), from, to }, there),
  ];
  return {
    rename: chain(segments.map(({ id, name }) => [renamed(id, 'Riders'), renamed(id, name)])),
    type: chain(relationships.map(({ id, type }) => [typed(id, 'community'), typed(id, type!)])),
    figure: chain(
      segments.map(({ id, economics }) => [
        priced(id, 9),
        priced(id, economics?.arpaMonth?.value ?? 20),
      ]),
    ),
    link: chain(some(through).map((one) => [linked(one, false), linked(one, true)])),
    'add, remove': chain(
      segments.map((_, n) => [
        [addNotes('segments', [{ id: `new-${n}`, name: 'New' }])],
        [removeNotes([`new-${n}`])],
      ]),
    ),
  };
}

const rows: string[][] = [];
const us = (value: number) => value.toFixed(value < 100 ? 1 : 0);

console.log(`Checking: ${RULES.length} rules; the floor has 30 bare functions.\n`);
const passes: string[][] = [];
const kinds = new Map<string, Map<number, { ours: number; floor?: number }>>();
for (const size of SIZES) {
  const canvas = businesses(size);
  const plain = new Plain(canvas);
  const ours = time(() => check({ ...canvas }, RULES));
  const floor = time(() => new Plain(canvas).all());
  plain.all();
  let theirs = Number.NaN;
  if (size <= 1000) {
    const rules = jsonRules(canvas);
    // As many rules as ours has.
    theirs = ((await timeAsync(() => rules.all())) * RULES.length) / rules.count;
  }
  passes.push([
    String(notesIn(canvas)),
    us(ours),
    (ours / notesIn(canvas)).toFixed(2),
    Math.round((RULES.length * 1e6) / ours).toLocaleString('en'),
    us(floor),
    (ours / floor).toFixed(1),
    Number.isNaN(theirs) ? '–' : `${Math.round(theirs / ours)}×`,
  ]);
  const live = LiveCheck.of(canvas, RULES);
  for (const [kind, steps] of Object.entries(edits(canvas))) {
    const each = time(() => {
      for (const step of steps) {
        live.update(step.canvas, step.touched);
      }
    });
    const bare = time(() => {
      for (const step of steps) step.plain?.(plain);
    });
    const sizes = kinds.get(kind) ?? new Map<number, { ours: number; floor?: number }>();
    kinds.set(kind, sizes);
    sizes.set(size, {
      ours: each / steps.length,
      ...(steps[0]!.plain ? { floor: bare / steps.length } : {}),
    });
  }
}
table(
  ['notes', 'full pass µs', 'µs a note', 'rules/s', 'floor µs', '× floor', 'json-rules-engine'],
  passes,
);
for (const [kind, sizes] of kinds) {
  const [least, most] = [sizes.get(SIZES[0]!)!, sizes.get(SIZES.at(-1)!)!];
  rows.push([
    kind,
    ...SIZES.map((size) => us(sizes.get(size)!.ours)),
    (most.ours / least.ours).toFixed(1),
    ...SIZES.map((size) => {
      const { ours, floor } = sizes.get(size)!;
      return floor === undefined ? '–' : (ours / floor).toFixed(1);
    }),
  ]);
}
console.log('\nOne edit, µs, and × the floor’s same edit:');
table(
  ['edit', ...SIZES.map(String), '5,000 : 50', ...SIZES.map((size) => `× floor ${size}`)],
  rows,
);

const one = businesses(60);
const text = writeCanvas(one);
const whole = time(() => {
  const read = readCanvas(text, takeCanvas);
  if (read.ok) check(read.canvas, RULES);
});
console.log(
  `\nA file of ${notesIn(one)} notes read, accepted and checked: ${us(whole)} µs; of 60 notes, ${Math.round((1e6 / whole) * (notesIn(one) / 60))} a second and core.`,
);

function table(head: readonly string[], body: readonly string[][]): void {
  const widths = head.map((name, i) => Math.max(name.length, ...body.map((row) => row[i]!.length)));
  for (const row of [head, ...body]) {
    console.log(row.map((cell, i) => cell.padStart(widths[i]!)).join('  '));
  }
}
