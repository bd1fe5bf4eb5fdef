import Deck from 'pptxgenjs';
import type { Canvas } from '../../model/canvas';
import { oneLine } from '../drawing/clean';
import { contentOf, type Content } from '../drawing/content';
import type { PaperFinding } from '../drawing/finding';
import { say } from '../drawing/messages';
import { svgText } from '../svg/svg-pen';
import { canvasSlides } from './canvas-slides';
import { relationshipSlides } from './relationship-slides';
import type { Item } from './room';
import { columnSlides, titles } from './slide';

/**
 * A canvas as slides whose shapes and texts can be edited: the sheet, the relationships, and the
 * findings where they are given. Details stand in the notes of the speaker.
 */
export async function canvasPptx(
  canvas: Canvas,
  findings?: readonly PaperFinding[],
): Promise<ArrayBuffer> {
  const deck = new Deck();
  deck.layout = 'LAYOUT_WIDE';
  deck.theme = { headFontFace: 'Arial', bodyFontFace: 'Arial' };
  deck.title = svgText(oneLine(canvas.meta.name));
  deck.author = svgText(oneLine(canvas.meta.author ?? ''));
  deck.company = '';
  const content = contentOf(canvas, findings, svgText);
  canvasSlides(deck, content);
  if (Object.keys(canvas.segments).length > 0) relationshipSlides(deck, canvas, svgText);
  if (content.findings) findingSlides(deck, content.findings);
  return (await deck.write({ outputType: 'arraybuffer' })) as ArrayBuffer;
}

function findingSlides(deck: Deck, findings: NonNullable<Content['findings']>): void {
  const { conflicts, gaps, waived } = findings;
  const fixes = new Map<Item, readonly string[]>();
  const items = conflicts.map((finding): Item => {
    const { number, word, title, detail, where } = finding;
    const item: Item = [
      { text: [number, word, where].filter(Boolean).join(' · '), look: 'muted' },
      { text: title, look: 'bold' },
      ...(detail ? [{ text: detail }] : []),
    ];
    fixes.set(item, [title, ...finding.fixes]);
    return item;
  });
  if (conflicts.length === 0) items.push([{ text: say('pdf.noFindings') }]);
  const heading = (key: 'pdf.checklist' | 'pdf.waived') =>
    ({ text: say(key), look: 'bold' }) as const;
  gaps.forEach((text, i) =>
    items.push([...(i === 0 ? [heading('pdf.checklist')] : []), { text, bullet: true }]),
  );
  waived.forEach(({ title, why }, i) =>
    items.push([
      ...(i === 0 ? [heading('pdf.waived')] : []),
      { text: title },
      { text: why, look: 'muted' },
    ]),
  );
  columnSlides(deck, titles(say('pdf.findings')), items, 2, (shown) =>
    shown.flatMap((item) => fixes.get(item)?.join('\n') ?? []).join('\n\n'),
  );
}
