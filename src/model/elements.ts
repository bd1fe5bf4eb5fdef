import * as z from 'zod/mini';
import type { Known } from './known';
import * as e from './enums';
import { ID_LIMIT, NAME_LIMIT, TEXT_LIMIT } from './limits';
import { Quantity } from './quantity';

export const Id = z.string().check(z.minLength(1), z.maxLength(ID_LIMIT));
export const Name = z.string().check(z.maxLength(NAME_LIMIT));
export const Text = z.string().check(z.maxLength(TEXT_LIMIT));
const list = <T extends z.ZodMiniType>(item: T) => z.optional(z.array(item));
const number = z.optional(Quantity);

/**
 * What a note leaves behind when it moves to another block: the attributes and links that
 * mean nothing there. Kept by block, and put back when the note returns.
 */
const Aside = z.looseObject({
  attributes: z.record(z.string(), z.unknown()),
  linkedTo: z.array(Id),
});

/** What every note has, whatever its block. `order` sorts it among the notes of its block. */
const base = {
  id: Id,
  name: Name,
  order: z.number(),
  note: z.optional(Text),
  /** `planned` is not there yet; missing means current. */
  state: z.optional(e.State),
  /** How sure the note itself is; a placeholder that a fix inserted is `assumed`. */
  status: z.optional(e.Validation),
  aside: z.optional(z.partialRecord(z.string(), Aside)),
};

const expected = {
  types: z.array(z.looseObject({ type: e.RelationshipType, strength: e.Strength })),
  status: e.Validation,
};

/**
 * The relationship types a segment expects, and how that is known. `earlier` is what was believed
 * before, oldest first, each until a day (ISO 8601).
 */
export const Expectation = z.looseObject({
  ...expected,
  earlier: z.optional(z.array(z.looseObject({ ...expected, until: z.string() }))),
});

/** The figures of one segment. Margin is a share of revenue before relationship cost. */
export const SegmentEconomics = z.looseObject({
  setting: z.optional(e.Setting),
  activeCustomers: number,
  arpaMonth: number,
  grossMargin: number,
  churnMonth: number,
  newPerMonth: number,
  acquisitionSpendMonth: number,
  marginPerPurchase: number,
  purchasesPerYear: number,
  serveCostMonth: number,
});

export const Segment = z.looseObject({
  ...base,
  role: z.optional(e.Role),
  expectation: z.optional(Expectation),
  purchaseFrequency: z.optional(e.Frequency),
  economics: z.optional(SegmentEconomics),
  marketType: z.optional(e.MarketType),
  digitalAccess: z.optional(e.DigitalAccess),
  preferredChannels: list(e.ChannelKind),
  needs: z.optional(Text),
  demographics: z.optional(Text),
  psychographics: z.optional(Text),
  /** Segments without which this one would not come (multi-sided platforms). */
  interdependentWith: list(Id),
  /** The paying segment that a free one grows into. */
  upgradesTo: z.optional(Id),
  /** The colour of its stripe; missing means the next one that is free. */
  color: z.optional(e.SegmentColor),
});

export const Proposition = z.looseObject({
  ...base,
  drivers: list(e.ValueDriver),
  priceLevel: z.optional(e.PriceLevel),
  complexity: z.optional(e.Complexity),
  valueLevel: z.optional(e.ValueLevel),
  offerKind: z.optional(e.OfferKind),
  lifeCycle: z.optional(e.LifeCycle),
});

/** Whatever is left out here follows from `kind` (see channel-kinds). */
export const Channel = z.looseObject({
  ...base,
  kind: z.optional(e.ChannelKind),
  phases: list(e.Phase),
  ownership: z.optional(e.Ownership),
  directness: z.optional(e.Directness),
  human: z.optional(z.boolean()),
  digital: z.optional(z.boolean()),
  manyToMany: z.optional(z.boolean()),
  dataAccess: z.optional(e.DataAccess),
  costPerContact: number,
});

export const RelationshipCost = z.looseObject({
  fixedMonth: number,
  contactsPerCustomerMonth: number,
  costPerContact: number,
  variablePerCustomerMonth: number,
  setup: number,
  amortisationMonths: number,
});

export const Relationship = z.looseObject({
  ...base,
  type: z.optional(e.RelationshipType),
  goals: list(e.Goal),
  cost: z.optional(RelationshipCost),
  personalisation: z.optional(e.Personalisation),
  /** Share of the segment that uses this relationship; missing means all of it. */
  adoption: number,
  accountsPerRep: number,
  repCount: number,
  lockIn: z.optional(z.looseObject({ level: e.LockInLevel, kinds: z.array(e.LockInKind) })),
  rewardRate: number,
  redemptionRate: number,
  contributorReward: z.optional(e.ContributorReward),
  ipTerms: z.optional(Text),
});

export const Revenue = z.looseObject({
  ...base,
  type: z.optional(e.RevenueType),
  recurrence: z.optional(e.Recurrence),
  pricing: z.optional(e.Pricing),
  amountMonth: number,
});

export const Resource = z.looseObject({
  ...base,
  capability: z.optional(e.ResourceCapability),
  kind: z.optional(e.ResourceKind),
  /** Serves the business as a whole (rent, accounts), not one thing on the canvas. */
  overhead: z.optional(z.boolean()),
});

export const Activity = z.looseObject({
  ...base,
  capability: z.optional(e.ActivityCapability),
  kind: z.optional(e.ActivityKind),
  /** Serves the business as a whole (rent, accounts), not one thing on the canvas. */
  overhead: z.optional(z.boolean()),
});

export const Partner = z.looseObject({
  ...base,
  motivation: z.optional(e.PartnerMotivation),
  kind: z.optional(e.PartnerKind),
});

export const Cost = z.looseObject({
  ...base,
  kind: z.optional(e.CostKind),
  economies: list(e.CostEconomy),
  amountMonth: number,
  /** Caused by the business as a whole (rent, accounts), not by one element. */
  overhead: z.optional(z.boolean()),
});

export type Expectation = Known<z.infer<typeof Expectation>>;
export type Segment = Known<z.infer<typeof Segment>>;
export type Proposition = Known<z.infer<typeof Proposition>>;
export type Channel = Known<z.infer<typeof Channel>>;
export type Relationship = Known<z.infer<typeof Relationship>>;
export type Revenue = Known<z.infer<typeof Revenue>>;
export type Resource = Known<z.infer<typeof Resource>>;
export type Activity = Known<z.infer<typeof Activity>>;
export type Partner = Known<z.infer<typeof Partner>>;
export type Cost = Known<z.infer<typeof Cost>>;
