import type { Quantity, Unit } from '../quantity';

/** A number others have published: to start from where one's own is not known. */
export interface Benchmark {
  readonly low: number;
  readonly high: number;
  /**
   * What to fill in first: a source's own number, or the middle of the range where it gives none.
   */
  readonly value: number;
  readonly unit: Unit;
  /** The year the number is of, where the source says it. */
  readonly year?: number;
  /** Keys of the sources, the one of `value` first where it has its own. */
  readonly sources: readonly string[];
}

/**
 * Costs are in this currency, from contact centres in the United States: elsewhere a rough guide at
 * best.
 */
export const BENCHMARK_CURRENCY = 'USD';

const contact = (
  value: number,
  low: number,
  high: number,
  sources: readonly string[],
  year?: number,
): Benchmark => ({
  value,
  low,
  high,
  unit: 'money/contact',
  sources,
  ...(year && { year }),
});
const between = (low: number, high: number, unit: Unit, source: string): Benchmark => ({
  value: (low + high) / 2,
  low,
  high,
  unit,
  sources: [source],
});

/** The prefill values of section 6: ranges, the years they are of, and who says so. */
export const BENCHMARKS = {
  /**
   * What one contact costs. Sources differ much about self-service: 0.06 (2011), 0.10 (2019), 1 to
   * 4.
   */
  selfServiceContact: contact(0.1, 0.06, 4, ['Gartner-19', 'TSIA', 'Unthread'], 2019),
  botContact: between(0.5, 2, 'money/contact', 'Guru'),
  chatContact: contact(3.82, 3, 5, ['ContactBabel', 'Guru'], 2016),
  emailContact: contact(4.42, 4.42, 8, ['ContactBabel', 'Guru'], 2016),
  phoneContact: contact(5.25, 5.25, 25, ['ContactBabel', 'Guru', 'Unthread'], 2016),
  /** Any contact with a person, on average. */
  liveContact: contact(8.01, 8.01, 8.01, ['Gartner-19'], 2019),
  /** What it costs to resolve an issue through one channel, and through three. */
  resolvedInOneChannel: contact(9.1, 9.1, 9.1, ['Gartner-journey']),
  resolvedInThreeChannels: contact(26.04, 26.04, 26.04, ['Gartner-journey']),
  /** Accounts that one person looks after. */
  dedicatedAccounts: between(20, 80, 'accounts/person', 'TouchTiers'),
  scaledAccounts: between(150, 400, 'accounts/person', 'TouchTiers'),
  pooledAccounts: between(500, 2000, 'accounts/person', 'TouchTiers'),
  /** The share of free users who come to pay. */
  freemiumConversion: between(0.02, 0.07, 'share', 'Freemium-MIT'),
  /** The shares of a large community who write often, and now and then; more in small ones. */
  contributorShare: between(0.01, 0.01, 'share', 'NNg'),
  occasionalShare: between(0.09, 0.09, 'share', 'NNg'),
} as const satisfies Record<string, Benchmark>;

/**
 * What a customer pays a year, by the animal one would hunt (Janz); F17 decides what touch it
 * carries.
 */
export const REVENUE_TIERS = {
  flies: 10,
  mice: 100,
  rabbits: 1_000,
  deer: 10_000,
  elephants: 100_000,
} as const;

/**
 * A benchmark as a number of the record: with its range, its year and its sources, and marked as
 * what it is.
 */
export function prefill({ value, low, high, unit, year, sources }: Benchmark): Quantity {
  return {
    value,
    low,
    high,
    unit,
    status: 'benchmark',
    source: sources.join(', '),
    ...(year !== undefined && { asOf: String(year) }),
  };
}
