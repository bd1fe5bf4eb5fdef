import { describe, expect, test } from 'vitest';
import type { PaperFinding } from '../../../src/formats/drawing/finding';
import { PAPERS } from '../../../src/formats/drawing/paper';
import { canvasPdf } from '../../../src/formats/pdf/canvas-pdf';
import { glossary, sourcesPage } from '../../../src/formats/report/glossary';
import { BLOCKS } from '../../../src/model/blocks';
import type { Canvas } from '../../../src/model/canvas';
import { readPdf, textOf } from '../pdf/read-pdf';
import { bikeRepair, loadFont, manyNotes } from '../pdf/samples';
import { makerOf } from '../views';

const bare = (text: string) => text.replace(/\s/g, '');
const FINDINGS: PaperFinding[] = [
  {
    severity: 'error',
    title: 'It costs more than it earns.',
    detail: 'By $2.',
    fixes: ['Offer self-service', 'Ask more for it'],
  },
  { severity: 'warning', kind: 'gap', title: 'Who are your partners?', detail: '' },
  { severity: 'info', title: 'Too personal.', detail: '', waived: 'They love it' },
];

async function report(canvas: Canvas, paper: 'a4' | 'a3' | 'letter' = 'a4') {
  const views = ['relationships', 'journey', 'economics'] as const;
  const pictures = await Promise.all(views.map((view) => makerOf(canvas, view)));
  const evidence = await makerOf(canvas, 'evidence');
  const { bytes } = await canvasPdf(canvas, {
    loadFont,
    paper,
    findings: FINDINGS,
    pictures: pictures.map((make) => make!),
    report: {
      color: '#7f5fc0',
      appendix: [evidence!, ...glossary(canvas), ...sourcesPage(['S1', 'BMG-28', 'S1'])],
    },
  });
  return readPdf(bytes);
}

/** The number of the page that an object is, from 1. */
function pageOf(raw: string, object: string): number {
  const kids = /\/Kids \[([^\]]*)\]/.exec(raw)![1]!;
  return [...kids.matchAll(/(\d+) 0 R/g)].findIndex(([, id]) => id === object) + 1;
}

describe('a report', () => {
  test('says on its cover who made what for whom, what was found, and what is where', async () => {
    const canvas = bikeRepair();
    canvas.meta = { ...canvas.meta, author: 'Ann', client: 'Bo & Sons', asOf: '2026-03-04' };
    const pdf = await report(canvas);
    const cover = textOf(pdf, 1);
    expect(cover).toContain(bare(canvas.meta.name));
    expect(cover).toContain('byAnnforBo&Sons');
    expect(cover).toContain('March4,2026');
    expect(cover).toContain('1error·1gapstilltofill·1findingsetaside');
    expect(cover).toContain('1Itcostsmorethanitearns.');
    expect(pdf.raw).toContain('/Lang (en)');
    const contents = [
      'Business model canvas',
      'Does what you offer fit what they expect?',
      'Where do customers meet you on their way?',
      'What does a customer bring in, and what does it cost to serve one?',
      'Findings',
      'What do you know, and what do you only assume?',
      'The relationship types used here, and what they mean',
      'What the findings are based on',
    ];
    const outline = [...pdf.raw.matchAll(/\/Title \((.*)\)\r?\n\/Parent[^]*?\/Dest \[(\d+) 0 R/g)];
    expect(outline.map(([, title]) => title)).toEqual(contents);
    const links = [...pdf.raw.matchAll(/\/Subtype \/Link [^>]*\/Dest \[(\d+) 0 R/g)];
    expect(links).toHaveLength(contents.length);
    contents.forEach((title, i) => {
      const page = pageOf(pdf.raw, outline[i]![2]!);
      expect(pageOf(pdf.raw, links[i]![1]!)).toBe(page);
      expect(cover).toContain(`${bare(title)}${page}`);
      // The sheet has the name of the canvas above it, all others their title.
      expect(textOf(pdf, page)).toContain(i === 0 ? 'KeyPartners' : bare(title));
    });
  });

  test('tells what would mend a finding, and which types and sources it speaks of', async () => {
    const text = textOf(await report(bikeRepair()));
    expect(text).toContain('By$2.•Offerself-service•Askmoreforit');
    expect(text).toContain('Setaside');
    expect(text).toContain('Theyloveit');
    expect(text).toContain('Arealpersonhelps');
    expect(text).toContain('Osterwalder');
    expect(text.split('BuildingStrongCustomerRelationships')).toHaveLength(2);
  });

  test.each(['a4', 'a3', 'letter'] as const)('of 150 notes loses none on %s', async (paper) => {
    const canvas = manyNotes(150);
    const pdf = await report(canvas, paper);
    const { width, height } = PAPERS[paper];
    const text = textOf(pdf);
    for (const block of BLOCKS) {
      for (const { name } of Object.values(canvas[block])) expect(text).toContain(bare(name));
    }
    for (let page = 1; page <= pdf.pages; page++) {
      expect(textOf(pdf, page)).toContain(`Page${page}of${pdf.pages}`);
    }
    for (const run of pdf.drawn) {
      expect(run.x).toBeGreaterThan(0);
      expect(run.x + run.text.length * run.size * 0.2).toBeLessThan(width);
      expect(run.y).toBeGreaterThan(0);
      expect(run.y).toBeLessThan(height);
    }
  });

  test('of a canvas with a name as long as may be keeps its cover on one page', async () => {
    const canvas = bikeRepair();
    canvas.meta.name = 'A very long name '.repeat(110).trim();
    const pdf = await report(canvas);
    expect(textOf(pdf, 1)).toContain('…');
    expect(textOf(pdf, 1)).toContain('Page1of');
    for (const { y } of pdf.drawn.filter(({ page }) => page === 1)) expect(y).toBeGreaterThan(10);
  });
});
