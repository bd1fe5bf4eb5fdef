import type { Evidence } from '../records';
import type { Stance } from '../evidence';

/**
 * What a kind of evidence is worth: people said it, people did it, or people put money, time or
 * their name at stake. Talk is cheap, so what was said never proves much.
 */
export type Weight = 'said' | 'did' | 'staked';

const WEIGHT: Readonly<Record<Evidence['kind'], Weight>> = {
  opinion: 'said',
  survey: 'said',
  interview: 'said',
  observation: 'did',
  click: 'did',
  time: 'staked',
  reputation: 'staked',
  payment: 'staked',
};

/** The three weights, weakest first. */
export const WEIGHTS: readonly Weight[] = ['said', 'did', 'staked'];

/** So many cases are no longer chance. */
export const ENOUGH = 5;

export function weightOf(kind: Evidence['kind']): Weight {
  return WEIGHT[kind];
}

/** Whether people did something, rather than said it. */
export function isBehaviour(kind: Evidence['kind']): boolean {
  return WEIGHT[kind] !== 'said';
}

/** A piece of evidence and what it says about a belief. */
export interface Weighed {
  readonly evidence: Evidence;
  readonly stance: Stance;
}

/** How many people or cases are for a belief and how many against it. A piece without a count is one. */
export function tally(pieces: readonly Weighed[]): Readonly<Record<Stance, number>> {
  const count = { for: 0, against: 0 };
  for (const { evidence, stance } of pieces) count[stance] += evidence.n ?? 1;
  return count;
}

/**
 * What evidence leaves open about a belief, the worst first: as many against it as for it, nothing
 * at all, only words, deeds that nobody counted, deeds of a few, or enough deeds.
 */
export type Doubt = 'contradicted' | 'untested' | 'said' | 'uncounted' | 'few' | 'shown';

export function doubtOf(pieces: readonly Weighed[]): Doubt {
  if (pieces.length === 0) return 'untested';
  const { for: those, against } = tally(pieces);
  if (against > 0 && against >= those) return 'contradicted';
  const done = pieces.filter(
    ({ evidence, stance }) => stance === 'for' && isBehaviour(evidence.kind),
  );
  if (done.length === 0) return 'said';
  const n = done.reduce((sum, { evidence }) => sum + (evidence.n ?? 0), 0);
  if (n >= ENOUGH) return 'shown';
  return done.some(({ evidence }) => evidence.n === undefined) ? 'uncounted' : 'few';
}
