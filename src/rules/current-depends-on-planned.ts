import { change } from '../model/edit-notes';
import { together } from '../model/edit';
import type { Element } from '../model/canvas';
import { firedIf, notApplicable, passed, type Rule } from './rule';

export const currentDependsOnPlanned: Rule<'relationships'> = {
  id: 'current-depends-on-planned',
  about: 'relationships',
  category: 'structure',
  kind: 'conflict',
  decidable: 'structure',
  severity: 'warning',
  sources: ['S1', 'BMGQ'],
  seeds: ['S0-03', 'S1-21'],
  reads: ['activities.state', 'channels.state', 'relationships.state', 'resources.state'],
  check({ id, state }, view) {
    if (state === 'planned') return notApplicable;
    const channels = view.linked(id, 'channels');
    const means = [...view.linked(id, 'activities'), ...view.linked(id, 'resources')];
    if (channels.length + means.length === 0) return notApplicable;
    const planned = [...allPlanned(channels), ...allPlanned(means)];
    if (planned.length === 0) return passed;
    return firedIf([
      {
        on: id,
        also: planned.map((note) => note.id),
        values: {
          relationship: { element: id },
          needs: { elements: planned.map((note) => note.id) },
        },
        because: [
          { id, path: 'state', value: state },
          ...planned.map((note) => ({ id: note.id, path: 'state', value: note.state })),
        ],
      },
    ]);
  },
  fixes(hit, view) {
    return [
      {
        key: 'plan-for-later',
        values: hit.values,
        make: () =>
          change('relationships', hit.on!, (relationship) => {
            relationship.state = 'planned';
          }),
      },
      {
        key: 'mark-current',
        values: hit.values,
        make: () =>
          together(
            'fix',
            hit.also!.map((id) =>
              change(view.blockOf(id)!, id, (note) => {
                note.state = 'current';
              }),
            ),
          ),
      },
    ];
  },
};

/** The notes, where none of them is there yet. */
const allPlanned = (notes: readonly Element[]): readonly Element[] =>
  notes.every(({ state }) => state === 'planned') ? notes : [];
