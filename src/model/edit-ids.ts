import type { Block } from './blocks';
import type { Element, Id } from './canvas';
import type { Edit } from './edit';
import { directed, linkId } from './edit-links';
import { find } from './find';

/**
 * Gives a note an id of its own where a note of an earlier block has the same one. Links and
 * records stay with the earlier note, but for links that mean something with this one only.
 */
export function renewId(block: Block, id: Id, to: Id): Edit {
  return {
    name: 'change',
    apply: (draft) => {
      const first = find(draft, id);
      const notes = draft[block] as Record<Id, Element>;
      if (!first || first.block === block || !Object.hasOwn(notes, id)) return;
      notes[to] = { ...notes[id]!, id: to };
      delete notes[id];
      for (const link of Object.values(draft.links)) {
        if (link.from !== id && link.to !== id) continue;
        const other = link.from === id ? link.to : link.from;
        const pair = directed(draft, to, other);
        if (!pair || directed(draft, id, other)) continue;
        delete draft.links[link.id];
        const key = linkId(pair.from, pair.to);
        draft.links[key] = { id: key, from: pair.from, to: pair.to };
      }
    },
  };
}
