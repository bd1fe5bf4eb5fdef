import type { Id } from './canvas';
import { together, type Edit } from './edit';
import { link } from './edit-links';
import { addNotes, change } from './edit-notes';
import { Phase } from './enums';
import type { JourneyNote } from './records';

/** Writes a note on a segment's journey, new or changed. One without a text is removed. */
export function putJourneyNote(note: JourneyNote): Edit {
  if (!note.text.trim()) return removeJourneyNote(note.id);
  return {
    name: 'record',
    apply: (draft) => {
      draft.journey ??= {};
      draft.journey[note.id] = note;
    },
  };
}

/** Removes a note from a segment's journey. */
export function removeJourneyNote(id: Id): Edit {
  return {
    name: 'record',
    apply: (draft) => {
      if (!draft.journey) return;
      delete draft.journey[id];
      if (Object.keys(draft.journey).length === 0) delete draft.journey;
    },
  };
}

/** A channel's phases with one more, in the order of the journey. */
const withPhase = (phases: readonly Phase[] | undefined, phase: Phase): Phase[] =>
  Phase.options.filter((one) => one === phase || phases?.includes(one));

const enter = (channel: Id, phase: Phase): Edit =>
  change('channels', channel, (draft) => {
    if (!draft.phases?.includes(phase)) draft.phases = withPhase(draft.phases, phase);
  });

/** Lets a channel meet a segment in a phase: it reaches the segment, and covers the phase. */
export function addTouchpoint(channel: Id, segment: Id, phase: Phase): Edit {
  return {
    name: 'change',
    apply: (draft) => {
      enter(channel, phase).apply(draft);
      const linked = Object.values(draft.links).some(
        ({ from, to }) => from === channel && to === segment,
      );
      if (!linked) link(channel, segment).apply(draft);
    },
  };
}

/** Adds a channel that meets a segment in a phase. */
export function addNewTouchpoint(
  channel: { readonly id: Id; readonly name: string },
  segment: Id,
  phase: Phase,
): Edit {
  return together('add', [
    addNotes('channels', [{ ...channel, phases: [phase] }]),
    link(channel.id, segment),
  ]);
}

/**
 * Takes a channel out of a phase, for every segment that it reaches: phases belong to the channel.
 * Without any phase left it is unknown where it stands.
 */
export function leavePhase(channel: Id, phase: Phase): Edit {
  return change('channels', channel, (draft) => {
    if (!draft.phases?.includes(phase)) return;
    draft.phases = draft.phases.filter((one) => one !== phase);
    if (draft.phases.length === 0) delete draft.phases;
  });
}

/** Moves a channel from one phase to another, for every segment that it reaches. */
export function movePhase(channel: Id, from: Phase, to: Phase): Edit {
  return together('move', from === to ? [] : [enter(channel, to), leavePhase(channel, from)]);
}
