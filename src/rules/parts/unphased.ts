import type { Missing } from '../../model/economics';
import type { Channel } from '../../model/elements';
import type { Phase } from '../../model/enums';

/** Fields whose absence hides which phases a channel serves. */
export function unphased(channels: readonly Channel[]): Missing[] {
  return channels.filter(({ phases }) => !phases?.length).map(({ id }) => ({ id, path: 'phases' }));
}

/** The phases that some of the channels serve. */
export function phasesOf(channels: readonly Channel[]): ReadonlySet<Phase> {
  const covered = new Set<Phase>();
  for (const { phases } of channels) for (const phase of phases ?? []) covered.add(phase);
  return covered;
}
