import { distinct, type Missing } from '../../model/economics';
import type { Relationship } from '../../model/elements';
import { cannotCheck, firedIf, notApplicable, type Hit, type Verdict } from '../rule';
import { untyped } from './offers';

/** How relationships keep a promise, or the fields without which that cannot be told. */
export type Kept = 'kept' | 'broken' | 'nothing-offered' | readonly Missing[];

/** A promise is kept when one of the relationships keeps it, whatever the others are like. */
export function keptBy(
  relationships: readonly Relationship[],
  keeps: (relationship: Relationship) => boolean,
): Kept {
  if (relationships.length === 0) return 'nothing-offered';
  if (relationships.some(keeps)) return 'kept';
  const unknown = untyped(relationships);
  return unknown.length > 0 ? unknown : 'broken';
}

/**
 * The verdict on a promise, `made` or not (or the fields that would tell), from how it is kept
 * towards each segment: a hit where it is broken.
 */
export function checkPromise(
  made: boolean | readonly Missing[],
  kept: readonly (Hit | Exclude<Kept, 'broken'>)[],
): Verdict {
  const hits: Hit[] = [];
  const missing: Missing[] = [];
  for (const each of kept) {
    if (typeof each === 'string') continue;
    if ('because' in each) hits.push(each);
    else missing.push(...each);
  }
  if (made === false || kept.every((each) => each === 'nothing-offered')) return notApplicable;
  if (made !== true) {
    // Whether it was promised matters only where it would be broken.
    return hits.length + missing.length > 0
      ? cannotCheck(...distinct([...made, ...missing]))
      : notApplicable;
  }
  return hits.length === 0 && missing.length > 0
    ? cannotCheck(...distinct(missing))
    : firedIf(hits);
}
