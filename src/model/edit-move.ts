import type { Block } from './blocks';
import type { Canvas, Element, Id } from './canvas';
import type { Edit } from './edit';
import { directed, linkId } from './edit-links';
import { find } from './find';
import * as schema from './elements';
import { makeRoom } from './order';

/**
 * Moves a note within its block or to another one, before `before` or to the end. In another
 * block it keeps its id, name and note; attributes and links that mean nothing there are put
 * aside, and come back when it returns.
 */
export function move(id: Id, to: Block, before?: Id): Edit {
  return {
    name: 'move',
    apply: (draft) => {
      const found = find(draft, id);
      if (!found || before === id) return;
      const { block, element } = found;
      const [order] = makeRoom(draft, to, 1, before, id);
      if (block === to) {
        element.order = order!;
        return;
      }
      const formerLinks = element.aside?.[to]?.linkedTo ?? [];
      delete draft[block][id];
      (draft[to] as Record<Id, Element>)[id] = { ...changeKind(element, block, to), order: order! };
      const aside = draft[to][id]!.aside!;
      const behind = aside[block]!;
      behind.linkedTo = relink(draft, id, formerLinks);
      // A note that leaves nothing behind bears no trace of having moved.
      if (behind.linkedTo.length === 0 && Object.keys(behind.attributes).length === 0) {
        delete aside[block];
        if (Object.keys(aside).length === 0) delete draft[to][id]!.aside;
      }
    },
  };
}

const SCHEMAS = {
  segments: schema.Segment,
  propositions: schema.Proposition,
  channels: schema.Channel,
  relationships: schema.Relationship,
  revenues: schema.Revenue,
  resources: schema.Resource,
  activities: schema.Activity,
  partners: schema.Partner,
  costs: schema.Cost,
};
const SHARED = new Set(['id', 'name', 'order', 'note', 'state', 'status', 'aside']);

/** The note as it is in block `to`: what every note has, plus what it had put aside for that block. */
function changeKind(element: Element, from: Block, to: Block): Element {
  const shared: Record<string, unknown> = {};
  const attributes: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(element)) {
    if (SHARED.has(key) || !(key in SCHEMAS[from].shape)) shared[key] = value;
    else attributes[key] = value;
  }
  const { [to]: back, ...aside } = element.aside ?? {};
  aside[from] = { attributes, linkedTo: [] };
  return { ...shared, ...back?.attributes, aside } as unknown as Element;
}

/**
 * Turns the links of a note that changed blocks into what they mean there, restores `former`
 * ones, and returns the notes with which it can no longer be linked.
 */
function relink(draft: Canvas, id: Id, former: readonly Id[]): Id[] {
  const others = new Set(former);
  const current: Id[] = [];
  for (const link of Object.values(draft.links)) {
    if (link.from !== id && link.to !== id) continue;
    const other = link.from === id ? link.to : link.from;
    delete draft.links[link.id];
    current.push(other);
    others.add(other);
  }
  const linked = new Set<Id>();
  for (const other of others) {
    const pair = directed(draft, id, other);
    if (!pair || (pair.meaning.single && taken(draft, pair.from, pair.meaning.to))) continue;
    const key = linkId(pair.from, pair.to);
    draft.links[key] = { id: key, from: pair.from, to: pair.to };
    linked.add(other);
  }
  return current.filter((other) => !linked.has(other));
}

/** True when a note that may be linked with one note of a block only is so already. */
function taken(draft: Canvas, from: Id, block: Block): boolean {
  return Object.values(draft.links).some(
    (link) => link.from === from && Object.hasOwn(draft[block], link.to),
  );
}
