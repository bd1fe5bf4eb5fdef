import { BENCHMARKS, type Benchmark } from './benchmarks';
import { compute } from './compute';
import type { Figure } from './figure';

/**
 * F22, those of a community's members who are likely to write: `0.01·members` often and
 * `0.09·members` now and then, people. A rule of thumb from large communities, so never better
 * known than a benchmark; in small ones it is more. Source: NNg.
 */
export function communityContributors(
  members: Figure,
): Record<'contributors' | 'occasional', Figure> {
  const of = ({ value, unit }: Benchmark) =>
    compute(
      'people',
      { members, share: { known: true, value, unit, status: 'benchmark' } },
      (v) => v.members * v.share,
    );
  return {
    contributors: of(BENCHMARKS.contributorShare),
    occasional: of(BENCHMARKS.occasionalShare),
  };
}
