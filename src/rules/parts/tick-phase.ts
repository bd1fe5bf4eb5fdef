import type { Id } from '../../model/canvas';
import { change } from '../../model/edit-notes';
import type { Phase } from '../../model/enums';
import type { EditFix } from '../fix';

/** The fix that records that a channel serves a phase, too. */
export function tickPhase(channel: Id, phase: Phase): EditFix {
  return {
    key: 'tick-phase',
    values: { channel: { element: channel }, phase: { word: ['phase', phase] } },
    make: () =>
      change('channels', channel, (draft) => {
        if (!draft.phases?.includes(phase)) draft.phases = [...(draft.phases ?? []), phase];
      }),
  };
}
