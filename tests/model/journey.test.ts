import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { after } from '../../src/model/edit';
import {
  addNewTouchpoint,
  addTouchpoint,
  leavePhase,
  movePhase,
} from '../../src/model/edit-journey';
import { Phase } from '../../src/model/enums';
import {
  alsoReached,
  hasAspects,
  journeyNotes,
  touchpoints,
  unphasedTouchpoints,
  unplacedRelationships,
} from '../../src/model/journey';
import { sketch } from '../../src/model/sketch';
import { viewOf } from '../../src/model/view';
import { anyCanvas } from '../support/arbitrary-canvas';

const canvas = sketch({
  segments: { riders: {}, couriers: {} },
  channels: {
    site: { phases: ['awareness', 'purchase'] },
    van: { phases: ['purchase'] },
    phone: {},
  },
  relationships: { booking: {}, visits: {}, calls: {}, club: {} },
  journey: {
    wait: { segment: 'riders', phase: 'purchase', about: 'pain', text: 'Too long' },
    photo: { segment: 'couriers', phase: 'delivery', about: 'trust', text: 'A photo' },
  },
  links: [
    ['van', 'riders'],
    ['site', 'riders'],
    ['phone', 'riders'],
    ['site', 'couriers'],
    ['booking', 'riders'],
    ['booking', 'site'],
    ['visits', 'couriers'],
    ['visits', 'site'],
    ['calls', 'couriers'],
    ['calls', 'phone'],
    ['club', 'couriers'],
  ],
});
const view = viewOf(canvas);
const ids = (found: readonly { channel: { id: string } }[]) =>
  found.map(({ channel }) => channel.id);

describe('where a segment is met', () => {
  it('in a phase: by the channels that reach it there, as they stand in their block', () => {
    expect(ids(touchpoints(view, 'riders', 'purchase'))).toEqual(['site', 'van']);
    expect(touchpoints(view, 'couriers', 'delivery')).toEqual([]);
  });

  it('with its own relationships through them, not those of others', () => {
    const [site] = touchpoints(view, 'riders', 'purchase');
    expect(site!.through.map(({ id }) => id)).toEqual(['booking']);
  });

  it('in no recorded phase, and by relationships that no touchpoint shows', () => {
    expect(ids(unphasedTouchpoints(view, 'riders'))).toEqual(['phone']);
    const loose = unplacedRelationships(view, 'couriers');
    expect(
      loose.map(({ relationship, past }) => [relationship.id, past.map(({ id }) => id)]),
    ).toEqual([
      ['calls', ['phone']],
      ['club', []],
    ]);
  });

  it('together with others', () => {
    expect(alsoReached(view, 'site', 'riders').map(({ id }) => id)).toEqual(['couriers']);
    expect(alsoReached(view, 'van', 'riders')).toEqual([]);
  });

  it('loses nothing: each channel and each relationship of a segment stands somewhere', () => {
    fc.assert(
      fc.property(anyCanvas, (any) => {
        const seen = viewOf(any);
        for (const { id } of seen.all('segments')) {
          const cells = [
            ...Phase.options.flatMap((phase) => touchpoints(seen, id, phase)),
            ...unphasedTouchpoints(seen, id),
          ];
          const loose = unplacedRelationships(seen, id).map(({ relationship }) => relationship.id);
          const shown = new Set([
            ...cells.flatMap(({ through }) => through.map((r) => r.id)),
            ...loose,
          ]);
          expect(new Set(ids(cells))).toEqual(
            new Set(seen.linked(id, 'channels').map((c) => c.id)),
          );
          expect(shown).toEqual(new Set(seen.linked(id, 'relationships').map((r) => r.id)));
        }
      }),
    );
  });
});

describe('notes on a journey', () => {
  it('stand in one phase of one segment', () => {
    expect(journeyNotes(canvas, 'riders', 'purchase', 'pain').map(({ id }) => id)).toEqual([
      'wait',
    ]);
    expect(journeyNotes(canvas, 'riders', 'delivery', 'pain')).toEqual([]);
    expect(journeyNotes(canvas, 'couriers', 'delivery', 'pain')).toEqual([]);
  });

  it('make a map worth showing only when they are about more than pain', () => {
    expect(hasAspects(canvas, 'riders')).toBe(false);
    expect(hasAspects(canvas, 'couriers')).toBe(true);
    expect(hasAspects(sketch({ segments: { riders: {} } }), 'riders')).toBe(false);
  });
});

describe('touchpoints are edited as phases and links of channels', () => {
  it('added: the phase in its order, and the link that was missing', () => {
    const done = after(canvas, addTouchpoint('van', 'couriers', 'awareness'));
    expect(done.channels['van']!.phases).toEqual(['awareness', 'purchase']);
    expect(ids(touchpoints(viewOf(done), 'couriers', 'awareness'))).toEqual(['site', 'van']);
  });

  it('added where it is already: nothing changes', () => {
    expect(after(canvas, addTouchpoint('van', 'riders', 'purchase'))).toBe(canvas);
  });

  it('added as a new channel', () => {
    const done = after(
      canvas,
      addNewTouchpoint({ id: 'clinic', name: 'Clinic' }, 'riders', 'delivery'),
    );
    expect(ids(touchpoints(viewOf(done), 'riders', 'delivery'))).toEqual(['clinic']);
  });

  it('taken out: without any phase it is unknown where the channel stands', () => {
    const done = after(canvas, leavePhase('van', 'purchase'));
    expect(done.channels['van']).not.toHaveProperty('phases');
    expect(ids(unphasedTouchpoints(viewOf(done), 'riders'))).toEqual(['van', 'phone']);
    expect(after(canvas, leavePhase('van', 'delivery'))).toBe(canvas);
  });

  it('moved from one phase to another', () => {
    const done = after(canvas, movePhase('site', 'purchase', 'delivery'));
    expect(done.channels['site']!.phases).toEqual(['awareness', 'delivery']);
    expect(after(canvas, movePhase('site', 'purchase', 'purchase'))).toBe(canvas);
  });
});
