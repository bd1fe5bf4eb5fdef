import type { Missing } from '../../model/economics';
import type { Channel } from '../../model/elements';

/** Fields whose absence hides which phases a channel serves. */
export function unphased(channels: readonly Channel[]): Missing[] {
  return channels.filter(({ phases }) => !phases?.length).map(({ id }) => ({ id, path: 'phases' }));
}
