import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { allFaces } from '../../../src/layout/face';
import { fold, placesIn, wordsOf } from '../../../src/layout/find/fold';
import { matches } from '../../../src/layout/find/matches';
import type { Canvas } from '../../../src/model/canvas';
import type { Query } from '../../../src/model/query';
import { sketch } from '../../../src/model/sketch';
import { anyCanvas } from '../../support/arbitrary-canvas';

const found = (canvas: Canvas, query: Query, on: Record<string, string[]> = {}) =>
  matches(
    canvas,
    allFaces(canvas),
    new Map(Object.entries(on).map(([id, list]) => [id, new Set(list)])),
    query,
  );

const canvas = sketch({
  segments: { riders: { name: 'Bike riders' }, cafes: { name: 'Cafés in Łódź', state: 'planned' } },
  propositions: { clinic: { name: 'Bike clinic', note: 'Straße vor dem Haus' } },
  relationships: { visits: { name: 'Visits', type: 'personal_assistance', status: 'assumed' } },
  links: [
    ['clinic', 'riders'],
    ['visits', 'cafes'],
  ],
});

describe('fold', () => {
  it.each([
    ['CAFÉ', 'cafe'],
    ['cafe\u0301', 'cafe'],
    ['Łódź', 'lodz'],
    ['Straße', 'strasse'],
    ['İSTANBUL', 'istanbul'],
    ['ΟΔΟΣ', 'οδοσ'],
    ['שָׁלוֹם', 'שלום'],
    ['हिन्दी', 'हिन्दी'],
    ['ﬁsh', 'fish'],
  ])('%s is compared as %s', (original, folded) => {
    expect(fold(original)).toBe(fold(folded));
    expect(fold(original)).toBe(folded.normalize('NFKD'));
  });

  it('says where a word stands in the text itself', () => {
    const text = 'Große cafe\u0301s in GROSSETO';
    const parts = placesIn(text, ['gross', 'cafe']).map(([from, to]) => text.slice(from, to));
    expect(parts).toEqual(['Groß', 'GROSS', 'cafe\u0301']);
  });

  it('is the same whatever the case, and a second time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
      }),
    );
  });

  it('marks only what stands in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.string({ unit: 'grapheme' }),
        (text, word) => {
          for (const [from, to] of placesIn(text, wordsOf(word))) {
            expect(from).toBeLessThan(to);
            expect(to).toBeLessThanOrEqual(text.length);
          }
        },
      ),
    );
  });
});

describe('matches', () => {
  it('finds names, what the face shows, and the note’s own text', () => {
    expect(found(canvas, { text: 'bike' })).toEqual(['riders', 'clinic']);
    expect(found(canvas, { text: 'personal' })).toEqual(['visits']);
    expect(found(canvas, { text: 'strasse' })).toEqual(['clinic']);
  });

  it('wants all words, in any order, without case and accents', () => {
    expect(found(canvas, { text: 'LODZ cafes' })).toEqual(['cafes']);
    expect(found(canvas, { text: 'bike cafes' })).toEqual([]);
  });

  it('narrows by block, segment, finding, status and state', () => {
    expect(found(canvas, { text: 'bike', block: 'segments' })).toEqual(['riders']);
    expect(found(canvas, { text: '', segment: 'riders' })).toEqual(['riders', 'clinic']);
    expect(found(canvas, { text: '', status: 'assumed' })).toEqual(['visits']);
    expect(found(canvas, { text: '', state: 'planned' })).toEqual(['cafes']);
    const on = { riders: ['error'], clinic: ['info', 'warning'] };
    expect(found(canvas, { text: '', finding: 'warning' }, on)).toEqual(['clinic']);
    expect(found(canvas, { text: '', finding: 'any' }, on)).toEqual(['riders', 'clinic']);
    expect(found(canvas, { text: '', finding: 'none' }, on)).toEqual(['cafes', 'visits']);
  });

  it('finds nothing when nothing is asked', () => {
    expect(found(canvas, { text: '  ' })).toEqual([]);
  });

  it('finds every note by any part of its name, in any case', () => {
    fc.assert(
      fc.property(anyCanvas, fc.nat(), fc.nat(), fc.nat(), (any, which, from, length) => {
        const notes = Object.values(allFaces(any)).flat();
        const note = notes[which % Math.max(1, notes.length)];
        fc.pre(note !== undefined);
        const signs = Array.from(note!.title);
        const start = from % Math.max(1, signs.length);
        const part = signs.slice(start, start + 1 + (length % 5)).join('');
        fc.pre(part.trim() !== '' && wordsOf(part).length > 0);
        expect(found(any, { text: part })).toContain(note!.id);
        expect(found(any, { text: part.toLowerCase() })).toContain(note!.id);
      }),
      { numRuns: 40 },
    );
  });

  it('never finds more for another word or filter', () => {
    fc.assert(
      fc.property(anyCanvas, fc.string(), fc.string(), (any, one, other) => {
        fc.pre(wordsOf(one).length > 0);
        const wide = new Set(found(any, { text: one }));
        for (const id of found(any, { text: `${one} ${other}` })) expect(wide).toContain(id);
        for (const id of found(any, { text: one, block: 'channels' })) expect(wide).toContain(id);
      }),
      { numRuns: 40 },
    );
  });
});
