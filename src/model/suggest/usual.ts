import type { ChannelKind, Phase, RelationshipType } from '../enums';

/**
 * The phases in which customers usually meet each kind of channel. Our proposal, weaker than
 * words: it is shown as what is usual.
 */
const PHASES: Readonly<Record<ChannelKind, readonly Phase[]>> = {
  sales_force: ['evaluation', 'purchase', 'after_sales'],
  web_sales: ['evaluation', 'purchase', 'delivery', 'after_sales'],
  own_store: ['awareness', 'evaluation', 'purchase', 'delivery', 'after_sales'],
  partner_store: ['evaluation', 'purchase', 'delivery'],
  wholesaler: ['purchase', 'delivery'],
  mobile_app: ['evaluation', 'purchase', 'delivery', 'after_sales'],
  call_centre: ['evaluation', 'purchase', 'after_sales'],
  email: ['awareness', 'after_sales'],
  chat: ['evaluation', 'after_sales'],
  social_media: ['awareness', 'evaluation'],
  advertising: ['awareness', 'evaluation'],
  marketplace: ['awareness', 'evaluation', 'purchase'],
  community_site: ['evaluation', 'after_sales'],
  event: ['awareness', 'evaluation'],
  workshop: ['evaluation', 'purchase', 'delivery'],
  field_service: ['purchase', 'delivery', 'after_sales'],
  in_product: ['delivery', 'after_sales'],
  kiosk: ['purchase', 'delivery'],
  post: ['awareness', 'delivery'],
};

/** What each type of relationship usually is for: section 2 of the domain document. */
const GOALS: Readonly<Record<RelationshipType, readonly string[]>> = {
  transactional: [],
  self_service: ['acquisition', 'retention'],
  automated_service: ['acquisition', 'retention', 'upselling'],
  personal_assistance: ['acquisition', 'retention'],
  dedicated_personal_assistance: ['retention', 'upselling'],
  community: ['acquisition', 'retention'],
  co_creation: ['acquisition', 'retention', 'insight'],
  loyalty_programme: ['retention', 'upselling'],
  subscription_membership: ['retention'],
  long_term_value_based: ['retention'],
  social: ['retention'],
};

/** Only where it lies in the nature of the income. */
const RECURRENCE: Readonly<Record<string, string>> = {
  asset_sale: 'one_off',
  subscription: 'recurring',
};

/** A field that another one of the same note makes likely. */
export interface Usual {
  readonly path: string;
  /** The field that makes it likely. */
  readonly by: string;
  readonly values: Readonly<Record<string, string | readonly string[]>>;
}

/** What is usual, by block. */
export const USUAL: Readonly<Record<string, Usual>> = {
  channels: { path: 'phases', by: 'kind', values: PHASES },
  relationships: { path: 'goals', by: 'type', values: GOALS },
  revenues: { path: 'recurrence', by: 'type', values: RECURRENCE },
};
