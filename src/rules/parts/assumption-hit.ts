import type { Assumption } from '../../model/records';
import { putRecord } from '../../model/edit-notes';
import type { CanvasView } from '../../model/view';
import type { AskFix, EditFix } from '../fix';
import type { Hit } from '../rule';

/** What every hit about an assumption has: it is on the note the assumption is about, if that is there. */
export function onAssumption({ id, about, statement, status }: Assumption, view: CanvasView): Hit {
  return {
    ...(view.element(about.id) ? { on: about.id } : {}),
    to: id,
    values: { assumption: { text: statement } },
    because: [{ id, path: 'status', value: status }],
  };
}

/** Leads to where evidence on an assumption is recorded, among the assumptions about its note. */
export function askEvidence({ on, values }: Hit): AskFix[] {
  return on === undefined
    ? []
    : [{ key: 'record-test', values, ask: { id: on, path: 'assumptions' } }];
}

/** Records that an assumption is still being tested. */
export function keepTesting(assumption: Assumption, { values }: Hit): EditFix {
  return {
    key: 'keep-testing',
    values,
    make: () => putRecord('assumptions', { ...assumption, status: 'testing' }),
  };
}
