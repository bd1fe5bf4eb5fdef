import { expect, test } from 'vitest';
import { after } from '../../src/model/edit';
import { merge } from '../../src/model/edit-merge';
import { sketch } from '../../src/model/sketch';

const about = { id: 'b' };
const canvas = sketch({
  segments: {
    a: { role: 'payer', upgradesTo: 'b', interdependentWith: ['b', 'c'] },
    b: { role: 'user' },
    c: { upgradesTo: 'b', interdependentWith: ['a', 'b'] },
  },
  propositions: { offer: {} },
  relationships: { bond: {} },
  kpis: { mood: { kind: 'csat', of: 'b' } },
  assumptions: { guess: { about, statement: 'x', importance: 'low', status: 'untested' } },
  evidence: { seen: { about, kind: 'interview', supports: true } },
  links: [
    ['offer', 'a'],
    ['offer', 'b'],
    ['bond', 'b'],
  ],
});
const next = after(canvas, merge('a', 'b'));

test('moves links, records and mentions, and keeps what the other note says', () => {
  expect(Object.keys(next.segments)).toEqual(['a', 'c']);
  expect(next.segments.a).toMatchObject({ role: 'payer', interdependentWith: ['c'] });
  expect(next.segments.a).not.toHaveProperty('upgradesTo');
  expect(next.segments.c).toMatchObject({ upgradesTo: 'a', interdependentWith: ['a'] });
  expect(Object.keys(next.links).sort()).toEqual(['bond>a', 'offer>a']);
  expect(next.kpis.mood!.of).toBe('a');
  expect(next.assumptions.guess!.about.id).toBe('a');
  expect(next.evidence.seen!.about.id).toBe('a');
});

test('does nothing across blocks, with itself, or a second time', () => {
  expect(after(canvas, merge('a', 'offer'))).toBe(canvas);
  expect(after(canvas, merge('a', 'a'))).toBe(canvas);
  expect(after(canvas, merge('gone', 'b'))).toBe(canvas);
  expect(after(next, merge('a', 'b'))).toBe(next);
});
