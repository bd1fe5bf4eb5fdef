import type { Block } from './blocks';
import type { Id } from './canvas';
import type { CanvasView } from './view';

/** Blocks through which a note comes to serve segments, each nearer to the customer than itself. */
const TOWARDS: Readonly<Record<Block, readonly Block[]>> = {
  segments: [],
  propositions: ['segments'],
  channels: ['segments'],
  relationships: ['segments'],
  revenues: ['segments'],
  activities: ['propositions', 'channels', 'relationships', 'revenues'],
  resources: ['propositions', 'channels', 'relationships', 'revenues', 'activities'],
  partners: ['channels', 'activities', 'resources'],
  costs: ['channels', 'relationships', 'activities', 'resources', 'partners'],
};

const caches = new WeakMap<CanvasView, Map<Id, readonly Id[]>>();

/** The segments that a note serves, found by following links; a note without any is an orphan. */
export function segmentsServed(view: CanvasView, id: Id): readonly Id[] {
  let cache = caches.get(view);
  if (!cache) caches.set(view, (cache = new Map()));
  const known = cache.get(id);
  if (known) return known;
  const block = view.blockOf(id);
  const served = new Set<Id>();
  if (block === 'segments') served.add(id);
  else if (block) {
    for (const towards of TOWARDS[block]) {
      for (const next of view.linked(id, towards)) {
        for (const segment of segmentsServed(view, next.id)) served.add(segment);
      }
    }
  }
  const list = [...served].sort();
  cache.set(id, list);
  return list;
}
