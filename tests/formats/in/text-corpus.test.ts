import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/formats/in/decode';
import { recognise } from '../../../src/formats/in/recognise';
import { BLOCKS } from '../../../src/model/blocks';
import { inOrder } from '../../../src/model/order';
import { EXPECTED, NO_CANVAS } from '../../corpus/texts';

const FOLDER = new URL('../../corpus/texts/', import.meta.url);
const read = (file: string) => recognise(decode(readFileSync(new URL(file, FOLDER))));

it('the table names every file once', () => {
  const named = [...EXPECTED.map(({ file }) => file), ...Object.keys(NO_CANVAS)];
  expect(named.sort()).toEqual(readdirSync(FOLDER).sort());
});

describe('what people write', () => {
  it.each(EXPECTED)('$file', (expected) => {
    const result = read(expected.file);
    if (!result.ok) throw new Error(JSON.stringify(result));
    const { canvas, left } = result;
    const notes = BLOCKS.flatMap((block) => inOrder(canvas, block));
    const reasons = [...new Set(left.map(({ why }) => why))].sort();
    expect({
      source: result.source,
      counts: BLOCKS.map((block) => inOrder(canvas, block).length),
      title: canvas.meta.name || undefined,
      more: notes.find(({ note }) => note !== undefined)?.note,
      links: Object.keys(canvas.links).length,
      left: reasons,
    }).toEqual({
      source: expected.source,
      counts: expected.counts,
      title: expected.title,
      more: expected.more,
      links: expected.links ?? 0,
      left: [...(expected.left ?? [])].sort(),
    });
    expect(notes.map(({ name }) => name)).toEqual(expect.arrayContaining([...expected.has]));
  });
});

describe('what is no canvas', () => {
  it.each(Object.entries(NO_CANVAS))('%s is %s', (file, why) => {
    expect(read(file)).toMatchObject({ ok: false, why });
  });
});
