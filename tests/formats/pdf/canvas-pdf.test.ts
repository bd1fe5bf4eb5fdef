import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canvasPdf } from '../../../src/formats/pdf/canvas-pdf';
import type { PaperFinding } from '../../../src/formats/drawing/finding';
import type { PdfOptions } from '../../../src/formats/pdf/options';
import { PAPERS } from '../../../src/formats/drawing/paper';
import type { Canvas } from '../../../src/model/canvas';
import { BLOCKS } from '../../../src/model/blocks';
import { sketch } from '../../../src/model/sketch';
import { readPdf, textOf } from './read-pdf';
import { bikeRepair, loadFont, manyNotes, SCRIPTS, scripts } from './samples';

const bare = (text: string) => text.replace(/\s/g, '');
const reversed = (text: string) => Array.from(text).reverse().join('');
const CREDIT = bare('Business Model Canvas by Strategyzer (strategyzer.com), CC BY-SA 3.0');

async function print(canvas: Canvas, options: Partial<PdfOptions> = {}) {
  const { bytes, missing } = await canvasPdf(canvas, { loadFont, ...options });
  return { ...readPdf(bytes), bytes, missing };
}

describe('a printed canvas', () => {
  test.each(['a4', 'a3', 'letter'] as const)(
    'has all notes of the example on one %s page',
    async (paper) => {
      const canvas = bikeRepair();
      const pdf = await print(canvas, { paper });
      expect(pdf.pages).toBe(1);
      const text = textOf(pdf, 1);
      expect(text).toContain(bare(canvas.meta.name));
      expect(text).toContain(CREDIT);
      for (const block of BLOCKS) {
        for (const { name } of Object.values(canvas[block])) expect(text).toContain(bare(name));
      }
      const { width, height } = PAPERS[paper];
      expect(pdf.raw).toContain(`/MediaBox [0 0 ${width.toFixed(2).slice(0, 3)}`);
      for (const run of pdf.drawn) {
        expect(run.x).toBeGreaterThan(0);
        expect(run.x).toBeLessThan(width);
        expect(run.y).toBeGreaterThan(0);
        expect(run.y).toBeLessThan(height);
      }
    },
  );

  test('is searchable in every script', async () => {
    const pdf = await print(scripts());
    const text = textOf(pdf);
    const { arabic, hebrew, hindi, ...others } = SCRIPTS;
    for (const each of Object.values(others)) expect(text).toContain(bare(each));
    // Right-to-left text is stored as it is drawn; readers turn it round.
    expect(text).toContain(reversed(bare(hebrew)));
    expect(text.normalize('NFKC')).toContain(
      reversed(bare(arabic).replace('لا', '\ufefc')).normalize('NFKC'),
    );
    expect(text).toContain(bare(hindi).replace('इकि', 'इिक'));
    expect(pdf.missing).toEqual([]);
  });

  test('puts boxes for what no font has, says so, and keeps the rest', async () => {
    const pdf = await print(
      scripts({ a: 'Left 👨‍👩‍👧 middle 🚲🚲 right ✓ →', b: 'tab\there שלום 12' }),
    );
    expect(pdf.missing).toEqual(['👨‍👩‍👧', '🚲']);
    expect(textOf(pdf)).toContain('Left□middle□□right✓→');
    expect(textOf(pdf)).toContain('tabhere');
    expect(textOf(pdf)).toContain('12');
  });

  test('gives equal bytes for equal input', async () => {
    const options = {
      findings: [finding({ on: 'nobody' })],
      date: new Date('2026-07-01T12:00:00Z'),
    };
    const [first, second] = await Promise.all([
      print(bikeRepair(), options),
      print(bikeRepair(), options),
    ]);
    expect(Buffer.compare(Buffer.from(first.bytes), Buffer.from(second.bytes))).toBe(0);
    expect(first.raw).toContain("/CreationDate (D:20260701120000+00'00')");
  });

  test('bears its properties, and no address that could be clicked', async () => {
    const canvas = bikeRepair();
    canvas.meta = { ...canvas.meta, name: 'A (b) \\ c', author: 'Ann\u0000', asOf: '2026-03-04' };
    const { raw } = await print(canvas);
    expect(raw).toContain('/Title (A \\(b\\) \\\\ c)');
    expect(raw).toContain('/Author (Ann)');
    expect(raw).toContain('/Creator (Rapport)');
    expect(raw).toContain('/Lang (en)');
    expect(raw).toContain("/CreationDate (D:20260304000000+00'00')");
    expect(raw).not.toMatch(/\/URI|\/JavaScript|\/JS\b|\/Annot\b/);
  });

  test('says on the first page that notes continue, and has the credit on all', async () => {
    const canvas = manyNotes(150);
    const pdf = await print(canvas);
    expect(pdf.pages).toBeGreaterThan(1);
    expect(textOf(pdf, 1)).toMatch(/\d+notescontinueonpage/);
    expect(textOf(pdf, 2)).toContain('(continued)');
    const all = textOf(pdf);
    for (const block of BLOCKS) {
      for (const { name } of Object.values(canvas[block])) expect(all).toContain(bare(name));
    }
    for (let page = 1; page <= pdf.pages; page++) {
      expect(textOf(pdf, page)).toContain(CREDIT);
      expect(textOf(pdf, page)).toContain(`Page${page}of${pdf.pages}`);
    }
  });
});

const finding = (parts: Partial<PaperFinding>): PaperFinding => ({
  severity: 'warning',
  title: 'Nobody is asked how it went.',
  detail: 'No activity collects feedback.',
  ...parts,
});

describe('findings', () => {
  test('are numbered on the notes and listed on a page of their own', async () => {
    const canvas = bikeRepair();
    const [note] = Object.keys(canvas.segments);
    const pdf = await print(canvas, {
      findings: [
        finding({ on: note!, severity: 'error', title: 'It costs more than it earns.' }),
        finding({ block: 'partners', kind: 'gap', title: 'No partner yet.' }),
        finding({ block: 'channels', severity: 'info' }),
      ],
    });
    expect(pdf.pages).toBe(2);
    const marks = (page: number) =>
      pdf.drawn.filter((run) => run.page === page && /^[12]$/.test(run.text) && run.size > 5);
    expect(marks(1).length).toBeGreaterThanOrEqual(2);
    const list = textOf(pdf, 2);
    expect(list).toContain('Findings1Error');
    expect(list).toContain('Itcostsmorethanitearns.');
    expect(list).toContain('2Hint');
    expect(list).toContain('StilltofillinNopartneryet.');
    expect(list).toContain(CREDIT);
  });

  test('that were set aside come last, with why, and mark nothing', async () => {
    const pdf = await print(bikeRepair(), {
      findings: [
        finding({ block: 'channels', severity: 'info' }),
        finding({ title: 'Too personal.', waived: 'It is what sets us apart: they love it' }),
      ],
    });
    const list = textOf(pdf, 2);
    expect(list).toContain('SetasideToopersonal.Itiswhatsetsusapart:theyloveit');
    expect(list).not.toContain('2Warning');
  });

  test('go on over as many pages as they need, and lose nothing', async () => {
    const findings = Array.from({ length: 80 }, (_, i) =>
      finding({ title: `Finding number ${i} of many`, detail: 'because '.repeat(i * 4) }),
    );
    const pdf = await print(bikeRepair(), { findings });
    const text = textOf(pdf);
    for (const { title } of findings) expect(text).toContain(bare(title));
    const words = findings.reduce((sum, { detail }) => sum + detail.split('because').length - 1, 0);
    expect(text.split('because').length - 1).toBe(words);
    expect(pdf.drawn.filter((run) => run.y < 20)).toEqual([]);
  });

  test('that there are none is said', async () => {
    const pdf = await print(bikeRepair(), { findings: [] });
    expect(textOf(pdf, 2)).toContain('Nothingherecontradictsitself.');
  });
});

describe('whatever is typed', () => {
  const HOSTILE = [
    ')\\ ((( \\n <</JS (x)>> endobj stream',
    '\u0000\u0001\u001b[31m\t\u0085\u2028end',
    '\ud800 lone \udc00\ud83d',
    '\u202e\u2066\u2067 turned round \u2069',
    'x'.repeat(10_000),
    '字'.repeat(3_000),
    'a' + '\u0301'.repeat(500),
    '\u0600\u0601 \u08e2 ﷽ \ufdfa',
    '𝒜𠀀🏳️‍🌈',
    '   ',
  ];
  test('hostile notes do not throw', async () => {
    const canvas = scripts(
      Object.fromEntries(HOSTILE.map((name, i) => [`n${i}`, name.slice(0, 2000)])),
    );
    // Longer than the schema lets through.
    canvas.activities['n6'] = { ...canvas.activities['n6']!, name: HOSTILE[4]! };
    canvas.meta.name = HOSTILE.join('').slice(0, 2000);
    canvas.meta.asOf = 'not a date';
    const pdf = await print(canvas, {
      findings: HOSTILE.map((text) => finding({ title: text, detail: text })),
    });
    expect(textOf(pdf)).toContain(bare(')\\ ((( \\n <</JS (x)>> endobj stream'));
    expect(pdf.raw.match(/\/Type \/Catalog/g)).toHaveLength(1);
  }, 20_000);

  test('any text can be printed', async () => {
    const name = fc.string({ unit: 'binary', maxLength: 60 });
    await fc.assert(
      fc.asyncProperty(fc.array(name, { minLength: 9, maxLength: 18 }), async (names) => {
        const canvas = scripts(Object.fromEntries(names.map((text, i) => [`n${i}`, text])));
        const { pages } = await print(canvas);
        expect(pages).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 8, seed: 7 },
    );
  }, 30_000);

  test('an empty canvas is a page', async () => {
    const pdf = await print(sketch({ meta: { name: '' } }));
    expect(pdf.pages).toBe(1);
    expect(textOf(pdf)).toContain('CustomerRelationships');
  });
});
