import type { Channel } from './elements';
import type { ChannelKind, DataAccess, Directness, Ownership } from './enums';

/** What a channel is like unless its owner says otherwise. */
export interface ChannelTraits {
  readonly ownership: Ownership;
  readonly directness: Directness;
  /** A customer can talk to a person there. */
  readonly human: boolean;
  readonly digital: boolean;
  /** Customers can talk to each other there. */
  readonly manyToMany: boolean;
  /** What you learn about who the customer is. */
  readonly dataAccess: DataAccess;
}

const traits = (
  ownership: Ownership,
  directness: Directness,
  flags: string,
  dataAccess: DataAccess,
): ChannelTraits => ({
  ownership,
  directness,
  human: flags.includes('H'),
  digital: flags.includes('D'),
  manyToMany: flags.includes('M'),
  dataAccess,
});

/** Defaults by kind. The first five follow BMG p. 27; the rest, and data access, are our proposal. */
export const CHANNEL_KINDS: Readonly<Record<ChannelKind, ChannelTraits>> = {
  sales_force: traits('own', 'direct', 'H', 'full'),
  web_sales: traits('own', 'direct', 'D', 'full'),
  own_store: traits('own', 'indirect', 'H', 'partial'),
  partner_store: traits('partner', 'indirect', 'H', 'none'),
  wholesaler: traits('partner', 'indirect', '', 'none'),
  mobile_app: traits('own', 'direct', 'D', 'full'),
  call_centre: traits('own', 'direct', 'H', 'full'),
  email: traits('own', 'direct', 'HD', 'full'),
  chat: traits('own', 'direct', 'HD', 'full'),
  social_media: traits('own', 'indirect', 'DM', 'partial'),
  advertising: traits('own', 'indirect', 'D', 'none'),
  marketplace: traits('partner', 'indirect', 'D', 'partial'),
  community_site: traits('own', 'direct', 'DM', 'full'),
  event: traits('own', 'direct', 'HM', 'partial'),
  workshop: traits('own', 'direct', 'HM', 'partial'),
  field_service: traits('own', 'direct', 'H', 'full'),
  in_product: traits('own', 'direct', 'D', 'full'),
  kiosk: traits('own', 'direct', '', 'none'),
  post: traits('own', 'direct', '', 'partial'),
};

/** What is known of one trait of a channel: said outright, or by its kind, or not at all. */
export function channelTrait<K extends keyof ChannelTraits>(
  channel: Channel,
  trait: K,
): ChannelTraits[K] | undefined {
  const own = channel[trait] as ChannelTraits[K] | undefined;
  return own ?? (channel.kind && CHANNEL_KINDS[channel.kind][trait]);
}
