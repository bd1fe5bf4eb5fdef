import * as e from '../../model/enums';
import type { Block } from '../../model/blocks';
import type { QuantityField } from '../../model/fields';

type EnumName =
  | 'role'
  | 'frequency'
  | 'marketType'
  | 'digitalAccess'
  | 'setting'
  | 'complexity'
  | 'priceLevel'
  | 'offerKind'
  | 'valueLevel'
  | 'lifeCycle'
  | 'channelKind'
  | 'ownership'
  | 'directness'
  | 'dataAccess'
  | 'relationshipType'
  | 'personalisation'
  | 'contributorReward'
  | 'revenueType'
  | 'recurrence'
  | 'pricing'
  | 'resourceCapability'
  | 'resourceKind'
  | 'activityCapability'
  | 'activityKind'
  | 'partnerMotivation'
  | 'partnerKind'
  | 'costKind'
  | 'state'
  | 'valueDriver'
  | 'phase'
  | 'goal'
  | 'costEconomy'
  | 'lockInLevel'
  | 'lockInKind';

/** The values of each enumeration that can be chosen, in their order. */
export const OPTIONS: Readonly<Record<EnumName, readonly string[]>> = {
  role: e.Role.options,
  frequency: e.Frequency.options,
  marketType: e.MarketType.options,
  digitalAccess: e.DigitalAccess.options,
  setting: e.Setting.options,
  complexity: e.Complexity.options,
  priceLevel: e.PriceLevel.options,
  offerKind: e.OfferKind.options,
  valueLevel: e.ValueLevel.options,
  lifeCycle: e.LifeCycle.options,
  channelKind: e.ChannelKind.options,
  ownership: e.Ownership.options,
  directness: e.Directness.options,
  dataAccess: e.DataAccess.options,
  relationshipType: e.RelationshipType.options,
  personalisation: e.Personalisation.options,
  contributorReward: e.ContributorReward.options,
  revenueType: e.RevenueType.options,
  recurrence: e.Recurrence.options,
  pricing: e.Pricing.options,
  resourceCapability: e.ResourceCapability.options,
  resourceKind: e.ResourceKind.options,
  activityCapability: e.ActivityCapability.options,
  activityKind: e.ActivityKind.options,
  partnerMotivation: e.PartnerMotivation.options,
  partnerKind: e.PartnerKind.options,
  costKind: e.CostKind.options,
  state: e.State.options,
  valueDriver: e.ValueDriver.options,
  phase: e.Phase.options,
  goal: e.Goal.options,
  costEconomy: e.CostEconomy.options,
  lockInLevel: e.LockInLevel.options,
  lockInKind: e.LockInKind.options,
};

/** How an attribute is edited and spoken of. `path` is where it is kept in the note. */
export type FieldSpec =
  | { readonly kind: 'one' | 'many'; readonly path: string; readonly of: EnumName }
  | { readonly kind: 'quantity'; readonly path: string; readonly quantity: QuantityField }
  | { readonly kind: 'yesno' | 'text' | 'segment' | 'segments'; readonly path: string }
  /** Editors of their own. */
  | {
      readonly kind: 'expectation' | 'touch' | 'needs' | 'lock-in' | 'color';
      readonly path: string;
    };

const one = (path: string, of: EnumName): FieldSpec => ({ kind: 'one', path, of });
const many = (path: string, of: EnumName): FieldSpec => ({ kind: 'many', path, of });
const plain = (kind: 'yesno' | 'text' | 'segment' | 'segments', path: string): FieldSpec => ({
  kind,
  path,
});
const quantity = (path: string): FieldSpec => ({
  kind: 'quantity',
  path,
  quantity: path.split('.').at(-1) as QuantityField,
});

/** The attributes of each block's notes: first what most checks use, then the rest. */
export const FIELDS: Readonly<Record<Block, { first: FieldSpec[]; rest: FieldSpec[] }>> = {
  segments: {
    first: [
      { kind: 'expectation', path: 'expectation' },
      quantity('economics.activeCustomers'),
      quantity('economics.arpaMonth'),
      quantity('economics.grossMargin'),
    ],
    rest: [
      one('role', 'role'),
      one('purchaseFrequency', 'frequency'),
      one('economics.setting', 'setting'),
      quantity('economics.churnMonth'),
      quantity('economics.newPerMonth'),
      quantity('economics.acquisitionSpendMonth'),
      quantity('economics.marginPerPurchase'),
      quantity('economics.purchasesPerYear'),
      quantity('economics.serveCostMonth'),
      one('digitalAccess', 'digitalAccess'),
      many('preferredChannels', 'channelKind'),
      one('marketType', 'marketType'),
      plain('segments', 'interdependentWith'),
      plain('segment', 'upgradesTo'),
      plain('text', 'needs'),
      plain('text', 'demographics'),
      plain('text', 'psychographics'),
      { kind: 'color', path: 'color' },
    ],
  },
  propositions: {
    first: [many('drivers', 'valueDriver'), one('complexity', 'complexity')],
    rest: [
      one('priceLevel', 'priceLevel'),
      one('offerKind', 'offerKind'),
      one('valueLevel', 'valueLevel'),
      one('lifeCycle', 'lifeCycle'),
    ],
  },
  channels: {
    first: [one('kind', 'channelKind'), many('phases', 'phase')],
    rest: [
      one('ownership', 'ownership'),
      one('directness', 'directness'),
      plain('yesno', 'human'),
      plain('yesno', 'digital'),
      plain('yesno', 'manyToMany'),
      one('dataAccess', 'dataAccess'),
      quantity('costPerContact'),
    ],
  },
  relationships: {
    first: [
      { kind: 'touch', path: 'type' },
      many('goals', 'goal'),
      quantity('cost.contactsPerCustomerMonth'),
      quantity('cost.costPerContact'),
      quantity('cost.fixedMonth'),
      { kind: 'needs', path: 'needs' },
    ],
    rest: [
      quantity('cost.variablePerCustomerMonth'),
      quantity('cost.setup'),
      quantity('cost.amortisationMonths'),
      quantity('adoption'),
      one('personalisation', 'personalisation'),
      quantity('accountsPerRep'),
      quantity('repCount'),
      { kind: 'lock-in', path: 'lockIn' },
      quantity('rewardRate'),
      quantity('redemptionRate'),
      one('contributorReward', 'contributorReward'),
      plain('text', 'ipTerms'),
    ],
  },
  revenues: {
    first: [one('type', 'revenueType'), quantity('amountMonth')],
    rest: [one('recurrence', 'recurrence'), one('pricing', 'pricing')],
  },
  resources: {
    first: [one('capability', 'resourceCapability')],
    rest: [one('kind', 'resourceKind'), plain('yesno', 'overhead')],
  },
  activities: {
    first: [one('capability', 'activityCapability')],
    rest: [one('kind', 'activityKind'), plain('yesno', 'overhead')],
  },
  partners: {
    first: [],
    rest: [one('motivation', 'partnerMotivation'), one('kind', 'partnerKind')],
  },
  costs: {
    first: [quantity('amountMonth')],
    rest: [one('kind', 'costKind'), many('economies', 'costEconomy'), plain('yesno', 'overhead')],
  },
};

/** What every note has, after its own attributes. */
export const COMMON: readonly FieldSpec[] = [one('state', 'state'), plain('text', 'note')];
