import { describe, expect, test } from 'vitest';
import { SHAPES } from '../../../src/formats/in/shapes';
import type { Understood } from '../../../src/formats/in/understood';
import { NAME_LIMIT, TEXT_LIMIT } from '../../../src/model/limits';

const read = (data: unknown): Understood => {
  const text = typeof data === 'string' ? data : JSON.stringify(data);
  const found = SHAPES.flatMap((reader) => reader(text) ?? [])[0];
  if (!found?.ok) throw new Error(`not read: ${JSON.stringify(found)}`);
  return found;
};
const partners = (...keyPartners: unknown[]) => read({ keyPartners, customerSegments: ['Riders'] });
const notesOf = ({ canvas }: Understood) => Object.values(canvas.partners);

describe('a name that is too long', () => {
  test('goes on in the text of the note, in front of what stands there', () => {
    const name = `${'a'.repeat(NAME_LIMIT)}b`;
    const found = partners({ name, description: 'Known since 1990' });
    expect(notesOf(found)[0]).toMatchObject({
      name: 'a'.repeat(NAME_LIMIT),
      note: 'b\n\nKnown since 1990',
    });
    expect(found.left).toEqual([{ what: 'a'.repeat(200), why: 'too-long' }]);
  });

  test('is not cut within a character', () => {
    const [note] = notesOf(partners(`${'a'.repeat(NAME_LIMIT - 1)}😀`));
    expect(note).toMatchObject({ name: 'a'.repeat(NAME_LIMIT - 1), note: '😀' });
  });

  test('ends where the text of a note ends', () => {
    const [note] = notesOf(partners('a'.repeat(NAME_LIMIT + TEXT_LIMIT + 1)));
    expect(note!.note).toHaveLength(TEXT_LIMIT);
  });
});

describe('ids', () => {
  test('are kept where they are texts that no other note has', () => {
    const found = partners(
      { id: 'p-1', name: 'A' },
      { id: 'p-1', name: 'B' },
      { id: 7, name: 'C' },
    );
    const ids = notesOf(found).map(({ id }) => id);
    expect(ids).toContain('p-1');
    expect(new Set(ids).size).toBe(3);
    expect(found.canvas.partners['p-1']!.name).toBe('A');
    expect(ids).not.toContain('7');
  });

  test('that are too long or mean the prototype are replaced', () => {
    const found = partners({ id: 'x'.repeat(201), name: 'A' }, { id: '__proto__', name: 'B' });
    expect(notesOf(found).map(({ name }) => name)).toEqual(['A', 'B']);
    expect(Object.keys(found.canvas.partners)).not.toContain('__proto__');
  });
});

test('a sheet of too many notes keeps as many as a canvas may have, and says which it left', () => {
  const names = Array.from({ length: 20_010 }, (_, i) => `n${i}`);
  const found = partners(...names);
  expect(notesOf(found)).toHaveLength(20_000);
  expect(found.left).toHaveLength(11);
});

test('a relationship is with the first of its segments, and the others are named', () => {
  const found = read(`
version: "2.0"
meta: { name: Two, portfolio: explore, stage: ideation }
customer_segments: [{ id: cs-a, name: A }, { id: cs-b, name: B }]
customer_relationships: [{ id: cr-a, name: R, for: { customer_segments: [cs-a, cs-b] } }]
`);
  expect(Object.keys(found.canvas.links)).toEqual(['cr-a>cs-a']);
  expect(found.left).toEqual([{ what: 'R → B', why: 'no-link' }]);
});

test('a lean canvas says which of its blocks are not ours', () => {
  const text = JSON.stringify({ problem: ['a'], solution: ['b'], customerSegments: ['c'] });
  expect(SHAPES.flatMap((reader) => reader(text) ?? [])).toEqual([
    { ok: false, source: 'nine-keys', why: 'lean-canvas', detail: 'problem, solution' },
  ]);
});

test('texts that are no files of keys are left to other readers', () => {
  const texts = [
    '',
    '# Key Partners\n- Farmers',
    'Key Partners: Farmers\nChannels: Shops',
    '[1](x)',
  ];
  for (const text of texts) expect(SHAPES.flatMap((reader) => reader(text) ?? [])).toEqual([]);
});
