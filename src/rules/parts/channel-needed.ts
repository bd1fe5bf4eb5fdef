import type { ChannelTraits } from '../../model/channel-kinds';
import type { Channel, Relationship } from '../../model/elements';
import type { RelationshipType } from '../../model/enums';
import type { CanvasView } from '../../model/view';
import { cannotCheck, firedIf, notApplicable, passed, type Hit, type Verdict } from '../rule';
import { someChannel, traitFact } from './channel-traits';

/**
 * Fires for a relationship of one of these types that runs through channels none of which has
 * the trait. One without any channel is not asked: that there is none is said already.
 */
export function checkChannelNeeded(
  relationship: Relationship,
  types: ReadonlySet<RelationshipType>,
  trait: 'human' | 'digital' | 'manyToMany',
  view: CanvasView,
): Verdict {
  const { id, type } = relationship;
  if (type !== undefined && !types.has(type)) return notApplicable;
  const channels = view.linked(id, 'channels');
  if (channels.length === 0) return notApplicable;
  const { some, missing } = someChannel(channels, trait, (has) => has);
  if (type === undefined) return some ? notApplicable : cannotCheck({ id, path: 'type' });
  if (some) return passed;
  if (missing.length > 0) return cannotCheck(...missing);
  return firedIf([throughChannels(relationship, channels, trait)]);
}

/** A hit on a relationship because of its type and a trait of the channels that it runs through. */
export function throughChannels(
  { id, type }: Relationship,
  channels: readonly Channel[],
  trait: keyof ChannelTraits,
): Hit {
  const ids = channels.map((channel) => channel.id);
  return {
    on: id,
    also: ids,
    values: { relationship: { element: id }, channels: { elements: ids } },
    because: [
      { id, path: 'type', value: type },
      ...channels.map((channel) => traitFact(channel, trait)),
    ],
  };
}
