import type { Block } from '../blocks';
import * as e from '../enums';

/** Phrases by what they say; those under {@link NOTHING} look alike and say nothing. */
export type Phrases = Readonly<Record<string, readonly string[]>>;

/** The key of phrases that must not be taken for what they contain. */
export const NOTHING = 'none';

/**
 * What the words of a language say about a note. In a phrase, `…` stands for up to two words of
 * any kind, and `=` before a word asks for just this form of it, not for its plural.
 */
export interface WordTable {
  /** A word that cancels what follows soon after it. */
  readonly negations: readonly string[];
  /** A word that cancels what stands just before it. */
  readonly negationsAfter: readonly string[];
  /** Up to here a negation reaches, and no further. */
  readonly breaks: readonly string[];
  /** What follows is about something else. */
  readonly asides: readonly string[];
  /** What follows is less to the point than what went before. */
  readonly prepositions: readonly string[];
  /** Words that name nothing. */
  readonly small: readonly string[];
  /** Words too common to tell by themselves which note is meant. */
  readonly common: readonly string[];
  /** By block and field, such as `channels.kind`. */
  readonly tags: Readonly<Record<string, Phrases>>;
  /** Words of a cost by the block and tag of what causes it, such as `resources.physical_site`. */
  readonly causes: Phrases;
}

/** A field that the words of a note may fill. */
export interface Taggable {
  readonly path: string;
  readonly many: boolean;
  /** What is said in passing counts, too: “orders by phone” is the phone. */
  readonly passing: boolean;
  readonly values: readonly string[];
}

const one = (path: string, values: readonly string[], passing = false): Taggable => ({
  path,
  many: false,
  passing,
  values,
});
const many = (path: string, values: readonly string[]): Taggable => ({
  path,
  many: true,
  passing: true,
  values,
});

/** The fields that are looked for in the words of each block's notes. */
export const TAGGABLE: Readonly<Record<Block, readonly Taggable[]>> = {
  segments: [one('role', e.Role.options), one('purchaseFrequency', e.Frequency.options)],
  propositions: [
    many('drivers', e.ValueDriver.options),
    one('priceLevel', e.PriceLevel.options),
    one('complexity', e.Complexity.options),
  ],
  channels: [one('kind', e.ChannelKind.options, true), many('phases', e.Phase.options)],
  relationships: [one('type', e.RelationshipType.options), many('goals', e.Goal.options)],
  revenues: [one('type', e.RevenueType.options), one('recurrence', e.Recurrence.options)],
  resources: [one('capability', e.ResourceCapability.options)],
  activities: [one('capability', e.ActivityCapability.options)],
  partners: [],
  costs: [one('kind', e.CostKind.options)],
};
