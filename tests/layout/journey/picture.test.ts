import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { journeyPicture } from '../../../src/layout/journey/picture';
import { journeyRows } from '../../../src/layout/journey/rows';
import type { Mark } from '../../../src/layout/marks';
import { wholeOf, type Found } from '../../../src/layout/picture';
import { TYPE, type Measure } from '../../../src/layout/text';
import { Canvas, type Canvas as CanvasType } from '../../../src/model/canvas';
import { viewOf } from '../../../src/model/view';
import { describe as inWords } from '../../../src/i18n/describe';
import '../../../src/store/checker';
import { check } from '../../../src/rules/engine';
import { RULES } from '../../../src/rules/index';
import { anyCanvas } from '../../support/arbitrary-canvas';

const folder = new URL('../../../templates/', import.meta.url);
const files = readdirSync(folder).filter((file) => file.endsWith('.bmc.json'));
const read = (file: string) =>
  Canvas.parse(JSON.parse(readFileSync(new URL(file, folder), 'utf8'))) as CanvasType;

const measure: Measure = (text, style) => Array.from(text).length * TYPE[style].size * 0.56;
const foundOn = (canvas: CanvasType): Found[] =>
  check(canvas, RULES).findings.map((finding) => ({
    ...finding,
    title: inWords(finding, viewOf(canvas)).title,
  }));
type TextMark = Extract<Mark, { is: 'text' }>;
const textsOf = (canvas: CanvasType, found = foundOn(canvas)) => {
  const picture = journeyPicture(canvas, found, measure);
  return {
    picture,
    texts: wholeOf(picture).marks.filter((mark): mark is TextMark => mark.is === 'text'),
  };
};
const squeeze = (text: string) => text.replace(/\s+/gu, '');

/** Two texts on one line of the same picture that cover each other, or leave it. */
function collisions({ picture, texts }: ReturnType<typeof textsOf>): string[] {
  const { width, height } = wholeOf(picture);
  const boxes = texts.map(({ text, x, y, style, bold }) => ({
    text,
    left: x,
    right: x + measure(text, style) * (bold ? 1.07 : 1),
    top: y - TYPE[style].line / 2,
    bottom: y + TYPE[style].line / 2,
  }));
  return boxes.flatMap((a, i) => [
    ...(a.right > width + 0.01 || a.left < 0 || a.bottom > height + 0.01
      ? [`${a.text} is outside`]
      : []),
    ...boxes
      .slice(i + 1)
      .filter(
        (b) =>
          a.left < b.right - 0.01 &&
          b.left < a.right - 0.01 &&
          a.top < b.bottom - 0.01 &&
          b.top < a.bottom - 0.01,
      )
      .map((b) => `${a.text} covers ${b.text}`),
  ]);
}

describe.each(files)('%s', (file) => {
  const canvas = read(file);

  it('shows every word of every cell, and each in its place', () => {
    const shown = textsOf(canvas);
    const all = squeeze(shown.texts.map(({ text }) => text).join(''));
    const rows = journeyRows(canvas, foundOn(canvas));
    expect(rows).toHaveLength(Object.keys(canvas.segments).length);
    for (const row of rows) {
      expect(all).toContain(squeeze(row.name + row.met));
      for (const { touchpoints, minded } of row.steps) {
        for (const { name, facts } of touchpoints) {
          expect(all).toContain(squeeze(name + facts.join(' · ')));
        }
        for (const { title } of minded) expect(all).toContain(squeeze(title));
      }
    }
    expect(collisions(shown)).toEqual([]);
  });
});

it('marks a cell that a rule minds', () => {
  const canvas = read('gsk-alli.bmc.json');
  const [row] = journeyRows(canvas, foundOn(canvas));
  expect(row!.steps.at(-1)!.minded.map(({ rule }) => rule)).toEqual(['no-human-fallback']);
  const { texts } = textsOf(canvas);
  expect(texts.some(({ fill }) => fill === 'amber')).toBe(true);
  expect(textsOf(canvas, []).texts.some(({ fill }) => fill === 'amber')).toBe(false);
});

it('adds the map of a segment only when something beside pain is noted', () => {
  const canvas = read('zappos.bmc.json');
  const segment = Object.keys(canvas.segments)[0]!;
  const note = (about: 'pain' | 'trust') =>
    textsOf({
      ...canvas,
      journey: { n: { id: 'n', segment, phase: 'delivery', about, text: 'Word of mouth' } },
    }).texts.map(({ text }) => text);
  expect(note('pain').join(' ')).toContain('Pain: Word of mouth');
  expect(note('pain').join(' ')).not.toContain('The way of');
  expect(note('trust').join(' ')).toContain('The way of');
  expect(note('trust')).toContain('Word of mouth');
  expect(note('trust')).toContain('Trust');
  expect(note('trust')).not.toContain('Loyalty');
});

it('covers nothing and leaves nothing out on any canvas', () => {
  fc.assert(
    fc.property(anyCanvas, (canvas) => {
      const shown = textsOf(canvas, []);
      expect(collisions(shown)).toEqual([]);
      const all = squeeze(shown.texts.map(({ text }) => text).join(''));
      const noted = Object.values(canvas.journey ?? {}).filter(
        ({ segment, about }) => canvas.segments[segment] && about !== 'pain',
      );
      expect(noted.filter(({ text }) => !all.includes(squeeze(text)))).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
