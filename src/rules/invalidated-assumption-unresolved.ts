import { change } from '../model/edit-notes';
import { removeNotes } from '../model/edit-remove';
import type { Fix } from './fix';
import { onAssumption } from './parts/assumption-hit';
import { firedIf, notApplicable, passed, type Rule } from './rule';

export const invalidatedAssumptionUnresolved: Rule<'assumptions'> = {
  id: 'invalidated-assumption-unresolved',
  about: 'assumptions',
  category: 'evidence',
  kind: 'conflict',
  decidable: 'attributes',
  severity: 'error',
  sources: ['S0'],
  seeds: ['S0-29', 'S0-30'],
  reads: [
    'activities.state',
    'assumptions.about',
    'assumptions.resolution',
    'assumptions.statement',
    'assumptions.status',
    'channels.state',
    'costs.state',
    'partners.state',
    'propositions.state',
    'relationships.state',
    'resources.state',
    'revenues.state',
    'segments.state',
  ],
  check(assumption, view) {
    const { id, about, status, resolution } = assumption;
    const note = view.element(about.id);
    // What is gone or was put off has followed from it already.
    if (status !== 'invalidated' || !note || note.state === 'planned') return notApplicable;
    if (resolution?.trim()) return passed;
    const hit = onAssumption(assumption, view);
    return firedIf([
      {
        ...hit,
        values: { ...hit.values, note: { element: note.id } },
        because: [...hit.because, { id, path: 'resolution', value: resolution }],
      },
    ]);
  },
  fixes(hit, view): Fix[] {
    const id = hit.on!;
    const block = view.blockOf(id);
    const part = view.record('assumptions', hit.to!)?.about.path;
    const ask: Fix = {
      key: 'record-resolution',
      values: hit.values,
      ask: { id, path: 'assumptions' },
    };
    // Where only a part of the note turned out wrong, the note itself may well stay.
    if (block === undefined || part !== undefined) return [ask];
    return [
      ask,
      {
        key: 'plan-for-later',
        values: { relationship: { element: id } },
        make: () =>
          change(block, id, (note) => {
            note.state = 'planned';
          }),
      },
      { key: 'remove-note', values: { note: { element: id } }, make: () => removeNotes([id]) },
    ];
  },
};
