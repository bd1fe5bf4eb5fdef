import { writeFileSync } from 'node:fs';
import { test } from 'vitest';
import { canvasPdf } from '../../../src/formats/pdf/canvas-pdf';
import type { PdfFinding } from '../../../src/formats/pdf/options';
import { bikeRepair, loadFont, manyNotes, scripts, SCRIPTS } from './samples';
import { sketch } from '../../../src/model/sketch';

const ids = (c: any) => ['segments','relationships','channels','costs'].flatMap((b) => Object.keys(c[b]));
const findings = (c: any, n = 6): PdfFinding[] => Array.from({ length: n }, (_, i) => ({
  on: i % 5 === 4 ? undefined : ids(c)[(i >> 1) % ids(c).length], block: i % 5 === 4 ? 'partners' as const : undefined,
  severity: (['error','warning','info'] as const)[i % 3]!, kind: i % 4 === 3 ? 'gap' as const : 'conflict' as const,
  title: ['Serving a rider costs more than they bring in.', '12 riders contradict what you assume they expect.', 'Nobody is asked how it went.'][i % 3]!,
  detail: '$6.30 a month in visits against $5.60 margin ($8.00 × 70 %). Each new rider loses $0.70. You assume Long-term; 12 observations say they want to fix it themselves, fast.',
}));
async function out(name: string, canvas: any, options: any = {}) {
  const t = performance.now();
  const r = await canvasPdf(canvas, { loadFont, ...options });
  console.log(name, r.bytes.byteLength, (performance.now() - t).toFixed(0) + ' ms', JSON.stringify(r.missing));
  writeFileSync(`/tmp/pdf-look/${name}.pdf`, new Uint8Array(r.bytes));
}
test('look', async () => {
  const bike = bikeRepair();
  bike.meta.author = 'Ashlyn Hall'; bike.meta.client = 'City of Leeds'; bike.meta.asOf = '2026-07-01';
  await out('bike-a4', bike);
  await out('bike-a4-again', bike);
  await out('bike-a4-findings', bike, { findings: findings(bike, 9) });
  await out('bike-a3', bike, { paper: 'a3' });
  await out('bike-letter', bike, { paper: 'letter', findings: [] });
  const m = manyNotes(150);
  await out('many-a4', m, { findings: findings(m, 60) });
  await out('many-a3', m, { paper: 'a3' });
  await out('n60-a4', manyNotes(60));
  await out('scripts-a4', scripts());
  await out('scripts-a3', scripts(SCRIPTS), { paper: 'a3' });
  const long = sketch({ meta: { name: 'Long ' + 'name '.repeat(30) }, activities: { a: { name: ('A very long note that goes on. ').repeat(66).slice(0, 2000) }, b: { name: 'short' } },
    segments: { s: { name: 'Emoji 👨‍👩‍👧 here ✓ → ★ ❤️ and 🚲 end' }, e: { name: '' } }, costs: { c: { name: 'x'.repeat(1900) } } });
  await out('long-a4', long);
  await out('long-letter', sketch({ meta: { name: 'L' }, resources: { a: { name: ('Слово за словом, ').repeat(120).slice(0, 2000) }, b: { name: '汉字'.repeat(1000) } } }), { paper: 'letter' });
}, 120000);
