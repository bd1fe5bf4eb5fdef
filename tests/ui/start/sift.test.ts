import { describe, expect, it, test } from 'vitest';
import { size } from '../../../src/i18n/bytes';
import { sift, tagsOf, withTag } from '../../../src/ui/start/library/sift';

const items = [
  { id: '1', name: 'Bakery', bytes: 10, tags: ['Course', 'client'] },
  { id: '2', name: 'Äpfel und Birnen', bytes: 30, tags: ['client'] },
  { id: '3', name: 'Zoo', bytes: 20 },
  { id: '4', name: 'bakery two', tags: ['course'] },
];
const found = (search: string, tags: string[] = [], order: 'opened' | 'name' | 'size' = 'opened') =>
  sift(items, { search, tags, order })
    .map(({ id }) => id)
    .join('');

describe('canvases', () => {
  it.each([
    ['', '1234'],
    ['BAKERY', '14'],
    ['two bakery', '4'],
    ['bakery client', '1'],
    ['birnen', '2'],
    ['nothing', ''],
  ])('are found by “%s” in names and tags: %s', (search, ids) => {
    expect(found(search)).toBe(ids);
  });

  it('are those with all chosen tags, however they are written', () => {
    expect(found('', ['course'])).toBe('14');
    expect(found('', ['course', 'client'])).toBe('1');
  });

  it('stand as they come, by name, or by size', () => {
    expect(found('', [], 'name')).toBe('2143');
    expect(found('', [], 'size')).toBe('2314');
    const versions = ['v10', 'v2'].map((name) => ({ id: name, name }));
    expect(sift(versions, { search: '', tags: [], order: 'name' })[0]!.name).toBe('v2');
  });
});

test('tags are listed once, the most used first', () => {
  expect(tagsOf(items)).toEqual(['client', 'Course']);
});

test.each([
  ['new', ['old', 'new']],
  ['  two   words ', ['old', 'two words']],
  ['OLD', ['old']],
  [' ', ['old']],
  ['longer than it may be', ['old', 'longer tha']],
])('a tag is added tidied, once: “%s”', (typed, tags) => {
  expect(withTag(['old'], typed, { length: 10, count: 5 })).toEqual(tags);
  expect(withTag(['old'], typed, { length: 10, count: 1 })).toEqual(['old']);
});

test.each([
  [0, '1 kB'],
  [1499, '1 kB'],
  [81_234, '81 kB'],
  [999_600, '1 MB'],
  [3_440_000, '3.4 MB'],
  [250_000_000, '250 MB'],
  [10_700_000_000, '10.7 GB'],
])('%d bytes are %s', (bytes, said) => {
  expect(size(bytes)).toBe(said);
});
