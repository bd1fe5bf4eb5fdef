import { describe, expect, test } from 'vitest';
import { shifted } from '../../../src/layout/marks';
import { PICTURE_WIDTH, wholeOf } from '../../../src/layout/picture';
import { relationshipsPicture } from '../../../src/layout/relationships/picture';
import { segmentRows } from '../../../src/layout/relationships/rows';
import { TYPE } from '../../../src/layout/text';
import { foundOn, measure, template, TEMPLATES } from './templates';

const squeeze = (text: string) => text.replace(/\s+/g, '');

describe.each(TEMPLATES)('%s', (file) => {
  const canvas = template(file);
  const found = foundOn(canvas);
  const picture = relationshipsPicture(canvas, found, measure);
  const texts = wholeOf(picture).marks.flatMap((mark) => (mark.is === 'text' ? [mark] : []));

  test('says on paper what the rows say', () => {
    const words = squeeze(texts.map(({ text }) => text).join(''));
    for (const row of segmentRows(canvas, found)) {
      for (const said of [row.name, row.cost.text, row.evidence.text, row.verdict]) {
        expect(words).toContain(squeeze(said));
      }
      for (const { name, text } of row.measures) {
        expect(words).toContain(squeeze(name));
        expect(words).toContain(squeeze(text));
      }
    }
  });

  test('says how many of several relationships have a goal, as the screen does', () => {
    const words = squeeze(texts.map(({ text }) => text).join(''));
    const said = segmentRows(canvas, found).flatMap(({ goals, offered }) =>
      goals
        .filter(({ by }) => by.length > 0 && by.length < offered.length)
        .map(({ label, by }) => squeeze(`${label} (${by.length} of ${offered.length})`)),
    );
    expect(said.filter((one) => !words.includes(one))).toEqual([]);
  });

  test('cuts no word of its headings or verdicts', () => {
    const words = new Set(texts.flatMap(({ text }) => text.split(/\s+/)));
    for (const word of ['Integrated', 'against', 'Findings']) expect(words).toContain(word);
    for (const row of segmentRows(canvas, found)) {
      for (const word of `${row.evidence.text} ${row.verdict}`.split(/\s+/)) {
        expect(words).toContain(word);
      }
    }
  });

  test('no text leaves the page or covers another', () => {
    const boxes = texts.map(({ text, x, y, style, align = 'left', bold }) => {
      const width = measure(text, style) * (bold ? 1.07 : 1);
      const left = align === 'left' ? x : align === 'right' ? x - width : x - width / 2;
      const { line } = TYPE[style];
      return { text, left, right: left + width, top: y - line / 2, bottom: y + line / 2 };
    });
    for (const [i, a] of boxes.entries()) {
      expect(a.left, a.text).toBeGreaterThanOrEqual(0);
      expect(a.right, a.text).toBeLessThanOrEqual(PICTURE_WIDTH);
      for (const b of boxes.slice(i + 1)) {
        const over =
          a.left < b.right - 0.01 &&
          b.left < a.right - 0.01 &&
          a.top < b.bottom - 0.01 &&
          b.top < a.bottom - 0.01;
        expect(over, `“${a.text}” and “${b.text}”`).toBe(false);
      }
    }
  });

  test('its headings and stops stand again on each page', () => {
    expect(picture.bands.filter(({ repeats }) => repeats)).toHaveLength(2);
    for (const { height, marks } of picture.bands) {
      for (const mark of shifted(marks, 0, 0)) {
        const bottom = mark.is === 'line' ? Math.max(mark.y1, mark.y2) : mark.y;
        expect(bottom).toBeLessThanOrEqual(height + 0.01);
      }
    }
  });
});
