import { describe, expect, it } from 'vitest';
import { readMemory, remembering, wishesFor } from '../../../src/app/guide/memory';

describe('what the guide remembers', () => {
  it('reads back what was written', () => {
    const memory = remembering([], 'a', { away: false, skipped: ['channels'] });
    expect(readMemory(JSON.stringify(memory))).toEqual(memory);
    expect(wishesFor(memory, 'a')?.skipped).toEqual(['channels']);
    expect(wishesFor(memory, 'b')).toBeUndefined();
  });

  it.each([
    [undefined],
    ['{"half": '],
    ['null'],
    ['{}'],
    ['[1, null, ["a"], ["a", null], ["a", {"away": 1, "skipped": []}]]'],
    ['[["a", {"away": true, "skipped": ["cellar"]}]]'],
  ])('forgets what cannot be read: %s', (text) => {
    expect(readMemory(text)).toEqual([]);
  });

  it('keeps one entry a canvas and forgets the oldest', () => {
    let memory = readMemory('[]');
    for (let i = 0; i < 60; i++) memory = remembering(memory, `c${i}`, { away: true, skipped: [] });
    memory = remembering(memory, 'c59', { away: false, skipped: [] });
    expect(memory).toHaveLength(50);
    expect(wishesFor(memory, 'c59')?.away).toBe(false);
    expect(wishesFor(memory, 'c0')).toBeUndefined();
  });
});
