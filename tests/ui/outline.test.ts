import { describe, expect, it } from 'vitest';
import '../../src/i18n/outline';
import { after } from '../../src/model/edit';
import { link } from '../../src/model/edit-links';
import { addNotes, rename } from '../../src/model/edit-notes';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import { emptyCanvas } from '../../src/model/empty-canvas';
import { viewOf } from '../../src/model/view';
import { itemsOf, linksOf, makeItemKeeper } from '../../src/ui/canvas/outline/items';

const canvas = [
  addNotes('segments', [
    { id: 's1', name: 'Riders' },
    { id: 's2', name: 'Shops' },
  ]),
  addNotes('channels', [{ id: 'c', name: 'Van' }]),
  addNotes('partners', [{ id: 'p', name: 'Garage' }]),
  link('c', 's2'),
  link('c', 's1'),
  link('p', 'c'),
].reduce(after, emptyCanvas('x', 'X'));

const itemsOn = (on: Canvas) => BLOCKS.flatMap((block) => itemsOf(on, block, undefined, new Map()));

describe('the links of a note in words', () => {
  it('are told from its own end, in the order of the sheet', () => {
    const told = (id: string) => linksOf(viewOf(canvas), id).map(({ verb, name }) => [verb, name]);
    expect(told('c')).toEqual([
      ['Reaches', 'Riders'],
      ['Reaches', 'Shops'],
      ['Operated by', 'Garage'],
    ]);
    expect(told('s1')).toEqual([['Reached by', 'Van']]);
    expect(told('p')).toEqual([['Operates', 'Van']]);
  });

  it('are not told a second time beside the name of a partner', () => {
    expect(itemsOn(canvas).find(({ id }) => id === 'p')?.details).toEqual([]);
  });
});

describe('after an edit', () => {
  it('only what is said of the changed note and its neighbours is new', () => {
    const keep = makeItemKeeper();
    const before = keep(itemsOn(canvas));
    const renamed = keep(itemsOn(after(canvas, rename('s1', 'Bikers'))));
    const changed = renamed.filter((item, i) => item !== before[i]).map(({ id }) => id);
    // The note itself, the channel that reaches it, and the partner that serves it.
    expect(changed).toEqual(['s1', 'c', 'p']);
  });
});
