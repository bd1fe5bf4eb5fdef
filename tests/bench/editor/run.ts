/**
 * npm run bench:editor: what editing costs, beside bare React Flow pages with the same notes at the
 * same places, all in one run and taking turns. Read ratios: the times are those of the machine at
 * hand. CPU is that of the page's main thread, so that what else runs there is not counted.
 * -- --sizes 50,200 --rounds 5 --only rapport,bare for less or more.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import { findBrowser, FLAGS } from '../../../scripts/browser.mjs';
import { businesses, notesIn } from '../business';
import { medianOf } from './numbers';
import { PICTURE, pictureOf } from './picture';
import { servePages, serveRapport } from './serve';
import { visit, type Candidate, type Visit } from './visit';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '50,200,1000,2000' },
    rounds: { type: 'string', default: '3' },
    only: { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const only = values.only?.split(',');

/** As wide as the sheet beside the panel in a window of 1440. */
const SHEET_WIDTH = 1060;

const [rapport, pages] = await Promise.all([serveRapport(), servePages()]);
const browser = await chromium.launch({ executablePath: await findBrowser(), args: FLAGS });

function candidatesFor(size: number): { candidates: Candidate[]; id: string; notes: number } {
  const canvas = businesses(size);
  const picture = { [PICTURE]: JSON.stringify(pictureOf(canvas, SHEET_WIDTH)) };
  const kept = {
    'rapport.canvases': JSON.stringify([{ id: canvas.id, name: canvas.meta.name }]),
    // As the page itself keeps it.
    [`rapport.canvas.${canvas.id}`]: `1\n${JSON.stringify(canvas)}`,
  };
  const page = (name: string, query: string, types: boolean): Candidate => ({
    name,
    url: pages.url + query,
    kept: picture,
    types,
  });
  const all: Candidate[] = [
    { name: 'rapport', url: rapport.url, kept, types: true },
    {
      name: 'rapport + links',
      url: rapport.url,
      kept,
      types: true,
      prepare: async (at) => {
        await at.locator('select').first().selectOption('all');
      },
    },
    page('bare', '', false),
    page('bare + edges', '?edges', false),
    page('notes', '?notes', true),
    page('notes + edges', '?notes&edges', true),
    page('notes + visible', '?notes&visible', true),
  ];
  // The second proposition: in sight in every page.
  const id = Object.values(canvas.propositions).toSorted(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  )[1]!.id;
  return {
    candidates: all.filter(({ name }) => !only || only.includes(name)),
    id,
    notes: notesIn(canvas),
  };
}

const found = new Map<string, Visit[]>();
const plans = sizes.map((size) => ({ size, ...candidatesFor(size) }));
try {
  for (let round = 0; round < rounds; round++) {
    for (const { size, candidates, id } of plans) {
      // Another one begins in each round: none is always the first after a pause.
      for (let i = 0; i < candidates.length; i++) {
        const candidate = candidates[(i + round) % candidates.length]!;
        const key = `${size} ${candidate.name}`;
        found.set(key, [...(found.get(key) ?? []), await visit(browser, candidate, id)]);
        process.stderr.write('.');
      }
    }
  }
} finally {
  await browser.close();
  await Promise.all([rapport.stop(), pages.stop()]);
}
process.stderr.write('\n');

const COLUMNS = ['frame', 'dropped', 'key', 'p95', 'ready', 'firstKey', 'heap'] as const;
type Column = (typeof COLUMNS)[number];

const middle = (visits: readonly Visit[], column: Column): number | undefined => {
  const seen = visits.flatMap((one) => one[column] ?? []);
  return seen.length > 0 ? medianOf(seen) : undefined;
};
const shown = (value: number | undefined) =>
  value === undefined ? '–' : value.toFixed(value < 100 ? 1 : 0);
const ratio = (a: number | undefined, b: number | undefined) =>
  a === undefined || b === undefined ? '–' : `${(a / b).toFixed(2)}×`;

console.log(`Medians of ${rounds} rounds; ms, frames, MB.`);
const head = [
  'notes',
  'page',
  'drag: ms a frame',
  'dropped',
  'key to paint',
  'p95',
  'CPU to ready (4×)',
  'to first key (4×)',
  'heap',
];
const body = plans.flatMap(({ size, candidates, notes }) => {
  const at = (name: string, column: Column) => middle(found.get(`${size} ${name}`) ?? [], column);
  const rows = candidates.map(({ name }) => [
    String(notes),
    name,
    ...COLUMNS.map((column) => shown(at(name, column))),
  ]);
  const beside = (ours: string, bare: string, notesPage: string) => [
    '',
    `${ours} : ${bare}, keys : ${notesPage}`,
    ...COLUMNS.map((column) =>
      ratio(
        at(ours, column),
        at(
          column === 'frame' || column === 'ready' || column === 'heap' ? bare : notesPage,
          column,
        ),
      ),
    ),
  ];
  return [
    ...rows,
    beside('rapport', 'bare', 'notes'),
    beside('rapport + links', 'bare', 'notes'),
    beside('rapport + links', 'bare + edges', 'notes + edges'),
  ];
});
const widths = head.map((name, i) => Math.max(name.length, ...body.map((row) => row[i]!.length)));
for (const row of [head, ...body]) {
  console.log(
    row
      .map((cell, i) => (i === 1 ? cell.padEnd(widths[i]!) : cell.padStart(widths[i]!)))
      .join('  '),
  );
}
