import { change } from '../model/edit-notes';
import { together } from '../model/edit';
import { firedIf, notApplicable, type Rule } from './rule';

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
    const rests = [channels, means].filter((notes) => notes.length > 0);
    if (rests.length === 0) return notApplicable;
    const planned = rests.filter((notes) => notes.every((note) => note.state === 'planned')).flat();
    if (planned.length === 0) return firedIf([]);
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
