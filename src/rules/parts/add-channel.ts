import type { Id } from '../../model/canvas';
import { together } from '../../model/edit';
import { link } from '../../model/edit-links';
import { addNotes } from '../../model/edit-notes';
import type { ChannelKind, Phase } from '../../model/enums';
import type { CanvasView } from '../../model/view';
import type { EditFix } from '../fix';

/** The fix that gives a relationship a channel of a kind that reaches its customers, as a placeholder to be named. */
export function addChannelFor(relationship: Id, kind: ChannelKind, view: CanvasView): EditFix {
  const values = {
    relationship: { element: relationship },
    kind: { word: ['channelKind', kind] },
  } as const;
  const segments = view.linked(relationship, 'segments');
  return {
    key: 'add-channel-kind-for',
    values,
    make: ({ newId, placeholder }) => {
      const id = newId();
      const name = placeholder('channel-kind-for', values);
      return together('fix', [
        addNotes('channels', [{ id, name, kind, status: 'assumed' }]),
        link(relationship, id),
        ...segments.map((segment) => link(id, segment.id)),
      ]);
    },
  };
}

/** The fix that reaches a segment through a channel of a kind, serving a phase if one is given, as a placeholder to be named. */
export function addChannelTo(segment: Id, kind: ChannelKind, phase?: Phase): EditFix {
  const values = {
    segment: { element: segment },
    kind: { word: ['channelKind', kind] },
  } as const;
  return {
    key: 'add-channel-kind-to',
    values,
    make: ({ newId, placeholder }) => {
      const id = newId();
      const name = placeholder('channel-kind-to', values);
      const phases = phase === undefined ? {} : { phases: [phase] };
      return together('fix', [
        addNotes('channels', [{ id, name, kind, ...phases, status: 'assumed' }]),
        link(id, segment),
      ]);
    },
  };
}
