import { readdirSync, readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clipText } from '../../../src/formats/clip-text';
import { decode } from '../../../src/formats/in/decode';
import { recognise } from '../../../src/formats/in/recognise';
import { readCanvas } from '../../../src/formats/json';
import { writeCanvas } from '../../../src/formats/write-json';
import { BLOCKS } from '../../../src/model/blocks';
import type { Canvas } from '../../../src/model/canvas';
import { emptyCanvas } from '../../../src/model/empty-canvas';
import { NAME_LIMIT } from '../../../src/model/limits';
import { inOrder } from '../../../src/model/order';
import { random } from '../../support/random';
import { worked } from '../../support/worked';

const FOLDER = new URL('../../corpus/texts/', import.meta.url);
const TEXTS = readdirSync(FOLDER).map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
const MARKDOWN = '## Channels\n- Shop\n\n## Customers\n- Ärzte\n';
const names = (canvas: Canvas) =>
  BLOCKS.map((block) => inOrder(canvas, block).map(({ name }) => name));

describe('Markdown of headings with bullets', () => {
  const word = fc.stringMatching(/^[A-Za-zäöüéñ][A-Za-zäöüéñ0-9,.%-]{0,11}$/);
  const name = fc
    .array(word, { minLength: 1, maxLength: 6 })
    // Two letters are what stands where a note is to come.
    .map((words) => `Note ${words.join(' ')}`);
  const blocks = fc.tuple(...BLOCKS.map(() => fc.array(name, { minLength: 1, maxLength: 5 })));

  it('is read back with the same notes in the same order', () => {
    fc.assert(
      fc.property(blocks, (notes) => {
        const canvas = emptyCanvas('random', 'Random');
        BLOCKS.forEach((block, b) =>
          notes[b]!.forEach((text, i) => {
            const id = `${block}-${i}`;
            (canvas[block] as Record<string, object>)[id] = { id, name: text, order: i };
          }),
        );
        const read = recognise(clipText(canvas));
        expect(read.ok && names(read.canvas)).toEqual(notes);
      }),
    );
  });
});

describe('what is recognised', () => {
  it('is our own first, by content', () => {
    const canvas = emptyCanvas('own', 'Own');
    expect(recognise(writeCanvas(canvas))).toEqual({
      ok: true,
      source: 'rapport',
      canvas,
      left: [],
    });
  });

  it.each([
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${MARKDOWN}`)],
    ['UTF-16, little end first', Buffer.from(`\uFEFF${MARKDOWN}`, 'utf16le')],
    ['UTF-16, big end first', Buffer.from(`\uFEFF${MARKDOWN}`, 'utf16le').swap16()],
    ['Windows-1252', Buffer.from(MARKDOWN, 'latin1')],
  ])('comes in %s', (_, bytes) => {
    const read = recognise(decode(bytes));
    expect(read.ok && names(read.canvas).flat()).toEqual(['Ärzte', 'Shop']);
  });

  it('keeps what is too long for a name in the note', () => {
    const long = 'word '.repeat(600).trim();
    const read = recognise(`## Channels\n- ${long}\n\n## Customers\n- A\n`);
    if (!read.ok) throw new Error(read.why);
    const [note] = inOrder(read.canvas, 'channels');
    expect(note!.name + note!.note!).toBe(long);
    expect(note!.name).toHaveLength(NAME_LIMIT);
    expect(read.left).toMatchObject([{ why: 'too-long' }]);
  });
});

describe('bad input', () => {
  it('ends in a result within a second, however a text was damaged', () => {
    const next = random(7);
    const pick = (n: number) => Math.floor(next() * n);
    const harm = [
      '__proto__',
      'constructor',
      '|',
      '\n',
      '**',
      '[',
      '`',
      '<td>',
      '"',
      '\t',
      '\u0000',
      '\uD800',
      '    ',
      '> > ',
      '- - ',
    ];
    let slowest = 0;
    const refused: string[] = [];
    for (let i = 0; i < 5000; i++) {
      let text = TEXTS[pick(TEXTS.length)]!;
      for (let n = pick(4); n >= 0; n--) {
        const [from, to] = [pick(text.length + 1), pick(text.length + 1)];
        const piece = text.slice(Math.min(from, to), Math.max(from, to));
        const ways = [
          () => text.slice(0, from),
          () =>
            text.slice(0, from) + harm[pick(harm.length)]!.repeat(1 + pick(50)) + text.slice(from),
          () => text.slice(0, from) + piece + text.slice(from),
          () => text.replace(piece, ''),
        ];
        text = ways[pick(ways.length)]!().slice(0, 200_000);
      }
      let read = recognise('');
      slowest = Math.max(
        slowest,
        worked(() => (read = recognise(text))),
      );
      if (read.ok && !readCanvas(writeCanvas(read.canvas)).ok) refused.push(text);
    }
    expect(refused).toEqual([]);
    expect(slowest).toBeLessThan(1000);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  it.each([
    ['marks', '*a '.repeat(50_000)],
    ['brackets', '[a]('.repeat(37_000)],
    ['quotes in quotes', '> '.repeat(75_000)],
    ['a long list', '- a\n'.repeat(37_000)],
    ['many labels', 'abcdefgh:\n'.repeat(200_000)],
    ['labels that nearly name a block', '**Custmer Sgments**\n\n'.repeat(1_900)],
    ['tables in tables', '<table>'.repeat(20_000)],
    ['wide cells', `<table><tr>${'<td rowspan=20 colspan=20>a'.repeat(5_000)}`],
    ['a wide table', `${'|a'.repeat(20_000)}\n${'|-'.repeat(20_000)}\n${'|b'.repeat(20_000)}`],
    ['spaces', `${' '.repeat(150_000)}a:${' '.repeat(150_000)}`],
    ['references', `[a]: b\n${'[a] '.repeat(40_000)}`],
    ['fences', '```\na\n```\n'.repeat(1_300)],
    ['one line', 'x'.repeat(9_000_000)],
  ])('is given up in time: %s', (_, text) => {
    expect(worked(() => recognise(text))).toBeLessThan(1000);
  });
});
