import type { Id } from './canvas';
import type { Edit } from './edit';
import { directed, link, unlink } from './edit-links';

/**
 * Leads a link from `keep` to another note: what joined it with `former` joins it with `next`.
 * Does nothing when the new link would mean nothing.
 */
export function retarget(keep: Id, former: Id, next: Id): Edit {
  return {
    name: 'link',
    apply: (draft) => {
      if (next === former || next === keep || !directed(draft, keep, next)) return;
      unlink(keep, former).apply(draft);
      link(keep, next).apply(draft);
    },
  };
}
