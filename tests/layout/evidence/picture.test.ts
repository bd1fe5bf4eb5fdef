import '../../../src/i18n/evidence';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cardsOf } from '../../../src/layout/evidence/cards';
import { logOf } from '../../../src/layout/evidence/log';
import { evidencePicture } from '../../../src/layout/evidence/picture';
import { storiesOf } from '../../../src/layout/evidence/timeline';
import type { Mark } from '../../../src/layout/marks';
import { PICTURE_WIDTH, wholeOf } from '../../../src/layout/picture';
import { TYPE, type Measure } from '../../../src/layout/text';
import type { Canvas } from '../../../src/model/canvas';
import { anyCanvas } from '../../support/arbitrary-canvas';
import { template, TEMPLATES } from '../../support/templates';

const measure: Measure = (text, style) => text.length * TYPE[style].size * 0.55;
const picture = (canvas: Canvas) => evidencePicture(canvas, [], measure);

/** The room that a text takes; bold letters are a little wider. */
function boxOf(mark: Extract<Mark, { is: 'text' }>) {
  const { size } = TYPE[mark.style];
  const width = measure(mark.text, mark.style) * (mark.bold ? 1.07 : 1);
  const left = mark.align === 'right' ? mark.x - width : mark.x;
  return { left, right: left + width, top: mark.y - size / 2, bottom: mark.y + size / 2 };
}

/** Texts that stand over each other or outside the picture. */
function faults(canvas: Canvas): string[] {
  const { height, marks } = wholeOf(picture(canvas));
  const texts = marks
    .filter((mark): mark is Extract<Mark, { is: 'text' }> => mark.is === 'text' && mark.text !== '')
    .map((mark) => ({ text: mark.text, ...boxOf(mark) }));
  return texts.flatMap((a, i) => [
    ...(a.left < 0 || a.right > PICTURE_WIDTH || a.top < 0 || a.bottom > height
      ? [`outside: ${a.text}`]
      : []),
    ...texts
      .slice(i + 1)
      .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      .map((b) => `${a.text} over ${b.text}`),
  ]);
}

const wordsOf = (canvas: Canvas) =>
  wholeOf(picture(canvas))
    .marks.flatMap((mark) => (mark.is === 'text' ? mark.text : []))
    .join(' ')
    .replace(/\s+/g, '');

describe.each(TEMPLATES)('the picture of %s', (name) => {
  const canvas = template(name);

  test('has no text over another or outside', () => {
    expect(faults(canvas)).toEqual([]);
  });

  test('says what the view says', () => {
    const words = wordsOf(canvas);
    const { open, settled } = cardsOf(canvas);
    const expected = [
      ...open.flatMap(({ statement, doubt, rests }) => [statement, doubt, rests]),
      ...settled.map(({ statement }) => statement),
      ...storiesOf(canvas).flatMap(({ steps }) => steps.flatMap(({ what, note }) => [what, note])),
      ...logOf(canvas).flatMap(({ kind, weightWord, stanceWord, turned }) => [
        kind,
        weightWord,
        stanceWord,
        turned,
      ]),
    ];
    for (const text of expected) expect(words).toContain(text.replace(/\s+/g, ''));
  });
});

test('the picture of any canvas has no text over another or outside', () => {
  fc.assert(
    fc.property(anyCanvas, (canvas) => {
      expect(faults(canvas)).toEqual([]);
    }),
    { numRuns: 40 },
  );
});
