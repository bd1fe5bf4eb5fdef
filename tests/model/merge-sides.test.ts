import * as fc from 'fast-check';
import { produce } from 'immer';
import { describe, expect, test } from 'vitest';
import { readCanvas } from '../../src/formats/json';
import { writeCanvas } from '../../src/formats/write-json';
import { sameCanvas } from '../../src/formats/same-canvas';
import { BLOCKS } from '../../src/model/blocks';
import type { Canvas } from '../../src/model/canvas';
import type { Edit } from '../../src/model/edit';
import { link } from '../../src/model/edit-links';
import { move } from '../../src/model/edit-move';
import { addNotes, change, putRecord, rename } from '../../src/model/edit-notes';
import { removeNotes } from '../../src/model/edit-remove';
import { mergeSides } from '../../src/model/merge-sides';
import { sketch } from '../../src/model/sketch';
import { anyCanvas } from '../support/arbitrary-canvas';
import { anyEdit } from '../support/arbitrary-edit';

const after = (canvas: Canvas, ...edits: Edit[]) =>
  produce(canvas, (draft) => edits.forEach((edit) => edit.apply(draft as Canvas)));

const base = sketch({
  segments: { riders: { name: 'Riders' }, couriers: { name: 'Couriers' } },
  relationships: { help: { name: 'Help', type: 'personal_assistance' } },
  links: [['help', 'riders']],
});
const merged = (mine: Canvas, theirs: Canvas) => {
  const result = mergeSides(base, mine, theirs);
  if (!result.ok) throw new Error(result.clashes.join());
  return result.canvas;
};
const clashes = (mine: Canvas, theirs: Canvas) => {
  const result = mergeSides(base, mine, theirs);
  return result.ok ? [] : result.clashes;
};

describe('what both sides did stands together', () => {
  test('in different notes', () => {
    const canvas = merged(
      after(base, rename('riders', 'Bike riders')),
      after(base, rename('couriers', 'Bike couriers')),
    );
    expect(canvas.segments.riders!.name).toBe('Bike riders');
    expect(canvas.segments.couriers!.name).toBe('Bike couriers');
  });

  test('in different attributes of one note', () => {
    const canvas = merged(
      after(base, rename('help', 'Help at home')),
      after(
        base,
        change('relationships', 'help', (note) => {
          note.type = 'self_service';
        }),
      ),
    );
    expect(canvas.relationships.help).toMatchObject({ name: 'Help at home', type: 'self_service' });
  });

  test('when one adds and the other removes', () => {
    const canvas = merged(
      after(base, addNotes('channels', [{ id: 'van', name: 'Van' }])),
      after(base, removeNotes(['couriers'])),
    );
    expect(Object.keys(canvas.channels)).toEqual(['van']);
    expect(Object.keys(canvas.segments)).toEqual(['riders']);
  });

  test('when both did the same', () => {
    const side = after(base, rename('riders', 'Bike riders'), removeNotes(['couriers']));
    expect(
      merged(side, after(base, rename('riders', 'Bike riders'), removeNotes(['couriers']))),
    ).toEqual(side);
  });
});

describe('clashes', () => {
  test.each<[string, Edit, Edit, string]>([
    ['one text, two words', rename('riders', 'A'), rename('riders', 'B'), 'segments.riders.name'],
    ['changed and removed', rename('riders', 'A'), removeNotes(['riders']), 'segments.riders'],
    [
      'linked and removed',
      link('help', 'couriers'),
      removeNotes(['couriers']),
      'links.help>couriers',
    ],
    [
      'spoken of and removed',
      putRecord('kpis', { id: 'kpi', name: 'Back', of: 'couriers', kind: 'retention' } as never),
      removeNotes(['couriers']),
      'kpis.kpi',
    ],
    [
      'moved two ways',
      move('couriers', 'channels'),
      move('couriers', 'partners'),
      'partners.couriers',
    ],
  ])('%s', (_, mine, theirs, path) => {
    expect(clashes(after(base, mine), after(base, theirs))).toContain(path);
    expect(clashes(after(base, theirs), after(base, mine)).length).toBeGreaterThan(0);
  });
});

const edits = fc.array(anyEdit, { maxLength: 6 });
const canvas = anyCanvas as fc.Arbitrary<Canvas>;

describe('for any canvas and any edits', () => {
  test('one side alone is that side', () => {
    fc.assert(
      fc.property(canvas, edits, (before, own) => {
        const side = after(before, ...own);
        for (const result of [mergeSides(before, side, before), mergeSides(before, before, side)]) {
          expect(result.ok && sameCanvas(result.canvas, side)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('it does not matter who merges; what comes is a canvas with every note once', () => {
    fc.assert(
      fc.property(canvas, edits, edits, (before, own, others) => {
        const [mine, theirs] = [after(before, ...own), after(before, ...others)];
        const here = mergeSides(before, mine, theirs);
        const there = mergeSides(before, theirs, mine);
        expect(here.ok).toBe(there.ok);
        if (!here.ok || !there.ok) return;
        expect(sameCanvas(here.canvas, there.canvas)).toBe(true);
        expect(readCanvas(writeCanvas(here.canvas)).ok).toBe(true);
        const doubles = (side: Canvas) => {
          const ids = BLOCKS.flatMap((block) => Object.keys(side[block]));
          return ids.length - new Set(ids).size;
        };
        const had = Math.max(...[before, mine, theirs].map(doubles));
        expect(doubles(here.canvas)).toBeLessThanOrEqual(had);
      }),
      { numRuns: 500 },
    );
  });
});
