import { channelTrait, type ChannelTraits } from '../../model/channel-kinds';
import type { Missing } from '../../model/economics';
import type { Channel } from '../../model/elements';
import type { Fact } from '../rule';

/**
 * Whether a trait is as wanted on some of the channels; `missing` names what would tell it of
 * those that say neither the trait nor their kind.
 */
export function someChannel<K extends keyof ChannelTraits>(
  channels: readonly Channel[],
  trait: K,
  wanted: (value: ChannelTraits[K]) => boolean,
): { some: boolean; missing: Missing[] } {
  const missing: Missing[] = [];
  for (const channel of channels) {
    const value = channelTrait(channel, trait);
    if (value === undefined) missing.push({ id: channel.id, path: 'kind' });
    else if (wanted(value)) return { some: true, missing: [] };
  }
  return { some: false, missing };
}

/** What on record gives a channel its trait: a word of its owner's, or else its kind. */
export function traitFact(channel: Channel, trait: keyof ChannelTraits): Fact {
  const path = channel[trait] === undefined ? 'kind' : trait;
  return { id: channel.id, path, value: channel[path] };
}
