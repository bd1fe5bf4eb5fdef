import { compute, minus, refuse } from './compute';
import { constant, type Figure } from './figure';

/**
 * F21, the share of members' sales that is given back: `w = reward rate · redemption`, a share.
 * "The tenth coffee free" gives back a tenth. What is not known to lapse is taken as redeemed.
 * Source: Breakage2.
 */
export function rewardRate({
  rewardRate: rate,
  redemption = constant(1, 'share'),
}: {
  rewardRate: Figure;
  redemption?: Figure;
}): Figure {
  return compute('share', { rate, redemption }, (v) => v.rate * v.redemption);
}

/**
 * F21, how much more members must buy before their rewards are earned back: `u = w / (g - w)`, a
 * share, which may be above 1. `never` when rewards give back all of the margin: each sale loses
 * money.
 */
export function neededUplift(inputs: Record<'reward' | 'grossMargin', Figure>): Figure {
  return compute('share', inputs, ({ reward, grossMargin }) => {
    const left = minus(grossMargin, reward);
    return left > 0 ? reward / left : refuse('never', 'reward', 'grossMargin');
  });
}

/**
 * F21, what is owed to members: `points · value · (1 - breakage)`, money. Sources: Breakage,
 * Breakage2.
 */
export function openLiability(
  inputs: Record<'points' | 'valuePerPoint' | 'breakage', Figure>,
): Figure {
  return compute(
    'money',
    inputs,
    ({ points, valuePerPoint, breakage }) => points * valuePerPoint * (1 - breakage),
  );
}
