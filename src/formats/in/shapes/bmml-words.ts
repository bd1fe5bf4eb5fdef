import type { Block } from '../../../model/blocks';
import type { Canvas } from '../../../model/canvas';
import * as e from '../../../model/enums';
import { at, listOf, pick, textOf, type Bag } from './values';

/** What the sections of BMML are called, in the order in which it writes them. */
export const SECTIONS: Readonly<Record<Block, string>> = {
  segments: 'customer_segments',
  propositions: 'value_propositions',
  channels: 'channels',
  relationships: 'customer_relationships',
  revenues: 'revenue_streams',
  resources: 'key_resources',
  activities: 'key_activities',
  partners: 'key_partnerships',
  costs: 'costs',
};

const same = <T extends string>(values: { readonly options: readonly T[] }) =>
  Object.fromEntries(values.options.map((value) => [value, value])) as Record<T, T>;

const STAGES: Readonly<Record<string, NonNullable<Canvas['meta']['stage']>>> = {
  ideation: 'idea',
  discovery: 'idea',
  validation: 'validating',
  acceleration: 'validating',
  improve: 'operating',
  grow: 'operating',
  sustain: 'operating',
  retire: 'operating',
};

/** The stage that a stage of either portfolio means; nothing for `transfer`, which is between two. */
export const stageOf = (meta: unknown): Canvas['meta']['stage'] => pick(STAGES, at(meta, 'stage'));

type Fields = Readonly<Record<string, unknown>>;
type Table = Readonly<Record<string, Fields>>;

const as = (field: string, values: Readonly<Record<string, string>>): Table =>
  Object.fromEntries(Object.entries(values).map(([theirs, ours]) => [theirs, { [field]: ours }]));

/**
 * What the types of BMML 1 say in our fields, by block (their `src/types.ts`). What has no like of its
 * own, as `fixed_menu`, is not in here.
 */
const TYPES: Readonly<Partial<Record<Block, Table>>> = {
  relationships: as('type', {
    ...same(e.RelationshipType),
    dedicated: 'dedicated_personal_assistance',
    automated: 'automated_service',
  }),
  channels: {
    ...as('directness', same(e.Directness)),
    owned: { ownership: 'own' },
    partner: { ownership: 'partner' },
  },
  revenues: {
    ...as('type', { licensing: 'licensing', subscription: 'subscription', usage: 'usage_fee' }),
    advertising: { type: 'advertising' },
    transaction: { recurrence: 'one_off' },
    recurring: { recurrence: 'recurring' },
  },
  resources: as('kind', same(e.ResourceKind)),
  activities: as('kind', { ...same(e.ActivityKind), platform: 'platform_network' }),
  partners: as('kind', { ...same(e.PartnerKind), supplier: 'buyer_supplier' }),
  costs: as('kind', same(e.CostKind)),
};
const PRICING: Table = as('pricing', {
  negotiation: 'negotiation',
  auction: 'auction',
  volume_dependent: 'volume_dependent',
  market_dependent: 'real_time_market',
});
const MOTIVATION: Table = as('motivation', {
  optimization: 'optimization_economy',
  risk_reduction: 'risk_uncertainty_reduction',
  resource_acquisition: 'acquisition_of_resources_activities',
});

/** The fields of ours that an entry of BMML 1 fills in. */
export function fieldsOf(block: Block, entry: Bag): Fields {
  const known = listOf(at(entry, 'phases')).filter((one) => e.Phase.options.some((p) => p === one));
  return {
    ...pick(TYPES[block] ?? {}, at(entry, 'type')),
    ...(block === 'channels' && known.length > 0 && { phases: [...new Set(known)] }),
    ...(block === 'revenues' && pick(PRICING, at(entry, 'pricing'))),
    ...(block === 'partners' && pick(MOTIVATION, at(entry, 'motivation'))),
  };
}

/** The value map and the profile of an entry, a line each: they are no notes of the nine blocks. */
export function linesUnder(entry: Bag, ...parts: readonly string[]): string {
  return parts
    .flatMap((part) => listOf(at(entry, part)))
    .flatMap((one) => textOf(at(one, 'name')) ?? textOf(at(one, 'description')) ?? [])
    .join('\n');
}
