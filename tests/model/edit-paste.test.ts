import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { acceptCanvas } from '../../src/formats/json';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas, Id } from '../../src/model/canvas';
import { clipOf } from '../../src/model/clip';
import { after } from '../../src/model/edit';
import { removeNotes } from '../../src/model/edit-remove';
import { duplicateOf, pasteClip, type PastePlace } from '../../src/model/edit-paste';
import { inOrder } from '../../src/model/order';
import { sketch } from '../../src/model/sketch';
import { anyCanvas } from '../support/arbitrary-canvas';

// Hundreds of canvases on a busy machine.
vi.setConfig({ testTimeout: 30_000 });

const bike = sketch({
  segments: { riders: { upgradesTo: 'firms' }, firms: {}, pupils: {} },
  propositions: { repair: { drivers: ['price'] } },
  relationships: { personal: {} },
  links: [
    ['repair', 'riders'],
    ['repair', 'firms'],
    ['personal', 'riders'],
  ],
  evidence: { seen: { about: { id: 'riders' }, kind: 'interview', supports: true } },
  kpis: { repeat: { of: 'personal', kind: 'retention_rate' } },
});
const other = { ...sketch({}), id: 'another' };

/** Ids that tell where they come from: new-1, new-2, … */
const counting = () => {
  let n = 0;
  return () => `new-${++n}`;
};
const pasted = (canvas: Canvas, ids: Id[], into: Canvas, place?: PastePlace) => {
  const { edit, ids: made } = pasteClip(into, clipOf(canvas, ids), place, counting());
  return { canvas: after(into, edit), made };
};
const links = (canvas: Canvas) => Object.keys(canvas.links).sort();
const names = (canvas: Canvas, block: 'segments' | 'channels' | 'propositions') =>
  inOrder(canvas, block).map(({ name }) => name);

describe('in another canvas', () => {
  test('notes stand in their blocks, with the links among them and nothing else', () => {
    const { canvas, made } = pasted(bike, ['riders', 'repair'], other);
    expect(made).toEqual(['new-1', 'new-2']);
    expect(names(canvas, 'segments')).toEqual(['riders']);
    expect(canvas.propositions['new-2']).toMatchObject({ id: 'new-2', drivers: ['price'] });
    expect(links(canvas)).toEqual(['new-2>new-1']);
    expect(canvas.segments['new-1']).not.toHaveProperty('upgradesTo');
  });

  test('what was recorded about them comes along', () => {
    const { canvas } = pasted(bike, ['riders', 'personal'], other);
    expect(Object.values(canvas.evidence).map(({ about }) => about.id)).toEqual(['new-1']);
    expect(Object.values(canvas.kpis).map(({ of }) => of)).toEqual(['new-2']);
  });
});

describe('in the same canvas', () => {
  test('links with other notes are kept, but no relationship loses its segment', () => {
    const { canvas } = pasted(bike, ['riders'], bike);
    expect(links(canvas)).toEqual([...links(bike), 'repair>new-1'].sort());
    expect(canvas.segments['new-1']).toHaveProperty('upgradesTo', 'firms');
  });

  test('a copied relationship is with the same segment', () => {
    expect(links(pasted(bike, ['personal'], bike).canvas)).toContain('new-1>riders');
  });

  test('one test is not two: records stay with the original', () => {
    const { canvas } = pasted(bike, ['riders'], bike);
    expect(canvas.evidence).toEqual(bike.evidence);
  });

  test('what was cut comes back with its links, mentions and records', () => {
    const without = after(bike, removeNotes(['riders']));
    const { edit } = pasteClip(without, clipOf(bike, ['riders']), {}, () => 'back');
    const canvas = after(without, edit);
    expect(links(canvas)).toEqual(['personal>back', 'repair>back', 'repair>firms']);
    expect(Object.values(canvas.evidence)).toMatchObject([{ about: { id: 'back' } }]);
  });
});

describe('at a place', () => {
  test('notes of one block go to the block that is aimed at, and put aside what means nothing there', () => {
    const { canvas } = pasted(bike, ['repair'], bike, { into: 'channels' });
    expect(names(canvas, 'propositions')).toEqual(['repair']);
    expect(canvas.channels['new-1']?.aside?.propositions?.attributes).toEqual({
      drivers: ['price'],
    });
    expect(links(canvas)).toContain('new-1>riders');
  });

  test('before a note, in their order', () => {
    const place = { into: 'segments', before: { segments: 'firms' } } as const;
    const { canvas } = pasted(bike, ['riders', 'pupils'], bike, place);
    expect(names(canvas, 'segments')).toEqual(['riders', 'riders', 'pupils', 'firms', 'pupils']);
  });

  test('notes of several blocks go to their own', () => {
    const { canvas } = pasted(bike, ['riders', 'repair'], other, { into: 'channels' });
    expect(names(canvas, 'channels')).toEqual([]);
    expect(names(canvas, 'segments')).toEqual(['riders']);
  });
});

test('copies stand right after what they are copies of', () => {
  const { edit } = duplicateOf(bike, clipOf(bike, ['riders', 'firms']), counting());
  expect(names(after(bike, edit), 'segments')).toEqual([
    'riders',
    'firms',
    'riders',
    'firms',
    'pupils',
  ]);
});

describe('whatever is copied', () => {
  const chosen = fc.tuple(anyCanvas, fc.infiniteStream(fc.boolean())).map(([canvas, picks]) => {
    const ids = BLOCKS.flatMap((block) => Object.keys(canvas[block]));
    return { canvas, ids: ids.filter(() => picks.next().value) };
  });

  test('a clip is a canvas that the door of files takes', () => {
    fc.assert(
      fc.property(chosen, ({ canvas, ids }) => {
        const clip = clipOf(canvas, ids);
        expect(acceptCanvas(JSON.parse(JSON.stringify(clip)))).toMatchObject({ ok: true });
      }),
    );
  });

  test('a paste adds that many notes, takes nothing away, and leads nowhere that is not there', () => {
    fc.assert(
      fc.property(chosen, fc.constantFrom(undefined, ...BLOCKS), ({ canvas, ids }, into) => {
        const clip = clipOf(canvas, ids);
        const { edit, ids: made } = pasteClip(canvas, clip, into ? { into } : {});
        const next = after(canvas, edit);
        const count = BLOCKS.reduce((sum, block) => sum + Object.keys(clip[block]).length, 0);
        expect(made).toHaveLength(count);
        for (const block of BLOCKS) {
          for (const [id, note] of Object.entries(canvas[block])) {
            expect({ ...next[block][id], order: 0 }).toEqual({ ...note, order: 0 });
          }
        }
        const there = new Set(BLOCKS.flatMap((block) => Object.keys(next[block])));
        for (const id of made) expect(there.has(id)).toBe(true);
        for (const [id, { from, to }] of Object.entries(next.links)) {
          if (id in canvas.links) continue;
          expect([there.has(from), there.has(to)]).toEqual([true, true]);
        }
        expect(acceptCanvas(JSON.parse(JSON.stringify(next)))).toMatchObject({ ok: true });
      }),
    );
  });
});
