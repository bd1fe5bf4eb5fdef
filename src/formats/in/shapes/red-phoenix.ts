import type { Block } from '../../../model/blocks';
import { gather } from './gather';
import type { ShapeReader } from './nine-keys';
import { at, bagsIn, pick, textOf, type Bag } from './values';

const SEGMENTS: Readonly<Record<string, Block>> = {
  'key-partners': 'partners',
  'key-activities': 'activities',
  'key-resources': 'resources',
  value: 'propositions',
  'customer-relations': 'relationships',
  channels: 'channels',
  customers: 'segments',
  costs: 'costs',
  revenue: 'revenues',
};

/** The canvas tool of RedPhoenixQ (F3): a note belongs to the nearest segment that it is within. */
export const redPhoenix: ShapeReader = (data) => {
  const pages = bagsIn(at(data, 'pages'));
  const open = pages[Number(textOf(at(data, 'activePageIndex')))] ?? pages[0];
  const nodes = bagsIn(at(open, 'nodes'));
  if (!nodes.some((node) => at(node, 'type') === 'segment')) return undefined;
  const byId = new Map(nodes.map((node) => [at(node, 'id'), node]));
  const out = gather('red-phoenix', { name: at(data, 'name') ?? at(open, 'data', 'name') });
  for (const node of nodes) {
    const name = at(node, 'data', 'name');
    if (at(node, 'type') === 'item') {
      const block = blockAround(node, byId);
      const note = at(node, 'data', 'description');
      if (block) out.add(block, name, { id: at(node, 'id'), note });
      else out.leave(name ?? note, 'no-block');
    } else if (at(node, 'type') === 'customGroup' && textOf(name)) {
      out.leave(name, 'unknown');
    }
  }
  for (const edge of bagsIn(at(open, 'edges'))) out.join(at(edge, 'source'), at(edge, 'target'));
  for (const page of pages) if (page !== open) out.leave(at(page, 'data', 'name'), 'unknown');
  return out.result();
};

/** The block of the nearest segment around a node; groups may be within each other, also in a ring. */
function blockAround(node: Bag, byId: ReadonlyMap<unknown, Bag>): Block | undefined {
  let around: Bag | undefined = node;
  for (let steps = 0; around && steps < 20; steps++) {
    around = byId.get(at(around, 'parentNode') ?? at(around, 'parentId'));
    if (at(around, 'type') === 'segment') return pick(SEGMENTS, at(around, 'id'));
  }
  return undefined;
}
